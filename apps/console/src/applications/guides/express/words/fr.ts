import type { ExpressWords } from './en';

export const fr: ExpressWords = {
  install: {
    heading: 'Installer le client',
    text: '`@logto/express` garde les jetons dans la session de votre serveur ; ils n’atteignent jamais le navigateur.',
  },
  redirects: {
    heading: 'Dire où l’on revient',
    text: 'Le client termine la connexion à `/logto/sign-in-callback`. Le début est l’adresse de votre serveur.',
  },
  signedOut: {
    heading: 'Et après la déconnexion',
    text: 'Le client ramène à l’adresse de votre serveur, écrite sans barre oblique à la fin.',
  },
  configure: {
    heading: 'Ajouter la connexion à votre serveur',
    text: 'Le secret d’application prouve au service que c’est bien votre serveur qui demande. Gardez-le dans l’environnement, pas dans le code. `SESSION_SECRET` est un long texte aléatoire à vous.',
    note: 'L’exemple garde les sessions en mémoire ; donnez un store à `express-session` avant la mise en ligne. Derrière un proxy avec TLS, réglez `cookie.secure` et `trust proxy`.',
  },
  environment: {
    heading: 'Régler l’environnement',
    text: 'Le secret est montré une fois, à sa création. Parmi les secrets de l’application, vous pouvez en créer un autre à tout moment.',
  },
  guard: {
    heading: 'Réserver des pages à qui est connecté',
    text: '`request.user` dit qui est là. Les liens `/logto/sign-in` et `/logto/sign-out` commencent et terminent une session.',
  },
  checkpoint: { heading: 'Point de contrôle', text: 'Démarrez le serveur et ouvrez `/account`.' },
};
