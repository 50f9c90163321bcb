import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { it as problems } from './problems/it';

const address = { label: 'Indirizzo', help: 'L’indirizzo intero della casella.' };
const google = { label: 'Indirizzo', help: 'L’indirizzo intero dell’account Google, anche se è di un tuo dominio.' };
const clientSecret = 'Segreto client';
const refreshToken = 'Token di rinnovo';
const smtpPassword = 'Password SMTP';
const gmailLimits = 'Circa 500 e-mail al giorno da gmail.com, 2.000 da Google Workspace.';
const overSmtp = 'Inviare via SMTP';
const region = 'Regione';

export const it: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: 'Gmail con password per le app',
      description: 'Un account Google con la verifica in due passaggi. Adatto per provare e per piccoli gruppi.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': {
          label: 'Password per le app',
          help: 'Le 16 lettere di myaccount.google.com/apppasswords. La password dell’account stesso viene rifiutata.',
        },
      },
      links: ['Password per le app', 'Inviare da un’app', 'Inviare con un altro indirizzo', 'Limiti'],
    },
    'gmail-oauth2': {
      name: 'Gmail con OAuth2',
      description: 'Un account Google senza password salvata: con token, o con un account di servizio di un Google Workspace.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: 'ID client', help: 'Quello del client OAuth nella console Google Cloud.' },
        'auth.clientSecret': { label: clientSecret, help: 'Quello dello stesso client.' },
        'auth.refreshToken': { label: refreshToken, help: 'Per lo scope https://mail.google.com/.' },
      },
      links: ['Come Gmail accetta OAuth2', 'OAuth2 presso Google', 'Account di servizio per un intero dominio'],
    },
    'microsoft-365': {
      name: 'Outlook e Microsoft 365',
      description: 'Una casella presso Microsoft: di un’organizzazione, o personale su Outlook.com.',
      limits: '30 e-mail al minuto, 10.000 destinatari al giorno e tre connessioni alla volta per una casella.',
      choices: [
        {
          label: 'Account',
          help: 'Un’organizzazione ha il suo dominio. Un account personale finisce con outlook.com, hotmail.com o live.com.',
          options: { organisation: 'Microsoft 365 di un’organizzazione', personal: 'Account personale su Outlook.com' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': {
          label: 'ID applicazione (client)',
          help: 'Quello della registrazione dell’app nell’interfaccia di amministrazione di Microsoft Entra.',
        },
        'auth.clientSecret': { label: clientSecret, help: 'Il suo valore, non il suo ID. Termina il giorno scelto per esso.' },
        'auth.refreshToken': { label: refreshToken, help: 'Per gli scope https://outlook.office.com/SMTP.Send e offline_access.' },
        'auth.accessUrl': {
          label: 'Indirizzo dei token',
          help: 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token con l’ID della directory (tenant); «consumers» per un account personale.',
        },
      },
      links: ['OAuth2 per SMTP', 'Permettere l’SMTP autenticato', 'La fine delle password per SMTP', 'Limiti'],
    },
    sendgrid: {
      description: 'Il servizio di invio di Twilio.',
      limits: 'Fino a 5.000 e-mail per connessione. Quante al giorno dipende dal piano.',
      choices: [
        {
          label: region,
          help: 'UE solo per un sottoutente creato per l’UE; le sue chiavi non valgono altrove.',
          options: { global: 'Globale', eu: 'UE' },
        },
      ],
      asks: { 'auth.pass': { label: 'Chiave API', help: 'Una chiave con il permesso Mail Send. Inizia con SG. e viene mostrata una volta.' } },
      links: [overSmtp, 'Chiavi API', 'Verificare un dominio'],
    },
    'amazon-ses': {
      description: 'Il servizio di invio di Amazon Web Services.',
      limits: 'Nella sandbox 200 e-mail al giorno, una al secondo, solo a indirizzi verificati. Poi quanto concede AWS.',
      choices: [
        {
          label: region,
          help: 'Quella in cui è verificato il tuo dominio. La password SMTP appartiene a una sola regione.',
          options: {
            'us-east-1': 'Stati Uniti orientali (Virginia settentrionale)',
            'us-east-2': 'Stati Uniti orientali (Ohio)',
            'us-west-1': 'Stati Uniti occidentali (California settentrionale)',
            'us-west-2': 'Stati Uniti occidentali (Oregon)',
            'ca-central-1': 'Canada (Centrale)',
            'sa-east-1': 'Sud America (San Paolo)',
            'eu-central-1': 'Europa (Francoforte)',
            'eu-west-1': 'Europa (Irlanda)',
            'eu-west-2': 'Europa (Londra)',
            'eu-west-3': 'Europa (Parigi)',
            'eu-north-1': 'Europa (Stoccolma)',
            'ap-south-1': 'Asia Pacifico (Mumbai)',
            'ap-northeast-1': 'Asia Pacifico (Tokyo)',
            'ap-northeast-2': 'Asia Pacifico (Seoul)',
            'ap-northeast-3': 'Asia Pacifico (Osaka)',
            'ap-southeast-1': 'Asia Pacifico (Singapore)',
            'ap-southeast-2': 'Asia Pacifico (Sydney)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Nome utente SMTP', help: 'Da SMTP settings nella console SES. Inizia con AKIA.' },
        'auth.pass': { label: smtpPassword, help: '44 caratteri, mostrati una volta con il nome utente. Non è una chiave di accesso segreta.' },
      },
      links: ['Credenziali SMTP', 'Porte e TLS', 'Server delle regioni', 'Uscire dalla sandbox', 'Che cosa può andare storto'],
    },
    mailgun: {
      description: 'Il servizio di invio di Sinch.',
      limits: 'Un dominio sandbox invia a cinque indirizzi che hanno acconsentito. Per il resto dipende dal piano.',
      choices: [
        {
          label: region,
          help: 'Quella scelta quando è stato aggiunto il dominio. Un dominio esiste in una sola regione.',
          options: { us: 'Stati Uniti', eu: 'UE' },
        },
      ],
      asks: {
        'auth.user': { label: 'Utente SMTP', help: 'Un indirizzo intero del tuo dominio di invio.' },
        'auth.pass': { label: smtpPassword, help: 'Quella di questo utente, da SMTP credentials del dominio. Non è una chiave API.' },
      },
      links: [overSmtp, 'Dove sono le credenziali'],
    },
    postmark: {
      description: 'Un servizio di invio per e-mail che qualcuno aspetta.',
      limits: 'Finché Postmark non ha approvato l’account, invia solo a indirizzi del tuo dominio.',
      choices: [{ label: 'Porta', help: 'Alcuni hosting bloccano la 587.' }],
      asks: {
        'auth.user': { label: 'Utente', help: 'Il token Server API, o la chiave di accesso di un token SMTP.' },
        'auth.pass': { label: 'Password', help: 'Lo stesso token Server API ancora una volta, o la chiave segreta del token SMTP.' },
      },
      links: [overSmtp, 'Che cosa può andare storto'],
    },
    'aliyun-direct-mail': {
      description: 'Il servizio di invio di Alibaba Cloud.',
      limits: 'Una quota giornaliera che cresce con la reputazione dell’account; la console la mostra.',
      choices: [
        {
          label: region,
          help: 'Quella che la console mostra. Domini e indirizzi mittente valgono solo nella regione in cui sono stati creati.',
          options: {
            'cn-hangzhou': 'Cina (Hangzhou)',
            'ap-southeast-1': 'Singapore',
            'us-east-1': 'Stati Uniti (Virginia)',
            'eu-central-1': 'Germania (Francoforte)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Indirizzo mittente', help: 'Come sta sotto Sender Addresses. È anche l’indirizzo From.' },
        'auth.pass': { label: smtpPassword, help: 'Impostata per questo indirizzo mittente con Set SMTP Password.' },
      },
      links: [overSmtp, 'Server delle regioni', 'Domande e risposte'],
    },
    zoho: {
      description: 'Una casella presso Zoho, di un’organizzazione o di una persona.',
      limits: 'Un numero di e-mail al giorno che dipende dal piano e dall’età dell’account.',
      choices: [
        {
          label: 'Centro dati e account',
          help: 'Il centro dati è la fine dell’indirizzo a cui leggi la posta: mail.zoho.eu è l’Europa.',
          options: accounts(
            {
              'zoho.com': 'Stati Uniti',
              'zoho.eu': 'Europa',
              'zoho.in': 'India',
              'zoho.com.au': 'Australia',
              'zoho.jp': 'Giappone',
              'zoho.com.cn': 'Cina',
              'zoho.sa': 'Arabia Saudita',
              'zohocloud.ca': 'Canada',
            },
            { organisation: '{place}, organizzazione a pagamento', personal: '{place}, personale o gratuito' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': {
          label: 'Password',
          help: 'Una password specifica per l’app dove è attiva l’autenticazione a due fattori, altrimenti quella dell’account.',
        },
      },
      links: ['Impostazioni SMTP', 'Password specifiche per le app'],
    },
    'any-server': {
      name: 'Qualsiasi server SMTP',
      description: 'Un tuo server di posta, o di un provider che non è in elenco.',
      choices: [
        {
          label: 'Cifratura',
          help: 'Il tuo provider indica la porta. La maggior parte offre entrambe.',
          options: { starttls: 'STARTTLS, porta 587', implicit: 'TLS dall’inizio, porta 465' },
        },
      ],
      asks: {
        host: { label: 'Host', help: 'Il nome che sta nel certificato del server.' },
        'auth.user': { label: 'Utente', help: 'Spesso l’indirizzo intero. Vuoto dove un relay conosce questa macchina dal suo indirizzo.' },
        'auth.pass': { label: 'Password', help: 'Molti provider ne vogliono una creata per le app.' },
      },
      links: ['La consegna della posta al server', 'Perché è meglio TLS dall’inizio'],
    },
  },
};
