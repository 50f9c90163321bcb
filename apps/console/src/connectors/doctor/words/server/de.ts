import type { ServerFindings } from '../../finding-words';

export const de: ServerFindings = {
  'smtp.host.found': { message: '{host} führt zu {addresses}.' },
  'smtp.host.blocked': {
    message:
      'Der Dienst ruft {host} an Port {port} nicht an: Die Adresse ist nicht öffentlich, oder der Port ist keiner für E-Mail. Sonst wurde nichts versucht.',
    fix: 'Verwenden Sie Port 465, 587, 2525 oder 25 eines öffentlichen Mailservers, oder lassen Sie diesen hier vom Betreiber in OUTBOUND_ALLOW eintragen.',
  },
  'smtp.host.unknown': {
    message: 'Für {host} wurde keine Adresse gefunden.',
    fix: 'Vergleichen Sie den Host Buchstabe für Buchstabe mit der Anleitung Ihres Anbieters.',
  },
  'smtp.connection.made': { message: 'Port {port} von {host} antwortet nach {ms} ms.' },
  'smtp.connection.refused': {
    message: 'An Port {port} von {host} nimmt nichts Verbindungen an.',
    fix: 'Verwenden Sie den Port, den Ihr Anbieter nennt, meist 465 oder 587.',
  },
  'smtp.connection.timeout': {
    message: 'Port {port} von {host} antwortet nicht. Eine Firewall auf dem Weg verwirft die Verbindung.',
    fix: 'Verwenden Sie einen anderen Port des Servers, oder lassen Sie ausgehende Verbindungen an Port {port} dort öffnen, wo der Dienst läuft; viele Clouds sperren Port 25.',
  },
  'smtp.connection.failed': {
    message: 'Die Verbindung zu Port {port} von {host} ist gescheitert: {reason}.',
    fix: 'Prüfen Sie von dort, wo der Dienst läuft, ob das Netz zu diesem Host führt.',
  },
  'smtp.banner.greeted': { message: 'An Port {port} meldet sich ein Mailserver.' },
  'smtp.banner.refused': {
    message: 'Der Mailserver weist diesen Dienst ab, bevor etwas gefragt wurde: {reply}',
    fix: 'Warten Sie eine Weile, wenn er eine Grenze nennt; sonst bitten Sie seinen Betreiber, die Adresse dieses Dienstes zuzulassen.',
  },
  'smtp.banner.foreign': {
    message: 'Was an Port {port} von {host} antwortet, ist kein Mailserver.',
    fix: 'Verwenden Sie den Port, den Ihr Anbieter für SMTP nennt, meist 465 oder 587.',
  },
  'smtp.banner.silent': {
    message: 'Port {port} von {host} nimmt die Verbindung an und sagt dann nichts.',
    fix: 'Verwenden Sie einen anderen Port des Servers; meldet sich keiner, fragen Sie seinen Betreiber, ob er unbekannte Clients bremst.',
  },
  'smtp.banner.tls_expected': {
    message: 'Port {port} spricht von Anfang an TLS, und die Einstellungen warten auf eine unverschlüsselte Begrüßung.',
    fix: 'Schalten Sie TLS von Anfang an ein.',
  },
  'smtp.name.resolves': { message: 'Der Dienst stellt sich als {name} vor; dieser Name führt zu einer Adresse.' },
  'smtp.name.unresolved': {
    message: 'Der Dienst stellt sich als {name} vor, und dieser Name führt zu keiner Adresse. Manche Server lehnen solche Clients ab.',
    fix: 'Setzen Sie den Namen in EHLO auf einen eigenen Hostnamen mit Adresseintrag, oder lassen Sie ihn weg.',
  },
  'smtp.name.default': {
    message: 'Der Dienst stellt sich als {name} vor. Das genügt, wo er sich anmeldet; ein Relay, das Clients am Namen erkennt, lehnt ihn vielleicht ab.',
  },
  'smtp.capabilities.listed': { message: 'Der Server bietet {extensions}.' },
  'smtp.capabilities.none': {
    message: 'Der Server kennt nur das SMTP von 1982: kein TLS, keine Anmeldung.',
    fix: 'Verwenden Sie einen Server, der auf EHLO antwortet, oder lassen Sie diesen aktualisieren.',
  },
  'smtp.size.enough': { message: 'Er nimmt E-Mails bis {bytes} Byte an.' },
  'smtp.size.small': {
    message: 'Er nimmt nur E-Mails bis {bytes} Byte an. Vorlagen mit Bildern oder langen Texten kommen nicht durch.',
    fix: 'Lassen Sie die Größengrenze des Servers auf mindestens 1 MB anheben.',
  },
  'smtp.tls.works': { message: 'Die Verbindung ist sicher: {version} mit {cipher}.' },
  'smtp.tls.off': {
    message: 'E-Mails und die Codes darin werden unverschlüsselt übertragen, obwohl der Server TLS anbietet.',
    fix: 'Schalten Sie „TLS nie verwenden“ aus.',
  },
  'smtp.tls.off_here': { message: 'E-Mails gehen unverschlüsselt an {host}. Auf dem Weg können alle die Codes darin lesen.' },
  'smtp.tls.missing': {
    message:
      'Der Server bietet an Port {port} kein STARTTLS an, oder etwas auf dem Weg entfernt das Angebot. Unverschlüsselt wird weder angemeldet noch gesendet.',
    fix: 'Verwenden Sie den Port mit TLS von Anfang an, meist 465.',
  },
  'smtp.tls.refused': {
    message: 'Der Server bietet STARTTLS an und lehnt es dann ab: {reply}',
    fix: 'Lassen Sie das Zertifikat des Servers einrichten, oder verwenden Sie seinen Port mit TLS von Anfang an.',
  },
  'smtp.tls.not_spoken': {
    message: 'Port {port} begrüßt unverschlüsselt, und die Einstellungen beginnen mit TLS.',
    fix: 'Schalten Sie TLS von Anfang an aus; die Verbindung wird dann mit STARTTLS gesichert.',
  },
  'smtp.tls.too_old': {
    message: 'Der Server spricht nur TLS-Versionen, die älter sind als {version}.',
    fix: 'Lassen Sie am Server TLS 1.2 oder 1.3 einschalten.',
  },
  'smtp.tls.failed': { message: 'TLS mit {host} ist gescheitert: {reason}.', fix: 'Suchen Sie nach diesem Grund im Protokoll des Mailservers.' },
  'smtp.certificate.valid': {
    message: {
      one: 'Sein Zertifikat, ausgestellt von {issuer}, gilt für {name} und noch {days} Tag.',
      other: 'Sein Zertifikat, ausgestellt von {issuer}, gilt für {name} und noch {days} Tage.',
    },
  },
  'smtp.certificate.expiring': {
    message: {
      one: 'Sein Zertifikat endet in {days} Tag, am {until}. Danach wird keine E-Mail mehr gesendet.',
      other: 'Sein Zertifikat endet in {days} Tagen, am {until}. Danach wird keine E-Mail mehr gesendet.',
    },
    fix: 'Lassen Sie das Zertifikat des Servers erneuern.',
  },
  'smtp.certificate.expired': { message: 'Sein Zertifikat ist am {until} abgelaufen.', fix: 'Lassen Sie das Zertifikat des Servers erneuern.' },
  'smtp.certificate.not_yet_valid': {
    message: 'Sein Zertifikat gilt nach der Uhr dieses Dienstes erst ab {since}.',
    fix: 'Stellen Sie die Uhr dort, wo der Dienst läuft, oder die des Rechners, der das Zertifikat ausgestellt hat.',
  },
  'smtp.certificate.self_signed': {
    message: 'Der Server hat sein Zertifikat selbst ausgestellt, niemand bürgt also dafür. Sein Fingerabdruck ist {fingerprint}.',
    fix: 'Vergleichen Sie den Fingerabdruck mit dem auf dem Server; stimmen sie überein, tragen Sie das Zertifikat unter TLS als `ca` ein.',
  },
  'smtp.certificate.unknown_issuer': {
    message: 'Sein Zertifikat kommt von {issuer}, einer Stelle, die dieser Dienst nicht kennt. Der Fingerabdruck der Stelle ist {fingerprint}.',
    fix: 'Vergleichen Sie den Fingerabdruck mit dem Ihrer Stelle; stimmen sie überein, tragen Sie ihr Zertifikat unter TLS als `ca` ein.',
  },
  'smtp.certificate.incomplete': {
    message:
      'Niemand, den dieser Dienst kennt, bürgt für sein Zertifikat: Der Server lässt Zertifikate dazwischen weg, oder {issuer} ist eine eigene Stelle von Ihnen.',
    fix: 'Lassen Sie am Server die ganze Kette einrichten, oder tragen Sie das Zertifikat Ihrer Stelle unter TLS als `ca` ein.',
  },
  'smtp.certificate.other_name': {
    message: 'Sein Zertifikat gilt für {names} und nicht für {name}.',
    fix: 'Verwenden Sie als Host einen Namen, für den das Zertifikat gilt, oder tragen Sie ihn als Namen im Zertifikat ein.',
  },
  'smtp.certificate.untrusted': {
    message: 'Sein Zertifikat gilt nicht: {reason}.',
    fix: 'Lassen Sie am Server ein Zertifikat einer öffentlichen Stelle einrichten.',
  },
  'smtp.login.accepted': { message: 'Der Server nimmt die Anmeldung an ({method}).' },
  'smtp.login.none': { message: 'Die Einstellungen haben keine Anmeldung. Der Server muss diesen Dienst an seiner Adresse erkennen.' },
  'smtp.login.not_offered': {
    message: 'Der Server bietet an Port {port} keine Anmeldung an, und die Einstellungen haben eine.',
    fix: 'Verwenden Sie den Port für Clients, die sich anmelden, meist 465 oder 587, oder nehmen Sie die Anmeldung heraus, wenn dies ein Relay ist, das den Dienst an seiner Adresse erkennt.',
  },
  'smtp.login.methods': {
    message: 'Der Server nimmt keine Anmeldung mit Passwort an, nur {methods}.',
    fix: 'Stellen Sie die Anmeldung auf OAuth 2.0 um, oder lassen Sie am Server Passwörter (PLAIN oder LOGIN) zu.',
  },
  'smtp.login.refused': {
    message: 'Der Server nimmt Benutzer und Passwort nicht an: {reply}',
    fix: 'Geben Sie beides erneut ein, und prüfen Sie in den Einstellungen Ihres Anbieters, ob SMTP ein eigenes Passwort braucht.',
  },
  'smtp.login.later': {
    message: 'Der Server entscheidet jetzt nicht über die Anmeldung: {reply}',
    fix: 'Versuchen Sie es in einigen Minuten erneut; nach vielen gescheiterten Anmeldungen kann es eine Stunde dauern.',
  },
  'smtp.login.token': {
    message: 'Für die Anmeldung war kein Zugriffstoken zu bekommen: {reason}',
    fix: 'Prüfen Sie Client, Geheimnis und Erneuerungstoken, und ob die Zustimmung zum Senden widerrufen wurde.',
  },
  'smtp.login.gmail_password': {
    message:
      'Gmail nimmt die Anmeldung nicht an: {reply} Hier geht nur ein App-Passwort aus 16 Buchstaben; es endet, wenn sich das Passwort des Kontos ändert.',
    fix: 'Schalten Sie für das Konto die Bestätigung in zwei Schritten ein, erstellen Sie ein neues App-Passwort und geben Sie seine 16 Buchstaben ein, oder stellen Sie die Anmeldung auf OAuth 2.0 um.',
  },
  'smtp.login.microsoft_password': {
    message: 'Microsoft nimmt die Anmeldung nicht an: {reply} In den meisten Organisationen sind Passwörter für SMTP ausgeschaltet.',
    fix: 'Stellen Sie die Anmeldung auf OAuth 2.0 um, oder lassen Sie für dieses Postfach authentifiziertes SMTP einschalten.',
  },
  'smtp.login.ses_password': {
    message: 'Amazon SES nimmt die Anmeldung nicht an: {reply} SMTP-Zugangsdaten sind keine Zugriffsschlüssel und gelten für eine Region.',
    fix: 'Erstellen Sie SMTP-Zugangsdaten in der SES-Konsole der Region, die der Host nennt, und geben Sie diese ein.',
  },
  'smtp.sender.accepted': { message: 'Der Server nimmt E-Mails von {from} an.' },
  'smtp.sender.refused': {
    message: 'Der Server nimmt keine E-Mails von {from} an: {reply}',
    fix: 'Senden Sie von einer Adresse, die das Konto verwenden darf, oder lassen Sie diese bei Ihrem Anbieter hinzufügen.',
  },
  'smtp.sender.later': {
    message: 'Der Server nimmt zurzeit keine E-Mails von {from} an: {reply}',
    fix: 'Versuchen Sie es in einigen Minuten erneut; bleibt es so, suchen Sie in den Einstellungen Ihres Anbieters nach einer Grenze.',
  },
  'smtp.sender.login_needed': {
    message: 'Der Server nimmt keine E-Mails von Clients an, die sich nicht angemeldet haben: {reply}',
    fix: 'Geben Sie Benutzer und Passwort ein.',
  },
  'smtp.sender.not_own': {
    message: 'Das Konto darf nicht als {from} senden: {reply}',
    fix: 'Geben Sie dem Konto das Recht, als diese Adresse zu senden, oder senden Sie von seiner eigenen Adresse.',
  },
  'smtp.sender.unverified': {
    message: 'Ihr Anbieter kennt {from} noch nicht als Ihre Adresse: {reply}',
    fix: 'Bestätigen Sie die Adresse oder ihre Domain bei Ihrem Anbieter.',
  },
  'smtp.recipient.accepted': { message: 'Der Server würde eine E-Mail an den Empfänger befördern. Gesendet wurde keine.' },
  'smtp.recipient.refused': {
    message: 'Der Server befördert keine E-Mails an den Empfänger: {reply}',
    fix: 'Untersuchen Sie erneut mit einer eigenen Adresse, die es gibt; wird auch die abgelehnt, fragen Sie den Betreiber des Servers.',
  },
  'smtp.recipient.later': {
    message: 'Der Server bittet, für diesen Empfänger später wiederzukommen: {reply} E-Mails werden von selbst erneut versucht.',
  },
  'smtp.recipient.relay_denied': {
    message: 'Der Server befördert E-Mails nur an eigene Domains: {reply}',
    fix: 'Melden Sie sich an, oder lassen Sie den Server für die Adresse dieses Dienstes weiterleiten.',
  },
  'smtp.recipient.unverified': {
    message: 'Ihr Anbieter lässt das Konto nur an bestätigte Adressen senden: {reply}',
    fix: 'Beantragen Sie bei Ihrem Anbieter den vollen Zugang; bis dahin bekommen nur Adressen Codes, die Sie dort bestätigt haben.',
  },
  'smtp.dialogue.timeout': {
    message: 'Der Server hat nach {command} nicht rechtzeitig geantwortet.',
    fix: 'Versuchen Sie es erneut; bleibt es so, fragen Sie den Betreiber des Servers, ob er unbekannte Clients bremst.',
  },
  'smtp.dialogue.closed': {
    message: 'Der Server hat nach {command} die Verbindung beendet, oder was er sagt, ist kein SMTP.',
    fix: 'Versuchen Sie es erneut; bleibt es so, sehen Sie ins Protokoll des Mailservers.',
  },
  'smtp.ports.other': {
    message: 'Port {port} desselben Hosts funktioniert, mit {manner} und einem gültigen Zertifikat.',
    fix: 'Verwenden Sie Port {port} mit {manner}.',
  },
  'smtp.ports.none': {
    message: 'Von den anderen üblichen Ports ({ports}) funktioniert auch keiner.',
    fix: 'Vergleichen Sie den Host mit der Anleitung Ihres Anbieters, und prüfen Sie, ob das Netz des Dienstes E-Mail hinauslässt.',
  },
};
