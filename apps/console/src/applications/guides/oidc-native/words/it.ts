import type { OidcNativeWords } from './en';

export const it: OidcNativeWords = {
  library: {
    heading: 'Scegli una libreria OpenID Connect',
    text: 'Va bene ogni libreria che apre il browser di sistema e invia una chiave di prova (PKCE, metodo `S256`), come AppAuth. Il resto lo legge dal documento di discovery.',
  },
  links: {
    heading: 'Scegli la via del ritorno',
    text: 'Un link con uno schema tuo, al contrario come `com.example.app`: uno schema senza punto viene rifiutato. L’app deve essere registrata per quello presso il sistema.',
  },
  request: {
    heading: 'Chiedi un codice',
    text: 'Ciò che la libreria apre nel browser ha questa forma. Con `prompt=consent` e `offline_access` ottieni un token di rinnovo; alle persone non viene chiesto nulla per questo.',
    note: 'La risposta arriva all’URI di reindirizzamento con `code` e `state`, oppure con `error`.',
  },
  exchange: {
    heading: 'Scambialo con i token',
    text: 'Una sola volta, ed entro un minuto. Un’app nativa non ha un segreto: lo sostituisce la chiave di prova.',
  },
  signedOut: {
    heading: 'Esci',
    text: 'Revoca il token di rinnovo, dimentica tutti i token e apri la fine della sessione nello stesso browser.',
  },
  origins: {
    heading: 'Solo se l’app mostra pagine web',
    text: 'Quando le pagine in una web view chiedono token da sole, la loro origine deve essere ammessa.',
  },
  checkpoint: { heading: 'Verifica', text: 'Avvia la tua app e accedi.' },
};
