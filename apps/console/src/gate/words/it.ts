import type { GateWords } from './en';

export const it: GateWords = {
  unreachable: {
    title: 'Il servizio non risponde',
    lead: 'Nulla è cambiato. Controlla che sia in funzione; puoi riprovare senza rischi.',
    action: 'Riprova',
  },
};
