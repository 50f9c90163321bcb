import type { MachineWords } from './en';

export const fr: MachineWords = {
  role: {
    heading: 'Lui donner un rôle',
    text: 'Une machine peut faire ce que disent ses rôles, et rien sans rôle. Ouvrez les réglages de cette application et ajoutez un rôle sous Rôles ; `Management API access` ouvre la Management API de ce service.',
  },
  token: {
    heading: 'Obtenir un jeton',
    text: 'Le secret est montré une fois, à sa création. `resource` nomme l’API à laquelle le jeton est destiné, `scope` ce qu’il peut y faire ; comparez `scope` dans la réponse avec ce que vous avez demandé.',
    note: 'Un jeton vit une heure, sauf si la ressource API dit autre chose. Gardez-le jusque peu avant sa fin au lieu d’en demander un chaque fois.',
  },
  call: { heading: 'Appeler l’API', text: 'Avec le jeton dans l’en-tête.' },
  client: {
    heading: 'Ou prendre le client',
    text: '`@logto/api` obtient et renouvelle de lui-même des jetons pour la Management API, et connaît ses types.',
  },
  code: { heading: 'L’appeler depuis Node.js', text: 'Un appel refusé revient comme `error` ; il n’est pas levé comme exception.' },
  checkpoint: { heading: 'Point de contrôle', text: 'Lancez l’un d’eux.' },
};
