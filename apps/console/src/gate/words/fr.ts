import type { GateWords } from './en';

export const fr: GateWords = {
  unreachable: {
    title: 'Le service ne répond pas',
    lead: 'Rien n’a été modifié. Vérifiez qu’il est en marche ; vous pouvez réessayer sans risque.',
    action: 'Réessayer',
  },
};
