import type { SetupWords } from './en';

export const fr: SetupWords = {
  checking: 'Vérification du lien d’installation',
  form: {
    title: 'Devenir le premier administrateur',
    lead: 'Le lien d’installation prouve que ce service est le vôtre. Ensuite, un code envoyé à cette adresse prouve que l’adresse l’est aussi.',
    email: 'Adresse e-mail',
    emailMissing: 'Saisissez votre adresse e-mail.',
    emailWrong: 'Cette adresse est incomplète. Exemple : nom@example.com.',
    name: 'Nom',
    optional: 'facultatif',
    nameTooLong: 'Un nom compte au plus 128 caractères.',
    action: 'Devenir administrateur',
    sending: 'Un instant',
  },
  problem: {
    link: {
      title: 'Ce lien d’installation n’est plus valable',
      text: 'Il a expiré ou un plus récent a été affiché. Redémarrez le service et ouvrez le lien qu’il affiche.',
    },
    limit: {
      title: 'Trop d’essais sont venus d’ici',
      text: {
        one: 'Rien n’a été modifié. Réessayez dans une minute.',
        many: 'Rien n’a été modifié. Réessayez dans {count} minutes.',
        other: 'Rien n’a été modifié. Réessayez dans {count} minutes.',
      },
    },
    network: { title: 'Le service ne répond pas', text: 'Vérifiez qu’il est en marche. Vous pouvez réessayer sans risque.' },
    service: {
      title: 'Le service n’a pas pu faire cela',
      text: 'Rien n’a été modifié. Vous pouvez réessayer sans risque ; le journal du service en dit plus.',
    },
    request: 'Requête',
  },
  claimed: {
    title: 'Il y a déjà un administrateur',
    lead: 'Le lien d’installation a rempli son rôle. Connectez-vous avec l’adresse indiquée alors.',
    action: 'Se connecter',
  },
  done: {
    title: 'Vous êtes administrateur',
    lead: 'Connectez-vous maintenant : un code est envoyé à {email}.',
    action: 'Se connecter',
  },
  noLink: {
    title: 'Le lien d’installation est incomplet',
    lead: 'Il manque la fin, ou cette page a été rechargée. Ouvrez le lien entier depuis le terminal où le service a été démarré.',
    sample: 'Il se termine par #token= et une longue suite de lettres et de chiffres.',
  },
};
