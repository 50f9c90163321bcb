import type { NextWords } from './en';

export const it: NextWords = {
  install: { heading: 'Installa il client', text: '`@logto/next` conserva i token in un cookie sigillato del tuo server.' },
  configure: {
    heading: 'Configuralo',
    text: 'Il segreto dell’app prova al servizio che è il tuo server a chiedere. `COOKIE_SECRET` è un testo casuale tuo di almeno 32 caratteri.',
    note: 'Il segreto viene mostrato una volta, alla creazione. Tra le credenziali puoi crearne un altro in ogni momento.',
  },
  redirects: { heading: 'Di’ dove si torna', text: 'Il client attende il ritorno a `/callback` del tuo indirizzo.' },
  callback: { heading: 'Completa l’accesso', text: 'Un gestore di route riceve il codice e fa proseguire.' },
  use: {
    heading: 'Accedi',
    text: 'Azioni del server iniziano e terminano la sessione; un componente del server legge chi c’è.',
  },
  signedOut: {
    heading: 'Di’ dove si va dopo l’uscita',
    text: 'Il client riporta all’indirizzo della tua app, scritto senza barra finale.',
  },
  checkpoint: { heading: 'Verifica', text: 'Avvia la tua app, aprila e premi `Sign in`.' },
};
