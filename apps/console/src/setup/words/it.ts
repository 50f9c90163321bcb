import type { SetupWords } from './en';

export const it: SetupWords = {
  checking: 'Controllo del link di configurazione',
  form: {
    title: 'Diventa il primo amministratore',
    lead: 'Il link di configurazione prova che questo servizio è tuo. Poi un codice inviato a questo indirizzo prova che lo è anche l’indirizzo.',
    email: 'Indirizzo e-mail',
    emailMissing: 'Inserisci il tuo indirizzo e-mail.',
    emailWrong: 'L’indirizzo non è completo. Deve essere simile a name@example.com.',
    name: 'Nome',
    optional: 'facoltativo',
    nameTooLong: 'Un nome ha al massimo 128 caratteri.',
    action: 'Diventa amministratore',
    sending: 'Un momento',
  },
  problem: {
    link: {
      title: 'Questo link di configurazione non è più valido',
      text: 'È scaduto o ne è stato mostrato uno più recente. Riavvia il servizio e apri il link che mostra.',
    },
    limit: {
      title: 'Da qui sono arrivati troppi tentativi',
      text: {
        one: 'Nulla è cambiato. Riprova tra un minuto.',
        many: 'Nulla è cambiato. Riprova tra {count} minuti.',
        other: 'Nulla è cambiato. Riprova tra {count} minuti.',
      },
    },
    network: { title: 'Il servizio non risponde', text: 'Controlla che sia in funzione. Puoi riprovare senza rischi.' },
    service: { title: 'Il servizio non ci è riuscito', text: 'Nulla è cambiato. Puoi riprovare senza rischi; il log del servizio dice di più.' },
    request: 'Richiesta',
  },
  claimed: {
    title: 'C’è già un amministratore',
    lead: 'Il link di configurazione ha fatto il suo lavoro. Accedi con l’indirizzo indicato allora.',
    action: 'Accedi',
  },
  done: {
    title: 'Ora amministri tu',
    lead: 'Accedi adesso: un codice viene inviato a {email}.',
    action: 'Accedi',
  },
  noLink: {
    title: 'Il link di configurazione non è completo',
    lead: 'Manca la fine, o questa pagina è stata ricaricata. Apri l’intero link dal terminale in cui è stato avviato il servizio.',
    sample: 'Termina con #token= e una lunga serie di lettere e cifre.',
  },
};
