import type { GateWords } from './en';

export const de: GateWords = {
  unreachable: {
    title: 'Der Dienst antwortet nicht',
    lead: 'Es wurde nichts geändert. Prüfen Sie, ob er läuft; Sie können es gefahrlos erneut versuchen.',
    action: 'Erneut versuchen',
  },
};
