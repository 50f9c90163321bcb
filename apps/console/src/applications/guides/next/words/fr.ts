import type { NextWords } from './en';

export const fr: NextWords = {
  install: { heading: 'Installer le client', text: '`@logto/next` garde les jetons dans un cookie scellé de votre serveur.' },
  configure: {
    heading: 'Le configurer',
    text: 'Le secret d’application prouve au service que c’est bien votre serveur qui demande. `COOKIE_SECRET` est un texte aléatoire à vous d’au moins 32 caractères.',
    note: 'Le secret est montré une fois, à sa création. Parmi les secrets de l’application, vous pouvez en créer un autre à tout moment.',
  },
  redirects: { heading: 'Dire où l’on revient', text: 'Le client attend le retour à `/callback` de votre adresse.' },
  callback: { heading: 'Terminer la connexion', text: 'Un gestionnaire de route reçoit le code et mène plus loin.' },
  use: {
    heading: 'Se connecter',
    text: 'Des actions serveur commencent et terminent la session ; un composant serveur lit qui est là.',
  },
  signedOut: {
    heading: 'Dire où l’on va après la déconnexion',
    text: 'Le client ramène à l’adresse de votre application, écrite sans barre oblique à la fin.',
  },
  checkpoint: { heading: 'Point de contrôle', text: 'Démarrez votre application, ouvrez-la et appuyez sur `Sign in`.' },
};
