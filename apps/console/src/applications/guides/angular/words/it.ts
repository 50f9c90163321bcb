import type { AngularWords } from './en';

export const it: AngularWords = {
  install: {
    heading: 'Installa la libreria',
    text: '`angular-auth-oidc-client` è una libreria OpenID Connect certificata per Angular e parla con questo servizio così com’è.',
  },
  redirects: {
    heading: 'Di’ dove si torna',
    text: 'Dopo l’accesso il browser torna alla tua app. L’origine di questo URI può già chiedere token; per CORS non c’è nulla da aggiungere.',
  },
  signedOut: {
    heading: 'E dopo l’uscita',
    text: 'Dove si arriva una volta usciti.',
  },
  configure: {
    heading: 'Configurala',
    text: 'È la richiesta di consenso (`prompt=consent`) a far emettere al servizio un token di rinnovo per `offline_access`. Alle persone non viene chiesto nulla per questo.',
    note: '`withAppInitializerAuthCheck` completa l’accesso quando il browser torna, prima che si mostri la prima pagina.',
  },
  use: {
    heading: 'Accedi ed esci',
    text: 'Tutto ciò che la pagina deve sapere arriva come signal.',
  },
  route: {
    heading: 'Riserva una pagina a chi ha effettuato l’accesso',
    text: 'Il guard porta alla pagina di accesso e poi alla pagina richiesta.',
  },
  checkpoint: {
    heading: 'Verifica',
    text: 'Avvia l’app con `ng serve`, aprila e premi `Sign in`.',
  },
};
