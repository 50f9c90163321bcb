import type { ReactWords } from './en';

export const fr: ReactWords = {
  install: { heading: 'Installer le client', text: '`@logto/react` apporte le client sous forme de hooks.' },
  provider: {
    heading: 'Envelopper votre application',
    text: 'Tout ce qui est sous le provider peut demander qui est connecté.',
  },
  redirects: {
    heading: 'Dire où l’on revient',
    text: 'Une page de votre application qui termine la connexion. L’origine de cette URI peut d’elle-même demander des jetons ; il n’y a rien à ajouter pour CORS.',
  },
  callback: {
    heading: 'Terminer la connexion',
    text: 'Affichez ce composant au chemin de l’URI de redirection. Gardez ce chemin sans gardes : personne n’est encore connecté quand il s’ouvre.',
  },
  use: {
    heading: 'Se connecter',
    text: 'Tant que `isLoading` est vrai, la réponse est en route.',
    note: 'Avec plus de scopes dans la configuration, comme `email`, les claims en disent plus.',
  },
  signedOut: {
    heading: 'Se déconnecter',
    text: 'Termine aussi la session auprès du service. Le navigateur revient à cette URI, écrite telle qu’elle est ici.',
  },
  checkpoint: { heading: 'Point de contrôle', text: 'Démarrez votre application, ouvrez-la et appuyez sur `Sign in`.' },
};
