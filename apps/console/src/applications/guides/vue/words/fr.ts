import type { VueWords } from './en';

export const fr: VueWords = {
  install: { heading: 'Installer le client', text: '`@logto/vue` apporte le client sous forme de plugin avec des composables.' },
  plugin: { heading: 'Ajouter le plugin', text: 'Une fois, là où l’application est créée.' },
  redirects: {
    heading: 'Dire où l’on revient',
    text: 'Une page de votre application qui termine la connexion. L’origine de cette URI peut d’elle-même demander des jetons ; il n’y a rien à ajouter pour CORS.',
  },
  callback: {
    heading: 'Terminer la connexion',
    text: 'Affichez ce composant au chemin de l’URI de redirection, et gardez la route sans gardes : personne n’est encore connecté quand elle s’ouvre. Le routeur a besoin de son historique dans le chemin, pas derrière un `#`.',
  },
  use: { heading: 'Se connecter', text: '`isAuthenticated` et `isLoading` sont des refs.' },
  signedOut: {
    heading: 'Se déconnecter',
    text: 'Termine aussi la session auprès du service. Le navigateur revient à cette URI, écrite telle qu’elle est ici.',
  },
  checkpoint: { heading: 'Point de contrôle', text: 'Démarrez votre application, ouvrez-la et appuyez sur `Sign in`.' },
};
