import type { FindingWords } from '../finding-words';
import { de as server } from './server/de';

export const de: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': {
      message:
        'Dieser Connector übergibt E-Mails per HTTP, es gibt also keinen Mailserver zu fragen. Untersucht werden nur der Absender und seine DNS-Einträge.',
    },
    'clock.database.agrees': { message: 'Die Uhren des Dienstes und der Datenbank stimmen überein.' },
    'clock.database.differs': {
      message:
        'Die Uhren des Dienstes und der Datenbank gehen {seconds} Sekunden auseinander. Codes enden zu früh oder zu spät, und Zertifikate werden falsch beurteilt.',
      fix: 'Lassen Sie beide Rechner ihre Uhr über NTP stellen.',
    },
    'from.address.invalid': { message: 'Der Absender ist keine E-Mail-Adresse.', fix: 'Schreiben Sie ihn als name@domain oder als Name <name@domain>.' },
    'from.account.unverified': {
      message: '{provider} sagt erst beim Senden, ob {from} als Ihre Adresse bekannt ist und ob das Konto an alle schreiben darf.',
      fix: 'Prüfen Sie dort in der Konsole, ob die Domain bestätigt ist und das Konto die Sandbox verlassen hat, und senden Sie dann eine Testnachricht.',
    },
    'dns.domain.missing': {
      message: 'Die Domain {domain} des Absenders gibt es nicht. Kaum ein Server nimmt E-Mails von ihr an.',
      fix: 'Senden Sie von einer Domain, die Ihnen gehört.',
    },
    'dns.domain.unanswered': {
      message: 'Die Nameserver haben zu {name} nicht geantwortet, es lässt sich also nichts dazu sagen.',
      fix: 'Untersuchen Sie erneut; bleibt es so, prüfen Sie die Nameserver der Domain und die, die dieser Dienst fragt.',
    },
    'dns.mx.found': { message: 'Antworten und unzustellbare E-Mails erreichen {domain} über {hosts}.' },
    'dns.mx.missing': {
      message: '{domain} hat keinen MX-Eintrag. Manche Server lehnen E-Mails von einer Domain ab, die keine annimmt.',
      fix: 'Fügen Sie einen MX-Eintrag für {domain} hinzu.',
    },
    'dns.mx.null': {
      message: '{domain} sagt mit seinem MX-Eintrag, dass es keine E-Mails annimmt. Manche Server lehnen E-Mails von einer solchen Domain ab.',
      fix: 'Fügen Sie einen MX-Eintrag für einen Server hinzu, der unzustellbare E-Mails annimmt, oder senden Sie von einer anderen Domain.',
    },
    'dns.spf.valid': { message: 'Der SPF-Eintrag von {domain} gilt: Er kostet {lookups} von 10 Abfragen.' },
    'dns.spf.missing': {
      message: '{domain} hat keinen SPF-Eintrag, niemand kann also sagen, wer für diese Domain senden darf.',
      fix: 'Fügen Sie bei {domain} den TXT-Eintrag „{record}“ hinzu.',
    },
    'dns.spf.several': { message: '{domain} hat {count} SPF-Einträge. Bei mehr als einem gilt keiner.', fix: 'Fassen Sie sie zu einem Eintrag zusammen.' },
    'dns.spf.invalid': { message: 'Der SPF-Eintrag von {domain} ist nicht lesbar: {reason}', fix: 'Berichtigen Sie diesen Teil des Eintrags.' },
    'dns.spf.lookups': {
      message:
        'Der SPF-Eintrag von {domain} kostet {lookups} Abfragen, und 10 sind erlaubt: Empfänger brechen ab und halten ihn für fehlerhaft. Am meisten kosten {costs}.',
      fix: 'Nehmen Sie unnötige Includes heraus, oder ersetzen Sie die teuersten durch ihre Adressen.',
    },
    'dns.spf.many_lookups': {
      message: 'Der SPF-Eintrag von {domain} kostet {lookups} von 10 Abfragen. Am meisten kosten {costs}.',
      fix: 'Nehmen Sie heraus, was nicht gebraucht wird, bevor Sie ein weiteres Include hinzufügen.',
    },
    'dns.spf.void_lookups': {
      message: 'Der SPF-Eintrag von {domain} nennt {count} Hosts ohne Adresse, und 2 sind erlaubt.',
      fix: 'Nehmen Sie die Namen heraus, die es nicht mehr gibt.',
    },
    'dns.spf.open': { message: 'Der SPF-Eintrag von {domain} lässt alle für diese Domain senden.', fix: 'Beenden Sie den Eintrag mit „~all“ oder „-all“.' },
    'dns.spf.provider': { message: 'Der SPF-Eintrag von {domain} lässt {provider} senden.' },
    'dns.spf.provider_missing': {
      message: 'Der SPF-Eintrag von {domain} lässt {provider} nicht senden.',
      fix: 'Ändern Sie den Eintrag in „{record}“.',
    },
    'dns.spf.host': { message: 'Der SPF-Eintrag von {domain} lässt {host} senden.' },
    'dns.spf.host_missing': {
      message: 'Der SPF-Eintrag von {domain} lässt die Adressen von {host} nicht senden. Das ist nur richtig, wenn E-Mails ihn von anderen Adressen verlassen.',
      fix: 'Fügen Sie dem Eintrag die Adressen hinzu, von denen Ihre E-Mails ausgehen.',
    },
    'dns.dkim.found': { message: 'Der DKIM-Schlüssel {selector} von {domain} gilt ({key}).' },
    'dns.dkim.missing': {
      message: 'Bei {record} gibt es keinen DKIM-Schlüssel.',
      fix: 'Fügen Sie den Eintrag hinzu, den Ihr Anbieter für diesen Selektor zeigt.',
    },
    'dns.dkim.not_found': {
      message: '{domain} hat unter keinem üblichen Selektor einen DKIM-Schlüssel. Vielleicht gibt es einen unter einem anderen.',
      fix: 'Richten Sie DKIM bei Ihrem Anbieter ein, oder untersuchen Sie erneut mit dem Selektor: dem Teil nach s= in der DKIM-Signature einer E-Mail.',
    },
    'dns.dkim.revoked': {
      message: 'Der DKIM-Schlüssel bei {record} wurde widerrufen: Der Eintrag ist da und hat keinen Schlüssel.',
      fix: 'Fügen Sie den Schlüssel hinzu, den Ihr Anbieter zeigt, oder lassen Sie E-Mails mit einem anderen Selektor signieren.',
    },
    'dns.dkim.short': {
      message: 'Der DKIM-Schlüssel bei {record} hat {bits} Bit. Empfänger beachten Schlüssel unter 1024 nicht.',
      fix: 'Erstellen Sie einen neuen Schlüssel mit 2048 Bit.',
    },
    'dns.dkim.weak': {
      message: 'Der DKIM-Schlüssel bei {record} hat {bits} Bit. Weniger nehmen Empfänger nicht an.',
      fix: 'Erstellen Sie beim nächsten Wechsel einen neuen Schlüssel mit 2048 Bit.',
    },
    'dns.dkim.invalid': {
      message: 'Der DKIM-Schlüssel bei {record} ist nicht lesbar: {reason}',
      fix: 'Kopieren Sie den Eintrag noch einmal als Ganzes von Ihrem Anbieter.',
    },
    'dns.dkim.testing': {
      message: 'Der DKIM-Schlüssel bei {record} sagt, dass er nur erprobt wird (t=y). Empfänger beachten ihn vielleicht nicht.',
      fix: 'Nehmen Sie „t=y“ aus dem Eintrag.',
    },
    'dns.dmarc.enforced': { message: 'DMARC von {domain} lässt gefälschte E-Mails als „{policy}“ behandeln.' },
    'dns.dmarc.watching': {
      message: 'DMARC von {domain} hat für diesen Absender die Richtlinie „none“: Gefälschte E-Mails werden wie andere zugestellt.',
      fix: 'Sobald die Berichte nur Ihre eigenen Absender zeigen, ändern Sie die Richtlinie in „quarantine“.',
    },
    'dns.dmarc.missing': {
      message: '{domain} hat keinen DMARC-Eintrag. Gmail und Yahoo verlangen einen von allen, die viel senden.',
      fix: 'Fügen Sie bei {name} den TXT-Eintrag „{record}“ hinzu.',
    },
    'dns.dmarc.several': { message: '{name} hat {count} DMARC-Einträge. Bei mehr als einem gilt keiner.', fix: 'Behalten Sie einen davon.' },
    'dns.dmarc.invalid': {
      message: 'Der DMARC-Eintrag von {domain} nennt keine bekannte Richtlinie.',
      fix: 'Beginnen Sie ihn mit „v=DMARC1; p=none“ oder einer strengeren Richtlinie.',
    },
    'dns.dmarc.aligned': { message: 'E-Mails von {domain} bestehen DMARC durch {ways}.' },
    'dns.dmarc.misaligned': {
      message: 'Nichts von dem, was gefunden wurde, lässt E-Mails von {domain} DMARC bestehen: {reasons}. Die Richtlinie dafür ist „{policy}“.',
      fix: 'Lassen Sie Ihren Anbieter mit einem DKIM-Schlüssel von {domain} signieren.',
    },
  },
  facts: {
    'bounces.elsewhere': 'unzustellbare E-Mails gehen an eine Domain des Anbieters',
    connection: 'dem Verbindungsaufbau',
    'dkim.elsewhere': 'der DKIM-Schlüssel liegt bei {keyDomain}, und der Eintrag verlangt ihn bei {domain} (adkim=s)',
    'dkim.none': 'kein DKIM-Schlüssel wurde gefunden',
    'dkim.signed': 'DKIM von {signer}',
    'spf.fails': 'SPF wird nicht bestanden',
    'spf.passes': 'SPF',
    'spf.unclear': 'er ist nicht zu verstehen',
    'tls.early_data': 'nach STARTTLS kam noch etwas unverschlüsselt',
    'tls.implicit': 'TLS von Anfang an',
    unknown: 'unbekannt',
  },
};
