import type { PresetWords } from '../../preset-words';

const registerApp = 'Registrieren Sie eine App bei Microsoft, und melden Sie sich mit OAuth2 an.';
const onlyMicrosoft = 'Tokens für Microsoft kommen nur von Microsoft; ohne Adresse wird bei Google danach gefragt.';
const sesCredentials = 'Erstellen Sie SMTP-Zugangsdaten in der SES-Konsole unter SMTP settings.';
const sesInRegion = 'Erstellen Sie SMTP-Zugangsdaten in der SES-Konsole, in der Region des Hosts.';
const tokenTwice = 'Verwenden Sie an beiden Stellen das Server-API-Token oder Zugriffsschlüssel und geheimen Schlüssel eines SMTP-Tokens.';

export const de: PresetWords['problems'] = {
  'host.other': { message: '{host} ist nicht der Server, an dem {provider} E-Mails annimmt.', fix: 'Verwenden Sie {meant}.' },
  'port.unknown': { message: '{provider} antwortet nicht an Port {port}, nur an {ports}.', fix: 'Verwenden Sie Port {meant}.' },
  'tls.never': { message: '{provider} nimmt keine E-Mails ohne Verschlüsselung an.', fix: 'Wählen Sie eine Verschlüsselung.' },
  'tls.implicit': { message: 'Port {port} ist vom ersten Byte an verschlüsselt.', fix: 'Wählen Sie TLS von Anfang an.' },
  'tls.starttls': { message: 'Port {port} beginnt unverschlüsselt und wechselt mit STARTTLS zur Verschlüsselung.', fix: 'Wählen Sie STARTTLS.' },
  'login.missing': { message: '{provider} nimmt keine E-Mails ohne Anmeldung an.', fix: 'Füllen Sie die Anmeldung aus.' },
  'user.no_address': {
    message: 'Der Benutzer ist keine ganze Adresse. {provider} kennt Benutzer an ihrer Adresse.',
    fix: 'Geben Sie die Adresse als Benutzer ein, mit allem nach dem @.',
  },
  'from.mailbox': {
    message: '{domain} lässt {provider} nicht für sich senden: Empfänger lehnen solche E-Mails ab oder halten sie für Spam.',
    fix: 'Verwenden Sie eine Adresse einer eigenen Domain, die bei {provider} bestätigt ist.',
  },
  'blanks.api_key': { message: 'Im API-Schlüssel sind Leerzeichen oder Zeilenumbrüche.', fix: 'Fügen Sie den API-Schlüssel ohne sie ein.' },
  'blanks.smtp_password': { message: 'Im SMTP-Passwort sind Leerzeichen oder Zeilenumbrüche.', fix: 'Fügen Sie das SMTP-Passwort ohne sie ein.' },
  'blanks.password': { message: 'Im Passwort sind Leerzeichen oder Zeilenumbrüche.', fix: 'Fügen Sie das Passwort ohne sie ein.' },
  'blanks.token': { message: 'Im Token sind Leerzeichen oder Zeilenumbrüche.', fix: 'Fügen Sie das Token ohne sie ein.' },
  'tokens.end': { message: 'Das Zugriffstoken endet in etwa einer Stunde, und nichts hier erneuert es.', fix: 'Füllen Sie {missing} aus.' },
  'tokens.none': { message: 'Es gibt nichts, womit sich ein Zugriffstoken holen ließe.', fix: 'Füllen Sie {missing} aus.' },
  'gmail.blanks': { message: 'Google zeigt ein App-Passwort in Gruppen; die Leerzeichen gehören nicht dazu.', fix: 'Lassen Sie die Leerzeichen weg.' },
  'gmail.password': {
    message: 'Das ist kein App-Passwort: Dieses hat 16 Buchstaben. Google lehnt das Passwort des Kontos selbst ab.',
    fix: 'Erstellen Sie ein App-Passwort unter myaccount.google.com/apppasswords, und fügen Sie es ein.',
  },
  'gmail.service_account': {
    message: 'Ein Dienstkonto kann nicht als gmail.com-Adresse senden: Erlauben kann es nur ein Google Workspace.',
    fix: 'Verwenden Sie eine Adresse Ihres Workspace oder eine Client-ID mit Erneuerungstoken.',
  },
  'gmail.access_url': { message: 'Gmail nimmt nur Tokens an, die Google ausgestellt hat.', fix: 'Setzen Sie die Token-Adresse auf {url}.' },
  'gmail.from': {
    message: 'Gmail schreibt die Adresse des Kontos ins Feld Von, außer diese steht unter seinen Adressen für „Senden als“.',
    fix: 'Verwenden Sie die Adresse des Kontos, oder fügen Sie diese zuerst in den Einstellungen von Gmail hinzu.',
  },
  'microsoft.password_personal': {
    message: 'Outlook.com nimmt seit September 2024 keine Passwörter mehr für SMTP an, auch keine App-Passwörter.',
    fix: registerApp,
  },
  'microsoft.password': {
    message: 'Microsoft schaltet Passwörter für SMTP Ende Dezember 2026 standardmäßig aus. Bis dahin müssen Organisation und Postfach sie erlauben.',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: 'Dienstkonten dieser Art gibt es nur bei Google.',
    fix: 'Verwenden Sie Client-ID, Client-Geheimnis und Erneuerungstoken einer App, die bei Microsoft registriert ist.',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: 'Setzen Sie die Token-Adresse auf {url}.' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: 'Setzen Sie die Token-Adresse auf {url}, mit Ihrer Verzeichnis-ID.' },
  'microsoft.from': {
    message: 'Microsoft lehnt eine Adresse im Feld Von ab, als die das Postfach nicht senden darf.',
    fix: 'Verwenden Sie die Adresse des Postfachs, oder geben Sie ihm für diese die Berechtigung „Senden als“.',
  },
  'sendgrid.user_is_key': {
    message: 'Der API-Schlüssel steht an der Stelle des Benutzers.',
    fix: 'Setzen Sie den Benutzer auf {user} und den Schlüssel als Passwort.',
  },
  'sendgrid.user': { message: 'Bei SendGrid ist der Benutzer für alle das Wort apikey.', fix: 'Setzen Sie den Benutzer auf {user}.' },
  'sendgrid.password': {
    message: 'Das ist kein API-Schlüssel: Dieser beginnt mit SG. und hat zwei weitere Teile. SendGrid lehnt das Passwort des Kontos ab.',
    fix: 'Erstellen Sie einen API-Schlüssel mit der Berechtigung Mail Send, und fügen Sie ihn ein.',
  },
  'ses.user_temporary': { message: 'Schlüssel, die mit ASIA beginnen, sind vorläufig: SES nimmt sie über SMTP nicht an.', fix: sesCredentials },
  'ses.user': { message: 'Das ist kein SMTP-Benutzername von SES: Dieser beginnt mit AKIA.', fix: sesCredentials },
  'ses.password_secret_key': {
    message: 'Das sieht aus wie ein geheimer Zugriffsschlüssel. Das SMTP-Passwort wird daraus gebildet, für eine Region, und hat 44 Zeichen.',
    fix: sesInRegion,
  },
  'ses.password': { message: 'Das ist kein SMTP-Passwort von SES: Dieses hat 44 Zeichen und beginnt mit B.', fix: sesInRegion },
  'mailgun.password': {
    message: 'Das ist ein API-Schlüssel. Über SMTP nimmt Mailgun nur das Passwort eines SMTP-Benutzers an.',
    fix: 'Setzen Sie das Passwort des SMTP-Benutzers in den Einstellungen der Domain zurück, und fügen Sie das neue ein.',
  },
  'mailgun.from': {
    message: 'Mailgun signiert diese E-Mail für {sending}, und im Feld Von steht {shown}: Empfänger halten sie vielleicht für Spam.',
    fix: 'Verwenden Sie im Feld Von eine Adresse bei {sending}.',
  },
  'mailgun.sandbox': {
    message: 'Eine Sandbox-Domain sendet nur an Empfänger, die bei Mailgun zugestimmt haben.',
    fix: 'Fügen Sie bei Mailgun eine eigene Domain hinzu, und verwenden Sie einen SMTP-Benutzer davon.',
  },
  'postmark.login': { message: 'Postmark nimmt das Server-API-Token als Benutzer und als Passwort; hier sind sie verschieden.', fix: tokenTwice },
  'postmark.no_token': { message: 'Das ist kein Server-API-Token.', fix: tokenTwice },
  'aliyun.former_host': {
    message: 'Das ist ein früherer Server, den Alibaba Cloud nicht mehr empfiehlt.',
    fix: 'Wenn Ihre Konsole diese Region zeigt, verwenden Sie {meant}.',
  },
  'aliyun.from': {
    message: 'Aliyun DirectMail nimmt E-Mails nur von der Absenderadresse an, die sich anmeldet.',
    fix: 'Verwenden Sie im Feld Von die Absenderadresse.',
  },
  'zoho.host': { message: 'Dieser Server ist für zahlende Organisationen; die Adresse ist eine private.', fix: 'Verwenden Sie {meant}.' },
  'zoho.from': {
    message: 'Zoho lehnt eine Adresse im Feld Von ab, die weder die des Postfachs noch ein Alias davon ist.',
    fix: 'Verwenden Sie die Adresse des Postfachs, oder fügen Sie diese zuerst als Alias hinzu.',
  },
};
