import type { OidcWebWords } from './en';

export const it: OidcWebWords = {
  install: {
    heading: 'Scegli una libreria OpenID Connect',
    text: 'Va bene ogni libreria per il flusso con codice di autorizzazione e segreto del client, in ogni linguaggio. Gli esempi usano `openid-client` per Node.js.',
  },
  redirects: { heading: 'Di’ dove si torna', text: 'Un indirizzo del tuo server che riceve il codice.' },
  signedOut: { heading: 'E dopo l’uscita', text: 'Dove si arriva una volta usciti.' },
  configure: {
    heading: 'Configurala',
    text: 'Il segreto dell’app prova al servizio che è il tuo server a chiedere. Viene mostrato una volta, alla creazione; tra le credenziali puoi crearne un altro in ogni momento.',
    note: 'La libreria rifiuta gli indirizzi senza TLS, a meno che le si dica che è una prova.',
  },
  begin: {
    heading: 'Inizia un accesso',
    text: 'Conserva i due valori casuali nella sessione del browser, poi reindirizza all’indirizzo restituito qui.',
  },
  complete: {
    heading: 'Completalo',
    text: 'All’URI di reindirizzamento. La libreria confronta ciò che è stato conservato e verifica la firma del token ID.',
  },
  end: { heading: 'Esci', text: 'Termina prima la tua sessione, poi reindirizza all’indirizzo restituito qui.' },
  checkpoint: { heading: 'Verifica', text: 'Avvia il tuo server, aprilo e accedi.' },
};
