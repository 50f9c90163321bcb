import type { AdviceWords } from './en';

export const it: AdviceWords = {
  texts: {
    locked_out: {
      title: 'I codici di questa persona sono rifiutati',
      text: 'Troppi codici non corrispondevano: sono rifiutati fino alle {until}. Sblocca la persona o falla attendere.',
    },
    connector_missing: { title: 'Nessun connettore', text: 'Nessun connettore può inviare il messaggio. Configurane uno.' },
    connector_unavailable: {
      title: 'Il connettore non riesce',
      text: 'È in pausa fino alle {until}, poi viene riprovato da solo. Ultimo errore: {error}',
    },
    login_refused: { title: 'Il server di posta rifiuta l’autenticazione', text: 'Controlla nome utente e password del connettore. {reply}' },
    connection_failed: { title: 'Il server non era raggiungibile', text: 'Controlla host, porta e TLS del connettore. {error}' },
    limit_reached: { title: 'Troppi codici richiesti', text: 'Il prossimo si può chiedere alle {until}.' },
    never_sent_no_account: {
      title: 'Mai inviato: nessun account',
      text: 'Nessun account ha questo indirizzo e la registrazione è disattivata. Confronta l’indirizzo o crea l’account.',
    },
    never_sent_codes_off: { title: 'Mai inviato: codici disattivati', text: 'L’accesso con un codice è disattivato.' },
    never_sent: { title: 'Mai inviato', text: 'Nessuno con questo indirizzo avrebbe potuto usarlo. Fanne chiedere un altro.' },
    on_its_way: { title: 'In arrivo', text: 'Guarda di nuovo tra qualche secondo.' },
    will_be_tried_again: { title: 'In attesa di un nuovo tentativo', text: 'Il prossimo tentativo è alle {at}. Finora: {error}' },
    handed_over: { title: 'Consegnato', text: 'Accettato da {server} alle {at}. Se non è nella posta in arrivo, guarda nello spam.' },
    code_used: { title: 'Arrivato e usato', text: 'Il codice è stato usato alle {at}. Non c’è nulla da fare.' },
    may_have_arrived: {
      title: 'Forse è arrivato',
      text: 'La connessione si è interrotta durante la consegna. Se non c’è, fanne chiedere un altro.',
    },
    address_refused: { title: 'Il server ha rifiutato questo indirizzo', text: 'Controlla come è scritto. {reply}' },
    message_refused: { title: 'Il server non ha accettato il messaggio', text: 'Controlla il mittente e che cosa il server gli permette. {reply}' },
    expired_before_it_left: { title: 'Fuori tempo', text: 'Il codice è scaduto prima dell’invio. Fanne chiedere un altro.' },
    not_sent: { title: 'Non inviato', text: 'Non è stato possibile inviarlo. {error}' },
    nothing_asked_for: {
      title: 'Non è stato chiesto nulla',
      text: 'Non ci sono messaggi nelle ultime 24 ore. Fai chiedere un codice, proprio con questo indirizzo.',
    },
  },
  actions: {
    connector: 'Apri i connettori',
    lockouts: 'Apri i blocchi',
    methods: 'Apri i metodi di accesso',
    account: 'Aggiungi l’utente',
  },
};
