import type { FactoryWords } from '../factory-words';

const templates = { label: 'Modelli' };
const accessKeyId = { label: 'ID chiave di accesso' };
const accessKeySecret = { label: 'Chiave di accesso segreta' };
const apiKey = { label: 'Chiave API' };
const clientId = { label: 'ID client' };
const clientSecret = { label: 'Segreto client' };
const mailbox = { label: 'Casella' };
const most = (milliseconds: number) => `In millisecondi; mai più di ${milliseconds}.`;

export const it: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: 'Invia e-mail tramite qualsiasi server SMTP.',
    issues: {
      'must be a host name or an address': 'Scrivi un nome di host o un indirizzo.',
      'must be an address of this machine': 'Scrivi un indirizzo di questa macchina.',
      'must not contain control characters': 'Qui non sono ammessi caratteri di controllo.',
      'is no header that can be set': 'Questa intestazione non si può impostare.',
      'is no address such as: {what}': 'Non è un indirizzo. Uno è così: {what}',
      'has no template for {what}': 'Manca un modello per {what}.',
      'needs a user and a password, or neither': 'Scrivi utente e password, o nessuno dei due.',
      'needs a refresh token or an access token': 'Scrivi un token di rinnovo o un token di accesso.',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        'Serve un utente con password (user e pass), un account di servizio (user, serviceClient e privateKey) o dei token (user, con refreshToken o accessToken).',
    },
    items: {
      host: { label: 'Host' },
      security: {
        label: 'Cifratura',
        options: {
          starttls: 'STARTTLS (porta 587)',
          implicit: 'TLS dall’inizio (porta 465)',
          none: 'Nessuna: un tuo relay, senza autenticazione (porta 25)',
        },
      },
      port: { label: 'Porta' },
      authentication: {
        label: 'Autenticazione',
        options: {
          login: 'Utente e password',
          tokens: 'OAuth2, con i token di una casella',
          service: 'OAuth2, con un account di servizio Google',
          none: 'Nessuna: il relay conosce questa macchina',
        },
      },
      'login.user': { label: 'Utente' },
      'login.pass': { label: 'Password' },
      'tokens.user': mailbox,
      'tokens.clientId': clientId,
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: 'Token di rinnovo' },
      'tokens.accessUrl': { label: 'Indirizzo dei token', help: 'Quello di Google, se non ne indichi un altro.' },
      'tokens.accessToken': { label: 'Token di accesso', help: 'Non serve dove c’è un token di rinnovo.' },
      'tokens.expires': { label: 'Fine del token di accesso', help: 'In millisecondi dal 1970.' },
      'service.user': mailbox,
      'service.serviceClient': { label: 'Client dell’account di servizio' },
      'service.privateKey': { label: 'Chiave privata' },
      'service.passphrase': { label: 'Passphrase della chiave' },
      fromEmail: { label: 'Da' },
      replyTo: { label: 'Rispondi a' },
      templates,
      customHeaders: { label: 'Intestazioni', help: 'Come X-… e List-…' },
      name: { label: 'Nome in EHLO' },
      servername: { label: 'Nome nel certificato' },
      'tls.ca': {
        label: 'Certificato attendibile',
        help: 'In PEM: quello del server stesso o di un’autorità privata. Le autorità usuali allora non valgono.',
      },
      'tls.minVersion': { label: 'Versione più vecchia di TLS' },
      localAddress: { label: 'Indirizzo proprio', help: 'L’indirizzo di questa macchina da cui connettersi.' },
      dnsTimeout: { label: 'Tempo per trovare l’host', help: most(5000) },
      connectionTimeout: { label: 'Tempo per la connessione', help: most(5000) },
      greetingTimeout: { label: 'Tempo per il saluto', help: most(5000) },
      socketTimeout: { label: 'Tempo di silenzio', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: 'Casella della demo',
    description: 'Mette gli SMS nella casella di questa demo.',
    items: { templates: { ...templates, help: 'Un testo per ogni uso. {{code}} sta per il codice, {{application.name}} per l’app.' } },
  },
  'aliyun-direct-mail': {
    description: 'Il servizio di invio di Alibaba Cloud.',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: 'Regione',
        help: 'La regione di DirectMail in cui è configurato l’indirizzo mittente.',
        options: {
          'cn-hangzhou': 'Cina (Hangzhou)',
          'ap-southeast-2': 'Stati Uniti (già Sydney)',
          'eu-central-1': 'Germania (Francoforte)',
          'us-east-1': 'Stati Uniti (Virginia)',
        },
      },
      accountName: { label: 'Indirizzo mittente' },
      fromAlias: { label: 'Nome del mittente' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'Il servizio di invio di Amazon Web Services.',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: 'Regione' },
      emailAddress: { label: 'Indirizzo e-mail' },
      emailAddressIdentityArn: { label: 'ARN dell’identità dell’indirizzo' },
      feedbackForwardingEmailAddress: { label: 'Indirizzo per le segnalazioni' },
      feedbackForwardingEmailAddressIdentityArn: { label: 'ARN dell’identità dell’indirizzo per le segnalazioni' },
      configurationSetName: { label: 'Nome del set di configurazione' },
      templates,
    },
  },
  'mailgun-email': {
    description: 'Un servizio che invia, riceve e segue e-mail.',
    items: {
      endpoint: { label: 'Indirizzo di Mailgun' },
      domain: { label: 'Dominio', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: 'Indirizzo mittente', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: 'Messaggi' },
    },
  },
  'sendgrid-email-service': {
    name: 'E-mail con SendGrid',
    description: 'Un servizio per le e-mail delle app e per la pubblicità.',
    items: { apiKey, fromEmail: { label: 'Indirizzo mittente' }, fromName: { label: 'Nome del mittente', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'SMS con Twilio',
    description: 'Chiamate e messaggi con l’API di Twilio.',
    items: {
      accountSID: { label: 'SID dell’account' },
      authToken: { label: 'Token di autenticazione' },
      fromMessagingServiceSID: { label: 'SID del servizio di messaggi' },
      disableRiskCheck: {
        label: 'Disattiva il controllo dei rischi',
        help: 'Disattiva il controllo dei rischi integrato in Twilio, altrimenti attivo. Dettagli: https://www.twilio.com/docs/messaging/api/message-resource',
      },
      templates,
    },
  },
  'github-universal': {
    description: 'Account di GitHub, dove si sviluppa e gestisce software.',
    items: {
      clientId,
      clientSecret,
      scope: {
        label: 'Scope',
        placeholder: 'Scope, separati da spazi',
        help: 'Gli scope determinano che cosa permette il consenso della persona.',
      },
    },
  },
};
