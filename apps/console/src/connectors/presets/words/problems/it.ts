import type { PresetWords } from '../../preset-words';

const registerApp = 'Registra un’app presso Microsoft e autenticati con OAuth2.';
const onlyMicrosoft = 'I token per Microsoft vengono solo da Microsoft; senza indirizzo vengono chiesti a Google.';
const sesCredentials = 'Crea credenziali SMTP nella console SES, sotto SMTP settings.';
const sesInRegion = 'Crea credenziali SMTP nella console SES, nella regione dell’host.';
const tokenTwice = 'Usa il token Server API in entrambi i posti, o la chiave di accesso e la chiave segreta di un token SMTP.';

export const it: PresetWords['problems'] = {
  'host.other': { message: '{host} non è il server a cui {provider} accetta la posta.', fix: 'Usa {meant}.' },
  'port.unknown': { message: '{provider} non risponde alla porta {port}, solo a {ports}.', fix: 'Usa la porta {meant}.' },
  'tls.never': { message: '{provider} non accetta posta senza cifratura.', fix: 'Scegli una cifratura.' },
  'tls.implicit': { message: 'La porta {port} è cifrata dal primo byte.', fix: 'Scegli TLS dall’inizio.' },
  'tls.starttls': { message: 'La porta {port} inizia in chiaro e passa alla cifratura con STARTTLS.', fix: 'Scegli STARTTLS.' },
  'login.missing': { message: '{provider} non accetta posta senza autenticazione.', fix: 'Compila l’autenticazione.' },
  'user.no_address': {
    message: 'L’utente non è un indirizzo intero. {provider} conosce i suoi utenti dall’indirizzo.',
    fix: 'Scrivi l’indirizzo come utente, con ciò che segue la @.',
  },
  'from.mailbox': {
    message: '{domain} non permette a {provider} di inviare la sua posta: i destinatari la rifiutano o la considerano spam.',
    fix: 'Usa un indirizzo di un tuo dominio verificato presso {provider}.',
  },
  'blanks.api_key': { message: 'Ci sono spazi o a capo nella chiave API.', fix: 'Incolla la chiave API senza di essi.' },
  'blanks.smtp_password': { message: 'Ci sono spazi o a capo nella password SMTP.', fix: 'Incolla la password SMTP senza di essi.' },
  'blanks.password': { message: 'Ci sono spazi o a capo nella password.', fix: 'Incolla la password senza di essi.' },
  'blanks.token': { message: 'Ci sono spazi o a capo nel token.', fix: 'Incolla il token senza di essi.' },
  'tokens.end': { message: 'Il token di accesso termina entro circa un’ora, e nulla qui lo rinnova.', fix: 'Compila {missing}.' },
  'tokens.none': { message: 'Non c’è nulla con cui ottenere un token di accesso.', fix: 'Compila {missing}.' },
  'gmail.blanks': { message: 'Google mostra una password per le app in gruppi; gli spazi non ne fanno parte.', fix: 'Togli gli spazi.' },
  'gmail.password': {
    message: 'Questa non è una password per le app: quella ha 16 lettere. Google rifiuta la password dell’account stesso.',
    fix: 'Crea una password per le app in myaccount.google.com/apppasswords e incollala.',
  },
  'gmail.service_account': {
    message: 'Un account di servizio non può inviare come indirizzo gmail.com: solo un Google Workspace può permetterlo.',
    fix: 'Usa un indirizzo del tuo Workspace, o un ID client con un token di rinnovo.',
  },
  'gmail.access_url': { message: 'Gmail accetta solo token emessi da Google.', fix: 'Imposta l’indirizzo dei token su {url}.' },
  'gmail.from': {
    message: 'Gmail scrive l’indirizzo dell’account in From, a meno che questo sia tra i suoi indirizzi «Send mail as».',
    fix: 'Usa l’indirizzo dell’account, o aggiungi prima questo nelle impostazioni di Gmail.',
  },
  'microsoft.password_personal': {
    message: 'Outlook.com non accetta password per SMTP da settembre 2024, nemmeno password per le app.',
    fix: registerApp,
  },
  'microsoft.password': {
    message:
      'Microsoft disattiva per impostazione predefinita le password per SMTP alla fine di dicembre 2026. Fino ad allora devono permetterle l’organizzazione e la casella.',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: 'Gli account di servizio di questo tipo sono di Google.',
    fix: 'Usa l’ID client, il segreto client e il token di rinnovo di un’app registrata presso Microsoft.',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: 'Imposta l’indirizzo dei token su {url}.' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: 'Imposta l’indirizzo dei token su {url}, con l’ID della tua directory.' },
  'microsoft.from': {
    message: 'Microsoft rifiuta un indirizzo From con cui la casella non può inviare.',
    fix: 'Usa l’indirizzo della casella, o dalle il permesso «Send as» per questo.',
  },
  'sendgrid.user_is_key': {
    message: 'La chiave API è al posto dell’utente.',
    fix: 'Imposta l’utente su {user} e la chiave come password.',
  },
  'sendgrid.user': { message: 'In SendGrid l’utente è per tutti la parola apikey.', fix: 'Imposta l’utente su {user}.' },
  'sendgrid.password': {
    message: 'Questa non è una chiave API: quella inizia con SG. e ha altre due parti. SendGrid rifiuta la password dell’account.',
    fix: 'Crea una chiave API con il permesso Mail Send e incollala.',
  },
  'ses.user_temporary': { message: 'Le chiavi che iniziano con ASIA sono temporanee: SES non ne accetta nessuna via SMTP.', fix: sesCredentials },
  'ses.user': { message: 'Questo non è un nome utente SMTP di SES: quello inizia con AKIA.', fix: sesCredentials },
  'ses.password_secret_key': {
    message: 'Sembra una chiave di accesso segreta. La password SMTP si ricava da essa, per una regione, e ha 44 caratteri.',
    fix: sesInRegion,
  },
  'ses.password': { message: 'Questa non è una password SMTP di SES: quella ha 44 caratteri e inizia con B.', fix: sesInRegion },
  'mailgun.password': {
    message: 'Questa è una chiave API. Via SMTP Mailgun accetta solo la password di un utente SMTP.',
    fix: 'Reimposta la password dell’utente SMTP nelle impostazioni del dominio e incolla la nuova.',
  },
  'mailgun.from': {
    message: 'Mailgun firma questa e-mail per {sending}, e From dice {shown}: i destinatari possono considerarla spam.',
    fix: 'Usa un indirizzo From di {sending}.',
  },
  'mailgun.sandbox': {
    message: 'Un dominio sandbox invia solo a destinatari che hanno acconsentito presso Mailgun.',
    fix: 'Aggiungi un tuo dominio presso Mailgun e usa un suo utente SMTP.',
  },
  'postmark.login': {
    message: 'Postmark prende il token Server API sia come utente sia come password; qui sono diversi.',
    fix: tokenTwice,
  },
  'postmark.no_token': { message: 'Questo non è un token Server API.', fix: tokenTwice },
  'aliyun.former_host': {
    message: 'Questo è un vecchio server che Alibaba Cloud non consiglia più.',
    fix: 'Se la tua console mostra quella regione, usa {meant}.',
  },
  'aliyun.from': {
    message: 'Aliyun DirectMail accetta un’e-mail solo dall’indirizzo mittente che si autentica.',
    fix: 'Usa l’indirizzo mittente in From.',
  },
  'zoho.host': { message: 'Questo server è per organizzazioni a pagamento; l’indirizzo è personale.', fix: 'Usa {meant}.' },
  'zoho.from': {
    message: 'Zoho rifiuta un indirizzo From che non è né quello della casella né un suo alias.',
    fix: 'Usa l’indirizzo della casella, o aggiungi prima questo come alias.',
  },
};
