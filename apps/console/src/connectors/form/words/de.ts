import type { FactoryWords } from '../factory-words';

const templates = { label: 'Vorlagen' };
const accessKeyId = { label: 'Zugriffsschlüssel-ID' };
const accessKeySecret = { label: 'Geheimer Zugriffsschlüssel' };
const apiKey = { label: 'API-Schlüssel' };
const clientSecret = { label: 'Client-Geheimnis' };
const mailbox = { label: 'Postfach' };
const most = (milliseconds: number) => `Millisekunden; nie mehr als ${milliseconds}.`;

export const de: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: 'Sendet E-Mails über einen beliebigen SMTP-Server.',
    issues: {
      'must be a host name or an address': 'Geben Sie einen Hostnamen oder eine Adresse ein.',
      'must be an address of this machine': 'Geben Sie eine Adresse dieses Rechners ein.',
      'must not contain control characters': 'Steuerzeichen sind hier nicht erlaubt.',
      'is no header that can be set': 'Diese Kopfzeile kann nicht gesetzt werden.',
      'is no address such as: {what}': 'Das ist keine Adresse. So sieht eine aus: {what}',
      'has no template for {what}': 'Es fehlt eine Vorlage für {what}.',
      'needs a user and a password, or neither': 'Geben Sie Benutzer und Passwort ein, oder keines von beiden.',
      'needs a refresh token or an access token': 'Geben Sie ein Erneuerungstoken oder ein Zugriffstoken ein.',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        'Nötig ist eine Anmeldung (user und pass), ein Dienstkonto (user, serviceClient und privateKey) oder Tokens (user mit refreshToken oder accessToken).',
    },
    items: {
      host: { label: 'Host' },
      security: {
        label: 'Verschlüsselung',
        options: {
          starttls: 'STARTTLS (Port 587)',
          implicit: 'TLS von Anfang an (Port 465)',
          none: 'Keine: ein eigenes Relay ohne Anmeldung (Port 25)',
        },
      },
      port: { label: 'Port' },
      authentication: {
        label: 'Anmeldung',
        options: {
          login: 'Benutzer und Passwort',
          tokens: 'OAuth2 mit den Tokens eines Postfachs',
          service: 'OAuth2 mit einem Google-Dienstkonto',
          none: 'Keine: Das Relay kennt diesen Rechner',
        },
      },
      'login.user': { label: 'Benutzer' },
      'login.pass': { label: 'Passwort' },
      'tokens.user': mailbox,
      'tokens.clientId': { label: 'Client-ID' },
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: 'Erneuerungstoken' },
      'tokens.accessUrl': { label: 'Token-Endpunkt', help: 'Der von Google, wenn keiner angegeben ist.' },
      'tokens.accessToken': { label: 'Zugriffstoken', help: 'Nicht nötig, wo es ein Erneuerungstoken gibt.' },
      'tokens.expires': { label: 'Ende des Zugriffstokens', help: 'Millisekunden seit 1970.' },
      'service.user': mailbox,
      'service.serviceClient': { label: 'Client des Dienstkontos' },
      'service.privateKey': { label: 'Privater Schlüssel' },
      'service.passphrase': { label: 'Passphrase des Schlüssels' },
      fromEmail: { label: 'Von' },
      replyTo: { label: 'Antwort an' },
      templates,
      customHeaders: { label: 'Kopfzeilen', help: 'Etwa X-… und List-…' },
      name: { label: 'Name in EHLO' },
      servername: { label: 'Name im Zertifikat' },
      'tls.ca': {
        label: 'Vertrautes Zertifikat',
        help: 'Als PEM: das des Servers selbst oder einer eigenen Stelle. Den üblichen Stellen wird dann nicht vertraut.',
      },
      'tls.minVersion': { label: 'Älteste TLS-Version' },
      localAddress: { label: 'Eigene Adresse', help: 'Die Adresse dieses Rechners, von der aus verbunden wird.' },
      dnsTimeout: { label: 'Zeit, den Host zu finden', help: most(5000) },
      connectionTimeout: { label: 'Zeit für die Verbindung', help: most(5000) },
      greetingTimeout: { label: 'Zeit für die Begrüßung', help: most(5000) },
      socketTimeout: { label: 'Zeit der Stille', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: 'Posteingang der Demo',
    description: 'Legt SMS in den Posteingang dieser Demo.',
    items: { templates: { label: 'Texte', help: 'Ein Text für jeden Zweck. {{code}} steht für den Code, {{application.name}} für die App.' } },
  },
  'aliyun-direct-mail': {
    description: 'Der Sendedienst von Alibaba Cloud.',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: 'Region',
        help: 'Die Region von DirectMail, in der die Absenderadresse eingerichtet ist.',
        options: {
          'ap-southeast-1': 'Singapur',
          'ap-southeast-2': 'Vereinigte Staaten (früher Sydney)',
          'eu-central-1': 'Deutschland (Frankfurt)',
          'us-east-1': 'USA (Virginia)',
        },
      },
      accountName: { label: 'Absenderadresse' },
      fromAlias: { label: 'Name des Absenders' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'Der Sendedienst von Amazon Web Services.',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: 'Region' },
      emailAddress: { label: 'E-Mail-Adresse' },
      emailAddressIdentityArn: { label: 'ARN der Identität der E-Mail-Adresse' },
      feedbackForwardingEmailAddress: { label: 'Adresse für Rückmeldungen' },
      feedbackForwardingEmailAddressIdentityArn: { label: 'ARN der Identität der Rückmeldeadresse' },
      configurationSetName: { label: 'Name des Konfigurationssatzes' },
      templates,
    },
  },
  'mailgun-email': {
    description: 'Ein Dienst, der E-Mails sendet, empfängt und verfolgt.',
    items: {
      endpoint: { label: 'Endpunkt von Mailgun' },
      domain: { label: 'Domain', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: 'Absenderadresse', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: 'Nachrichten' },
    },
  },
  'sendgrid-email-service': {
    name: 'SendGrid-E-Mail',
    description: 'Ein Dienst für E-Mails von Apps und für Werbung.',
    items: { apiKey, fromEmail: { label: 'Absenderadresse' }, fromName: { label: 'Name des Absenders', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'Twilio-SMS',
    description: 'Anrufe und Nachrichten über die API von Twilio.',
    items: {
      accountSID: { label: 'SID des Kontos' },
      authToken: { label: 'Auth-Token' },
      fromMessagingServiceSID: { label: 'SID des Nachrichtendienstes' },
      disableRiskCheck: {
        label: 'Risikoprüfung ausschalten',
        help: 'Schaltet die eingebaute Risikoprüfung von Twilio aus. Sie ist sonst an. Mehr dazu: https://www.twilio.com/docs/messaging/api/message-resource',
      },
      templates,
    },
  },
  'github-universal': {
    description: 'Konten bei GitHub, wo Software entwickelt und verwaltet wird.',
    items: {
      clientId: { label: 'Client-ID' },
      clientSecret,
      scope: {
        label: 'Scope',
        placeholder: 'Scopes, durch Leerzeichen getrennt',
        help: 'Der Scope bestimmt, was mit der Zustimmung der Person erlaubt ist.',
      },
    },
  },
};
