import type { ServerFindings } from '../../finding-words';

export const it: ServerFindings = {
  'smtp.host.found': { message: '{host} porta a {addresses}.' },
  'smtp.host.blocked': {
    message: 'Il servizio non chiama {host} alla porta {port}: l’indirizzo non è pubblico, o la porta non è di posta. Non è stato provato altro.',
    fix: 'Usa la porta 465, 587, 2525 o 25 di un server di posta pubblico, o fai inserire questo in OUTBOUND_ALLOW da chi gestisce il servizio.',
  },
  'smtp.host.unknown': {
    message: 'Nessun indirizzo trovato per {host}.',
    fix: 'Confronta l’host con la guida del tuo provider, lettera per lettera.',
  },
  'smtp.connection.made': { message: 'La porta {port} di {host} risponde in {ms} ms.' },
  'smtp.connection.refused': {
    message: 'Nulla è in ascolto alla porta {port} di {host}.',
    fix: 'Usa la porta che indica il tuo provider, di solito 465 o 587.',
  },
  'smtp.connection.timeout': {
    message: 'La porta {port} di {host} non risponde. Un firewall lungo la via scarta la connessione.',
    fix: 'Usa un’altra porta del server, o fai aprire le connessioni in uscita alla porta {port} dove gira il servizio; molti cloud chiudono la porta 25.',
  },
  'smtp.connection.failed': {
    message: 'La connessione alla porta {port} di {host} non è riuscita: {reason}.',
    fix: 'Verifica da dove gira il servizio se la rete porta a questo host.',
  },
  'smtp.banner.greeted': { message: 'Un server di posta saluta alla porta {port}.' },
  'smtp.banner.refused': {
    message: 'Il server di posta respinge questo servizio prima di ogni richiesta: {reply}',
    fix: 'Aspetta un po’ se nomina un limite; altrimenti chiedi a chi lo gestisce di ammettere l’indirizzo di questo servizio.',
  },
  'smtp.banner.foreign': {
    message: 'Ciò che risponde alla porta {port} di {host} non è un server di posta.',
    fix: 'Usa la porta che il tuo provider indica per SMTP, di solito 465 o 587.',
  },
  'smtp.banner.silent': {
    message: 'La porta {port} di {host} accetta la connessione e poi non dice nulla.',
    fix: 'Usa un’altra porta del server; se nessuna saluta, chiedi a chi lo gestisce se rallenta i client sconosciuti.',
  },
  'smtp.banner.tls_expected': {
    message: 'La porta {port} parla TLS dall’inizio, e le impostazioni aspettano un saluto in chiaro.',
    fix: 'Attiva TLS dall’inizio.',
  },
  'smtp.name.resolves': { message: 'Il servizio si presenta come {name}, un nome che porta a un indirizzo.' },
  'smtp.name.unresolved': {
    message: 'Il servizio si presenta come {name}, e quel nome non porta a nessun indirizzo. Alcuni server rifiutano client così.',
    fix: 'Metti come nome in EHLO un tuo nome di host che ha un record di indirizzo, o lascialo vuoto.',
  },
  'smtp.name.default': {
    message: 'Il servizio si presenta come {name}. Basta dove si autentica; un relay che conosce i client dal nome può rifiutarlo.',
  },
  'smtp.capabilities.listed': { message: 'Il server offre {extensions}.' },
  'smtp.capabilities.none': {
    message: 'Il server conosce solo l’SMTP del 1982: niente TLS, niente autenticazione.',
    fix: 'Usa un server che risponde a EHLO, o fai aggiornare questo.',
  },
  'smtp.size.enough': { message: 'Accetta e-mail fino a {bytes} byte.' },
  'smtp.size.small': {
    message: 'Accetta solo e-mail fino a {bytes} byte. I modelli con immagini o testi lunghi non passeranno.',
    fix: 'Fai alzare il limite di dimensione del server ad almeno 1 MB.',
  },
  'smtp.tls.works': { message: 'La connessione è sicura: {version} con {cipher}.' },
  'smtp.tls.off': {
    message: 'Le e-mail, e i codici che contengono, viaggiano in chiaro, benché il server offra TLS.',
    fix: 'Disattiva «Non usare mai TLS».',
  },
  'smtp.tls.off_here': { message: 'Le e-mail viaggiano in chiaro fino a {host}. Chiunque lungo la via può leggere i codici che contengono.' },
  'smtp.tls.missing': {
    message: 'Il server non offre STARTTLS alla porta {port}, o qualcosa lungo la via toglie l’offerta. In chiaro non si inviano né credenziali né e-mail.',
    fix: 'Usa la porta con TLS dall’inizio, di solito 465.',
  },
  'smtp.tls.refused': {
    message: 'Il server offre STARTTLS e poi lo rifiuta: {reply}',
    fix: 'Fai installare il certificato del server, o usa la sua porta con TLS dall’inizio.',
  },
  'smtp.tls.not_spoken': {
    message: 'La porta {port} saluta in chiaro, e le impostazioni iniziano con TLS.',
    fix: 'Disattiva TLS dall’inizio; la connessione viene allora protetta con STARTTLS.',
  },
  'smtp.tls.too_old': {
    message: 'Il server parla solo versioni di TLS più vecchie di {version}.',
    fix: 'Fai attivare TLS 1.2 o 1.3 sul server.',
  },
  'smtp.tls.failed': { message: 'TLS con {host} non è riuscito: {reason}.', fix: 'Cerca questo motivo nel log del server di posta.' },
  'smtp.certificate.valid': {
    message: {
      one: 'Il suo certificato, emesso da {issuer}, è per {name} e vale ancora {days} giorno.',
      many: 'Il suo certificato, emesso da {issuer}, è per {name} e vale ancora {days} giorni.',
      other: 'Il suo certificato, emesso da {issuer}, è per {name} e vale ancora {days} giorni.',
    },
  },
  'smtp.certificate.expiring': {
    message: {
      one: 'Il suo certificato termina tra {days} giorno, il {until}. Da allora non parte più alcuna e-mail.',
      many: 'Il suo certificato termina tra {days} giorni, il {until}. Da allora non parte più alcuna e-mail.',
      other: 'Il suo certificato termina tra {days} giorni, il {until}. Da allora non parte più alcuna e-mail.',
    },
    fix: 'Fai rinnovare il certificato del server.',
  },
  'smtp.certificate.expired': { message: 'Il suo certificato è terminato il {until}.', fix: 'Fai rinnovare il certificato del server.' },
  'smtp.certificate.not_yet_valid': {
    message: 'Secondo l’orologio di questo servizio, il suo certificato vale solo dal {since}.',
    fix: 'Regola l’orologio dove gira il servizio, o quello della macchina che ha fatto il certificato.',
  },
  'smtp.certificate.self_signed': {
    message: 'Il server ha fatto da sé il suo certificato, quindi nessuno ne risponde. La sua impronta è {fingerprint}.',
    fix: 'Confronta l’impronta con quella sul server; se sono uguali, inserisci il certificato in TLS come `ca`.',
  },
  'smtp.certificate.unknown_issuer': {
    message: 'Il suo certificato viene da {issuer}, un’autorità che questo servizio non conosce. L’impronta dell’autorità è {fingerprint}.',
    fix: 'Confronta l’impronta con quella della tua autorità; se sono uguali, inserisci il suo certificato in TLS come `ca`.',
  },
  'smtp.certificate.incomplete': {
    message: 'Nessuno che questo servizio conosca risponde del suo certificato: il server omette certificati intermedi, o {issuer} è un’autorità tua.',
    fix: 'Fai installare l’intera catena sul server, o inserisci il certificato della tua autorità in TLS come `ca`.',
  },
  'smtp.certificate.other_name': {
    message: 'Il suo certificato è per {names} e non per {name}.',
    fix: 'Usa come host un nome per cui il certificato vale, o inseriscilo come nome nel certificato.',
  },
  'smtp.certificate.untrusted': {
    message: 'Il suo certificato non vale: {reason}.',
    fix: 'Fai installare sul server un certificato di un’autorità pubblica.',
  },
  'smtp.login.accepted': { message: 'Il server accetta l’autenticazione ({method}).' },
  'smtp.login.none': { message: 'Le impostazioni non hanno autenticazione. Il server deve conoscere questo servizio dal suo indirizzo.' },
  'smtp.login.not_offered': {
    message: 'Il server non offre autenticazione alla porta {port}, e le impostazioni ne hanno una.',
    fix: 'Usa la porta per i client che si autenticano, di solito 465 o 587, o togli l’autenticazione se è un relay che conosce il servizio dal suo indirizzo.',
  },
  'smtp.login.methods': {
    message: 'Il server non accetta l’autenticazione con password, solo {methods}.',
    fix: 'Passa a OAuth 2.0, o fai permettere le password (PLAIN o LOGIN) sul server.',
  },
  'smtp.login.refused': {
    message: 'Il server non accetta utente e password: {reply}',
    fix: 'Scrivili di nuovo, e verifica nelle impostazioni del tuo provider se SMTP vuole una password a parte.',
  },
  'smtp.login.later': {
    message: 'Il server ora non decide sull’autenticazione: {reply}',
    fix: 'Riprova tra qualche minuto; dopo molti tentativi falliti può volerci un’ora.',
  },
  'smtp.login.token': {
    message: 'Non è stato possibile ottenere un token di accesso: {reason}',
    fix: 'Verifica client, segreto e token di rinnovo, e che il consenso all’invio non sia stato ritirato.',
  },
  'smtp.login.gmail_password': {
    message: 'Gmail non accetta l’autenticazione: {reply} Qui vale solo una password per le app di 16 lettere; termina quando cambia la password dell’account.',
    fix: 'Attiva la verifica in due passaggi per l’account, crea una nuova password per le app e inserisci le sue 16 lettere, o passa a OAuth 2.0.',
  },
  'smtp.login.microsoft_password': {
    message: 'Microsoft non accetta l’autenticazione: {reply} Nella maggior parte delle organizzazioni le password per SMTP sono disattivate.',
    fix: 'Passa a OAuth 2.0, o fai attivare l’SMTP autenticato per questa casella.',
  },
  'smtp.login.ses_password': {
    message: 'Amazon SES non accetta l’autenticazione: {reply} Le credenziali SMTP non sono le chiavi di accesso e sono fatte per una sola regione.',
    fix: 'Crea credenziali SMTP nella console SES della regione che l’host nomina, e inseriscile.',
  },
  'smtp.sender.accepted': { message: 'Il server accetta e-mail da {from}.' },
  'smtp.sender.refused': {
    message: 'Il server non accetta e-mail da {from}: {reply}',
    fix: 'Invia da un indirizzo che l’account può usare, o fai aggiungere questo presso il tuo provider.',
  },
  'smtp.sender.later': {
    message: 'Il server per ora non accetta e-mail da {from}: {reply}',
    fix: 'Riprova tra qualche minuto; se resta così, cerca un limite nelle impostazioni del tuo provider.',
  },
  'smtp.sender.login_needed': {
    message: 'Il server non accetta e-mail da client che non si sono autenticati: {reply}',
    fix: 'Inserisci utente e password.',
  },
  'smtp.sender.not_own': {
    message: 'L’account non può inviare come {from}: {reply}',
    fix: 'Dai all’account il diritto di inviare con questo indirizzo, o invia dal suo.',
  },
  'smtp.sender.unverified': {
    message: 'Il tuo provider non sa ancora che {from} è tuo: {reply}',
    fix: 'Verifica l’indirizzo o il suo dominio presso il tuo provider.',
  },
  'smtp.recipient.accepted': { message: 'Il server porterebbe un’e-mail al destinatario. Non ne è stata inviata alcuna.' },
  'smtp.recipient.refused': {
    message: 'Il server non porta e-mail al destinatario: {reply}',
    fix: 'Esamina di nuovo con un tuo indirizzo che esiste; se è rifiutato anche quello, chiedi a chi gestisce il server.',
  },
  'smtp.recipient.later': {
    message: 'Il server chiede di tornare più tardi per questo destinatario: {reply} Le e-mail vengono ritentate da sole.',
  },
  'smtp.recipient.relay_denied': {
    message: 'Il server porta e-mail solo ai propri domini: {reply}',
    fix: 'Autenticati, o fai inoltrare il server per l’indirizzo di questo servizio.',
  },
  'smtp.recipient.unverified': {
    message: 'Il tuo provider lascia inviare l’account solo a indirizzi verificati: {reply}',
    fix: 'Chiedi al tuo provider l’accesso di produzione; fino ad allora ricevono codici solo gli indirizzi che hai verificato lì.',
  },
  'smtp.dialogue.timeout': {
    message: 'Il server non ha risposto in tempo dopo {command}.',
    fix: 'Riprova; se resta così, chiedi a chi gestisce il server se rallenta i client sconosciuti.',
  },
  'smtp.dialogue.closed': {
    message: 'Il server ha chiuso la connessione dopo {command}, o ciò che dice non è SMTP.',
    fix: 'Riprova; se resta così, guarda nel log del server di posta.',
  },
  'smtp.ports.other': {
    message: 'La porta {port} dello stesso host funziona, con {manner} e un certificato valido.',
    fix: 'Usa la porta {port} con {manner}.',
  },
  'smtp.ports.none': {
    message: 'Delle altre porte usuali ({ports}) non funziona nemmeno una.',
    fix: 'Confronta l’host con la guida del tuo provider, e verifica se la rete del servizio lascia uscire la posta.',
  },
};
