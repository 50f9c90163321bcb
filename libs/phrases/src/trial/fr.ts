import type { TrialPhrases } from './en';

export const fr: TrialPhrases = {
  title: 'Essayer la connexion',
  moment: 'Un instant',
  opening: 'Les pages de connexion s’ouvrent.',
  signIn: 'Se connecter',
  again: 'Réessayer',
  signInAgain: 'Se connecter à nouveau',
  signOut: 'Se déconnecter',
  learns: 'Ce qu’une application apprend',
  claims: 'Les claims du jeton d’identité, tel que cette page l’a reçu et décodé.',
  scripts: 'Cette page connecte par un script, comme une application monopage. Activez les scripts pour l’essayer.',
  unsafe: { title: 'Cette adresse n’est pas assez sûre', lead: 'Les navigateurs ne laissent une application se connecter que par https ou sur localhost.' },
  foreign: { title: 'Cette connexion n’a pas commencé ici', lead: 'Elle a été lancée dans un autre onglet, ou cette page a été rechargée.' },
  refused: 'La connexion s’est terminée sans compte',
  notExchanged: 'Le code n’a pas été échangé',
  signedIn: { title: 'Vous êtes connecté', lead: 'En tant que {name}.' },
  signedOut: { title: 'Vous êtes déconnecté', lead: 'Vous pouvez essayer à nouveau les pages de connexion.' },
  failed: { title: 'Le service ne répond pas', lead: 'Vous pouvez réessayer sans risque.' },
};
