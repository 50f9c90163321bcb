import type { AngularWords } from './en';

export const fr: AngularWords = {
  install: {
    heading: 'Installer la bibliothèque',
    text: '`angular-auth-oidc-client` est une bibliothèque OpenID Connect certifiée pour Angular, et parle avec ce service telle quelle.',
  },
  redirects: {
    heading: 'Dire où l’on revient',
    text: 'Après la connexion, le navigateur revient à votre application. L’origine de cette URI peut d’elle-même demander des jetons ; il n’y a rien à ajouter pour CORS.',
  },
  signedOut: {
    heading: 'Et après la déconnexion',
    text: 'Où l’on arrive une fois déconnecté.',
  },
  configure: {
    heading: 'La configurer',
    text: 'C’est la demande de consentement (`prompt=consent`) qui fait émettre au service un jeton de renouvellement pour `offline_access`. Aucune question n’est posée aux personnes pour cela.',
    note: '`withAppInitializerAuthCheck` termine la connexion au retour du navigateur, avant l’affichage de la première page.',
  },
  use: {
    heading: 'Se connecter et se déconnecter',
    text: 'Tout ce que la page doit savoir arrive sous forme de signals.',
  },
  route: {
    heading: 'Réserver une page à qui est connecté',
    text: 'La garde mène à la page de connexion, puis ramène à la page voulue.',
  },
  checkpoint: {
    heading: 'Point de contrôle',
    text: 'Démarrez l’application avec `ng serve`, ouvrez-la et appuyez sur `Sign in`.',
  },
};
