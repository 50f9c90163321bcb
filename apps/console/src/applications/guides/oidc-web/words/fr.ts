import type { OidcWebWords } from './en';

export const fr: OidcWebWords = {
  install: {
    heading: 'Prendre une bibliothèque OpenID Connect',
    text: 'Toute bibliothèque pour le flux à code d’autorisation avec un secret client convient, dans chaque langage. Les exemples utilisent `openid-client` pour Node.js.',
  },
  redirects: { heading: 'Dire où l’on revient', text: 'Une adresse de votre serveur qui reçoit le code.' },
  signedOut: { heading: 'Et après la déconnexion', text: 'Où l’on arrive une fois déconnecté.' },
  configure: {
    heading: 'La configurer',
    text: 'Le secret d’application prouve au service que c’est bien votre serveur qui demande. Il est montré une fois, à sa création ; parmi les secrets de l’application, vous pouvez en créer un autre à tout moment.',
    note: 'La bibliothèque refuse les adresses sans TLS, sauf si on lui dit que c’est un test.',
  },
  begin: {
    heading: 'Commencer une connexion',
    text: 'Gardez les deux valeurs aléatoires dans la session du navigateur, puis redirigez vers l’adresse renvoyée ici.',
  },
  complete: {
    heading: 'La terminer',
    text: 'À l’URI de redirection. La bibliothèque compare ce qui a été gardé, et vérifie la signature du jeton d’identité.',
  },
  end: { heading: 'Se déconnecter', text: 'Terminez d’abord votre propre session, puis redirigez vers l’adresse renvoyée ici.' },
  checkpoint: { heading: 'Point de contrôle', text: 'Démarrez votre serveur, ouvrez-le et connectez-vous.' },
};
