import type { SessionWords } from './en';

export const it: SessionWords = {
  signIn: {
    title: 'Accedi alla console',
    lead: 'Ti inviamo un codice per e-mail. Non serve una password.',
    action: 'Accedi',
    resuming: 'Accesso in corso',
    again: 'La tua sessione è terminata. Accedi di nuovo per continuare da dove eri.',
  },
  unclaimed: {
    title: 'Non c’è ancora un amministratore',
    lead: 'Questo servizio attende il suo primo amministratore. Apri il link di configurazione: si trova nel terminale in cui è stato avviato il servizio e ha questa forma.',
    once: 'Il link funziona una volta sola, per 24 ore. Se è scaduto, riavvia il servizio: ne mostra uno nuovo.',
    action: 'Controlla di nuovo',
  },
  unreachable: {
    title: 'Il servizio non risponde',
    lead: 'Nulla è cambiato. Controlla che sia in funzione; puoi riprovare senza rischi.',
  },
  signedOut: {
    title: 'Uscita effettuata',
    lead: 'In questo browser la console non ha più l’accesso.',
    action: 'Accedi di nuovo',
  },
  callback: { title: 'Accesso in corso' },
  again: {
    title: 'Accedi di nuovo per continuare',
    lead: 'La tua sessione è terminata. Ciò che hai scritto in questa pagina è ancora qui; si continua appena hai effettuato l’accesso.',
    action: 'Accedi in una nuova finestra',
    leave: 'Lascia questa pagina',
    close: 'Puoi chiudere questa finestra.',
    somebodyElse: 'Era un’altra persona. Accedi come {name}.',
  },
  failedAction: 'Accedi di nuovo',
  failed: {
    cancelled: { title: 'L’accesso è stato interrotto', lead: 'È stato annullato prima della fine. Nulla è cambiato.' },
    mismatch: {
      title: 'Questo accesso non viene da qui',
      lead: 'È iniziato in un’altra scheda, o la pagina è stata aperta una seconda volta. Ricomincia in questa scheda.',
    },
    clock: {
      title: 'L’orologio di questo dispositivo è sbagliato',
      lead: 'Differisce da quello del servizio di più di cinque minuti: le prove dell’accesso sembrano troppo vecchie o non ancora valide. Regola l’orologio, poi accedi di nuovo.',
    },
    unreachable: {
      title: 'Il servizio non risponde',
      lead: 'Non è stato possibile completare l’accesso. Controlla che il servizio sia in funzione, poi accedi di nuovo.',
    },
    unexpected: {
      title: 'L’accesso non è riuscito',
      lead: 'Il servizio ha dato una risposta che la console non può usare. Puoi accedere di nuovo senza rischi; il log del servizio dice di più.',
    },
  },
};
