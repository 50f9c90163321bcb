import type { ExpressWords } from './en';

export const it: ExpressWords = {
  install: {
    heading: 'Installa il client',
    text: '`@logto/express` conserva i token nella sessione del tuo server; non raggiungono mai il browser.',
  },
  redirects: {
    heading: 'Di’ dove si torna',
    text: 'Il client completa l’accesso a `/logto/sign-in-callback`. L’inizio è l’indirizzo del tuo server.',
  },
  signedOut: { heading: 'E dopo l’uscita', text: 'Il client riporta all’indirizzo del tuo server, scritto senza barra finale.' },
  configure: {
    heading: 'Aggiungi l’accesso al tuo server',
    text: 'Il segreto dell’app prova al servizio che è il tuo server a chiedere. Conservalo nell’ambiente, non nel codice. `SESSION_SECRET` è un lungo testo casuale tuo.',
    note: 'L’esempio conserva le sessioni in memoria; dai uno store a `express-session` prima di andare in produzione. Dietro un proxy con TLS imposta `cookie.secure` e `trust proxy`.',
  },
  environment: {
    heading: 'Imposta l’ambiente',
    text: 'Il segreto viene mostrato una volta, alla creazione. Tra le credenziali puoi crearne un altro in ogni momento.',
  },
  guard: {
    heading: 'Riserva pagine a chi ha effettuato l’accesso',
    text: '`request.user` dice chi c’è. I link `/logto/sign-in` e `/logto/sign-out` iniziano e terminano una sessione.',
  },
  checkpoint: { heading: 'Verifica', text: 'Avvia il server e apri `/account`.' },
};
