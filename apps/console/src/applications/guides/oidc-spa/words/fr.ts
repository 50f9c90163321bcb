import type { OidcSpaWords } from './en';

export const fr: OidcSpaWords = {
  install: {
    heading: 'Prendre une bibliothèque OpenID Connect',
    text: 'Toute bibliothèque qui envoie une clé de preuve (PKCE, méthode `S256`) convient. Les exemples utilisent `oidc-client-ts`.',
  },
  redirects: {
    heading: 'Dire où l’on revient',
    text: 'Une page de votre application. L’origine de cette URI peut d’elle-même demander des jetons ; il n’y a rien à ajouter pour CORS.',
  },
  signedOut: { heading: 'Et après la déconnexion', text: 'Où l’on arrive une fois déconnecté.' },
  configure: {
    heading: 'La configurer',
    text: 'C’est la demande de consentement (`prompt=consent`) qui fait émettre au service un jeton de renouvellement pour `offline_access`. Aucune question n’est posée aux personnes pour cela.',
  },
  use: { heading: 'Se connecter et se déconnecter', text: 'La première fonction va sur la page de l’URI de redirection, les autres à vos boutons.' },
  checkpoint: { heading: 'Point de contrôle', text: 'Démarrez votre application, ouvrez-la et connectez-vous.' },
};
