import type { VueWords } from './en';

export const it: VueWords = {
  install: { heading: 'Installa il client', text: '`@logto/vue` porta il client come plugin con composable.' },
  plugin: { heading: 'Aggiungi il plugin', text: 'Una volta, dove viene creata l’app.' },
  redirects: {
    heading: 'Di’ dove si torna',
    text: 'Una pagina della tua app che completa l’accesso. L’origine di questo URI può già chiedere token; per CORS non c’è nulla da aggiungere.',
  },
  callback: {
    heading: 'Completa l’accesso',
    text: 'Mostra questo componente al percorso dell’URI di reindirizzamento e tieni la route senza guard: quando si apre, nessuno ha ancora effettuato l’accesso. Il router deve avere la cronologia nel percorso, non dietro un `#`.',
  },
  use: { heading: 'Accedi', text: '`isAuthenticated` e `isLoading` sono ref.' },
  signedOut: {
    heading: 'Esci',
    text: 'Termina anche la sessione presso il servizio. Il browser torna a questo URI, scritto come qui.',
  },
  checkpoint: { heading: 'Verifica', text: 'Avvia la tua app, aprila e premi `Sign in`.' },
};
