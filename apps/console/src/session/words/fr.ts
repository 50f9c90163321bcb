import type { SessionWords } from './en';

export const fr: SessionWords = {
  signIn: {
    title: 'Se connecter à la console',
    lead: 'Nous vous envoyons un code par e-mail. Aucun mot de passe nécessaire.',
    action: 'Se connecter',
    resuming: 'Connexion en cours',
    again: 'Votre session est terminée. Reconnectez-vous pour reprendre où vous en étiez.',
  },
  unclaimed: {
    title: 'Pas encore d’administrateur',
    lead: 'Ce service attend son premier administrateur. Ouvrez le lien d’installation : il se trouve dans le terminal où le service a été démarré et ressemble à ceci.',
    once: 'Le lien fonctionne une fois, pendant 24 heures. S’il a expiré, redémarrez le service : il en affiche un nouveau.',
    action: 'Vérifier à nouveau',
  },
  unreachable: {
    title: 'Le service ne répond pas',
    lead: 'Rien n’a été modifié. Vérifiez qu’il est en marche ; vous pouvez réessayer sans risque.',
  },
  signedOut: {
    title: 'Vous êtes déconnecté',
    lead: 'La console est déconnectée dans ce navigateur.',
    action: 'Se reconnecter',
  },
  callback: { title: 'Connexion en cours' },
  again: {
    title: 'Reconnectez-vous pour continuer',
    lead: 'Votre session est terminée. Ce que vous avez saisi sur cette page est toujours là ; tout reprend dès que vous êtes connecté.',
    action: 'Se connecter dans une nouvelle fenêtre',
    leave: 'Quitter cette page',
    close: 'Vous pouvez fermer cette fenêtre.',
    somebodyElse: 'C’était quelqu’un d’autre. Connectez-vous en tant que {name}.',
  },
  failedAction: 'Se reconnecter',
  failed: {
    cancelled: { title: 'La connexion a été arrêtée', lead: 'Elle a été annulée avant la fin. Rien n’a été modifié.' },
    mismatch: {
      title: 'Cette connexion ne vient pas d’ici',
      lead: 'Elle a commencé dans un autre onglet, ou la page a été ouverte une seconde fois. Recommencez dans cet onglet.',
    },
    clock: {
      title: 'L’horloge de cet appareil n’est pas à l’heure',
      lead: 'Elle diffère de plus de cinq minutes de celle du service : les preuves de connexion semblent trop anciennes ou pas encore valables. Mettez l’horloge à l’heure, puis reconnectez-vous.',
    },
    unreachable: {
      title: 'Le service ne répond pas',
      lead: 'La connexion n’a pas pu être terminée. Vérifiez que le service est en marche, puis reconnectez-vous.',
    },
    unexpected: {
      title: 'La connexion n’a pas abouti',
      lead: 'Le service a donné une réponse que la console ne peut pas utiliser. Vous pouvez vous reconnecter sans risque ; le journal du service en dit plus.',
    },
  },
};
