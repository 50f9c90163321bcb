import type { OidcSpaWords } from './en';

export const it: OidcSpaWords = {
  install: {
    heading: 'Scegli una libreria OpenID Connect',
    text: 'Va bene ogni libreria che invia una chiave di prova (PKCE, metodo `S256`). Gli esempi usano `oidc-client-ts`.',
  },
  redirects: {
    heading: 'Di’ dove si torna',
    text: 'Una pagina della tua app. L’origine di questo URI può già chiedere token; per CORS non c’è nulla da aggiungere.',
  },
  signedOut: { heading: 'E dopo l’uscita', text: 'Dove si arriva una volta usciti.' },
  configure: {
    heading: 'Configurala',
    text: 'È la richiesta di consenso (`prompt=consent`) a far emettere al servizio un token di rinnovo per `offline_access`. Alle persone non viene chiesto nulla per questo.',
  },
  use: { heading: 'Accedi ed esci', text: 'La prima funzione va nella pagina dell’URI di reindirizzamento, le altre ai tuoi pulsanti.' },
  checkpoint: { heading: 'Verifica', text: 'Avvia la tua app, aprila e accedi.' },
};
