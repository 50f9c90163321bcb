import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { de as problems } from './problems/de';

const address = { label: 'Adresse', help: 'Die ganze Adresse des Postfachs.' };
const google = { label: 'Adresse', help: 'Die ganze Adresse des Google-Kontos, auch wenn es zu einer eigenen Domain gehört.' };
const gmailLimits = 'Etwa 500 E-Mails am Tag von gmail.com, 2.000 von Google Workspace.';
const overSmtp = 'Senden über SMTP';
const region = 'Region';

export const de: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: 'Gmail mit App-Passwort',
      description: 'Ein Google-Konto mit Bestätigung in zwei Schritten. Gut zum Ausprobieren und für kleine Teams.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': {
          label: 'App-Passwort',
          help: 'Die 16 Buchstaben von myaccount.google.com/apppasswords. Das Passwort des Kontos selbst wird abgelehnt.',
        },
      },
      links: ['App-Passwörter', 'Aus einer App senden', 'Als eine andere Adresse senden', 'Grenzen'],
    },
    'gmail-oauth2': {
      name: 'Gmail mit OAuth2',
      description: 'Ein Google-Konto ohne gespeichertes Passwort: mit Tokens oder mit einem Dienstkonto eines Google Workspace.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: 'Client-ID', help: 'Die des OAuth-Clients in der Google-Cloud-Konsole.' },
        'auth.clientSecret': { label: 'Client-Geheimnis', help: 'Das desselben Clients.' },
        'auth.refreshToken': { label: 'Erneuerungstoken', help: 'Für den Scope https://mail.google.com/.' },
      },
      links: ['Wie Gmail OAuth2 annimmt', 'OAuth2 bei Google', 'Dienstkonten für eine ganze Domain'],
    },
    'microsoft-365': {
      name: 'Outlook und Microsoft 365',
      description: 'Ein Postfach bei Microsoft: das einer Organisation oder ein privates bei Outlook.com.',
      limits: '30 E-Mails in der Minute, 10.000 Empfänger am Tag und drei Verbindungen zugleich für ein Postfach.',
      choices: [
        {
          label: 'Konto',
          help: 'Eine Organisation hat ihre eigene Domain. Ein privates Konto endet auf outlook.com, hotmail.com oder live.com.',
          options: { organisation: 'Microsoft 365 einer Organisation', personal: 'Privates Konto bei Outlook.com' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': { label: 'Anwendungs-ID (Client)', help: 'Die der App-Registrierung im Microsoft Entra Admin Center.' },
        'auth.clientSecret': { label: 'Client-Geheimnis', help: 'Sein Wert, nicht seine ID. Es endet an dem Tag, der dafür gewählt wurde.' },
        'auth.refreshToken': { label: 'Erneuerungstoken', help: 'Für die Scopes https://outlook.office.com/SMTP.Send und offline_access.' },
        'auth.accessUrl': {
          label: 'Token-Adresse',
          help: 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token mit der Verzeichnis-ID (Mandant) darin; „consumers“ für ein privates Konto.',
        },
      },
      links: ['OAuth2 für SMTP', 'Authentifiziertes SMTP erlauben', 'Das Ende der Passwörter für SMTP', 'Grenzen'],
    },
    sendgrid: {
      description: 'Der Sendedienst von Twilio.',
      limits: 'Bis zu 5.000 E-Mails über eine Verbindung. Wie viele am Tag, hängt vom Tarif ab.',
      choices: [
        {
          label: region,
          help: 'EU nur für einen Subuser, der für die EU angelegt wurde; seine Schlüssel gelten nirgends sonst.',
          options: { global: 'Weltweit' },
        },
      ],
      asks: {
        'auth.pass': { label: 'API-Schlüssel', help: 'Ein Schlüssel mit der Berechtigung Mail Send. Er beginnt mit SG. und wird einmal gezeigt.' },
      },
      links: [overSmtp, 'API-Schlüssel', 'Eine Domain bestätigen'],
    },
    'amazon-ses': {
      description: 'Der Sendedienst von Amazon Web Services.',
      limits: 'In der Sandbox 200 E-Mails am Tag, eine pro Sekunde, nur an bestätigte Adressen. Danach so viele, wie AWS gewährt.',
      choices: [
        {
          label: region,
          help: 'Die, in der Ihre Domain bestätigt ist. Das SMTP-Passwort gehört zu einer Region.',
          options: {
            'us-east-1': 'USA Ost (Nord-Virginia)',
            'us-east-2': 'USA Ost (Ohio)',
            'us-west-1': 'USA West (Nordkalifornien)',
            'us-west-2': 'USA West (Oregon)',
            'ca-central-1': 'Kanada (Zentral)',
            'sa-east-1': 'Südamerika (São Paulo)',
            'eu-central-1': 'Europa (Frankfurt)',
            'eu-west-1': 'Europa (Irland)',
            'eu-west-2': 'Europa (London)',
            'eu-west-3': 'Europa (Paris)',
            'eu-north-1': 'Europa (Stockholm)',
            'ap-south-1': 'Asien-Pazifik (Mumbai)',
            'ap-northeast-1': 'Asien-Pazifik (Tokio)',
            'ap-northeast-2': 'Asien-Pazifik (Seoul)',
            'ap-northeast-3': 'Asien-Pazifik (Osaka)',
            'ap-southeast-1': 'Asien-Pazifik (Singapur)',
            'ap-southeast-2': 'Asien-Pazifik (Sydney)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'SMTP-Benutzername', help: 'Aus den SMTP-Einstellungen der SES-Konsole. Er beginnt mit AKIA.' },
        'auth.pass': { label: 'SMTP-Passwort', help: '44 Zeichen, einmal zusammen mit dem Benutzernamen gezeigt. Es ist kein geheimer Zugriffsschlüssel.' },
      },
      links: ['SMTP-Zugangsdaten', 'Ports und TLS', 'Server der Regionen', 'Die Sandbox verlassen', 'Was schiefgeht'],
    },
    mailgun: {
      description: 'Der Sendedienst von Sinch.',
      limits: 'Eine Sandbox-Domain sendet an fünf Adressen, die zugestimmt haben. Sonst hängt es vom Tarif ab.',
      choices: [
        {
          label: region,
          help: 'Die, die beim Hinzufügen der Domain gewählt wurde. Eine Domain gibt es nur in einer Region.',
          options: { us: 'USA' },
        },
      ],
      asks: {
        'auth.user': { label: 'SMTP-Benutzer', help: 'Eine ganze Adresse bei Ihrer Sendedomain.' },
        'auth.pass': { label: 'SMTP-Passwort', help: 'Das dieses Benutzers, aus den SMTP-Zugangsdaten der Domain. Es ist kein API-Schlüssel.' },
      },
      links: [overSmtp, 'Wo die Zugangsdaten sind'],
    },
    postmark: {
      description: 'Ein Sendedienst für E-Mails, auf die jemand wartet.',
      limits: 'Bis Postmark das Konto freigegeben hat, sendet es nur an Adressen Ihrer eigenen Domain.',
      choices: [{ label: 'Port', help: 'Manche Hoster sperren 587.' }],
      asks: {
        'auth.user': { label: 'Benutzer', help: 'Das Server-API-Token oder der Zugriffsschlüssel eines SMTP-Tokens.' },
        'auth.pass': { label: 'Passwort', help: 'Noch einmal dasselbe Server-API-Token oder der geheime Schlüssel des SMTP-Tokens.' },
      },
      links: [overSmtp, 'Was schiefgeht'],
    },
    'aliyun-direct-mail': {
      description: 'Der Sendedienst von Alibaba Cloud.',
      limits: 'Ein Tageskontingent, das mit dem Ruf des Kontos wächst; die Konsole zeigt es.',
      choices: [
        {
          label: region,
          help: 'Die, die die Konsole zeigt. Domains und Absenderadressen gelten nur in der Region, in der sie angelegt wurden.',
          options: {
            'cn-hangzhou': 'China (Hangzhou)',
            'ap-southeast-1': 'Singapur',
            'us-east-1': 'USA (Virginia)',
            'eu-central-1': 'Deutschland (Frankfurt)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Absenderadresse', help: 'Wie sie unter Sender Addresses steht. Sie ist auch die Adresse im Feld Von.' },
        'auth.pass': { label: 'SMTP-Passwort', help: 'Für diese Absenderadresse mit Set SMTP Password gesetzt.' },
      },
      links: [overSmtp, 'Server der Regionen', 'Fragen und Antworten'],
    },
    zoho: {
      description: 'Ein Postfach bei Zoho, einer Organisation oder einer Person.',
      limits: 'Eine Zahl von E-Mails am Tag, die vom Tarif und vom Alter des Kontos abhängt.',
      choices: [
        {
          label: 'Rechenzentrum und Konto',
          help: 'Das Rechenzentrum ist das Ende der Adresse, unter der Sie Ihre E-Mails lesen: mail.zoho.eu ist Europa.',
          options: accounts(
            {
              'zoho.com': 'Vereinigte Staaten',
              'zoho.eu': 'Europa',
              'zoho.in': 'Indien',
              'zoho.com.au': 'Australien',
              'zoho.jp': 'Japan',
              'zoho.com.cn': 'China',
              'zoho.sa': 'Saudi-Arabien',
              'zohocloud.ca': 'Kanada',
            },
            { organisation: '{place}, zahlende Organisation', personal: '{place}, privat oder kostenlos' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': { label: 'Passwort', help: 'Ein anwendungsspezifisches Passwort, wo die Zwei-Faktor-Authentifizierung an ist, sonst das des Kontos.' },
      },
      links: ['SMTP-Einstellungen', 'Anwendungsspezifische Passwörter'],
    },
    'any-server': {
      name: 'Beliebiger SMTP-Server',
      description: 'Ein eigener Mailserver oder der eines Anbieters, der hier nicht steht.',
      choices: [
        {
          label: 'Verschlüsselung',
          help: 'Ihr Anbieter nennt den Port. Die meisten bieten beide an.',
          options: { starttls: 'STARTTLS, Port 587', implicit: 'TLS von Anfang an, Port 465' },
        },
      ],
      asks: {
        host: { label: 'Host', help: 'Der Name, der im Zertifikat des Servers steht.' },
        'auth.user': { label: 'Benutzer', help: 'Oft die ganze Adresse. Leer, wo ein Relay diesen Rechner an seiner Adresse erkennt.' },
        'auth.pass': { label: 'Passwort', help: 'Viele Anbieter verlangen eines, das für Apps erstellt wurde.' },
      },
      links: ['Einliefern von E-Mails', 'Warum TLS von Anfang an besser ist'],
    },
  },
};
