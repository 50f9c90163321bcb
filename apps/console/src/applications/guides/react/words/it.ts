import type { ReactWords } from './en';

export const it: ReactWords = {
  install: { heading: 'Installa il client', text: '`@logto/react` porta il client in forma di hook.' },
  provider: {
    heading: 'Avvolgi la tua app',
    text: 'Tutto ciò che sta sotto il provider può chiedere chi ha effettuato l’accesso.',
  },
  redirects: {
    heading: 'Di’ dove si torna',
    text: 'Una pagina della tua app che completa l’accesso. L’origine di questo URI può già chiedere token; per CORS non c’è nulla da aggiungere.',
  },
  callback: {
    heading: 'Completa l’accesso',
    text: 'Mostra questo componente al percorso dell’URI di reindirizzamento. Tieni il percorso senza guard: quando si apre, nessuno ha ancora effettuato l’accesso.',
  },
  use: {
    heading: 'Accedi',
    text: 'Finché `isLoading` è vero, la risposta è in arrivo.',
    note: 'Con più scope nella configurazione, come `email`, i claim dicono di più.',
  },
  signedOut: {
    heading: 'Esci',
    text: 'Termina anche la sessione presso il servizio. Il browser torna a questo URI, scritto come qui.',
  },
  checkpoint: { heading: 'Verifica', text: 'Avvia la tua app, aprila e premi `Sign in`.' },
};
