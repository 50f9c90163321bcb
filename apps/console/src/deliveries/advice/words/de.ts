import type { AdviceWords } from './en';

export const de: AdviceWords = {
  texts: {
    locked_out: {
      title: 'Codes dieser Person werden abgelehnt',
      text: 'Zu viele Codes stimmten nicht: Bis {until} werden Codes abgelehnt. Heben Sie die Zeitsperre auf oder lassen Sie die Person warten.',
    },
    connector_missing: { title: 'Kein Connector', text: 'Es gibt keinen Connector, der das senden könnte. Richten Sie einen ein.' },
    connector_unavailable: {
      title: 'Der Connector scheitert',
      text: 'Er pausiert bis {until}, dann wird er von selbst erneut versucht. Sein letzter Fehler: {error}',
    },
    login_refused: { title: 'Der Mailserver lehnt die Anmeldung ab', text: 'Prüfen Sie Benutzername und Passwort des Connectors. {reply}' },
    connection_failed: { title: 'Der Server war nicht erreichbar', text: 'Prüfen Sie Host, Port und TLS des Connectors. {error}' },
    limit_reached: { title: 'Zu viele Codes angefordert', text: 'Der nächste kann um {until} angefordert werden.' },
    never_sent_no_account: {
      title: 'Nie gesendet: kein Konto',
      text: 'Kein Konto hat diese Adresse, und die Registrierung ist aus. Vergleichen Sie die Adresse oder legen Sie das Konto an.',
    },
    never_sent_codes_off: { title: 'Nie gesendet: Codes sind aus', text: 'Die Anmeldung mit einem Code ist ausgeschaltet.' },
    never_sent: {
      title: 'Nie gesendet',
      text: 'Niemand mit dieser Adresse hätte ihn damals verwenden können. Lassen Sie die Person einen neuen anfordern.',
    },
    on_its_way: { title: 'Unterwegs', text: 'Sehen Sie in ein paar Sekunden noch einmal nach.' },
    will_be_tried_again: { title: 'Wartet auf neuen Versuch', text: 'Der nächste Versuch ist um {at}. Bisher: {error}' },
    handed_over: { title: 'Übergeben', text: 'Um {at} von {server} angenommen. Wenn die Nachricht nicht im Posteingang liegt, sehen Sie im Spam-Ordner nach.' },
    code_used: { title: 'Angekommen und benutzt', text: 'Der Code wurde um {at} benutzt. Es ist nichts zu tun.' },
    may_have_arrived: {
      title: 'Vielleicht angekommen',
      text: 'Die Verbindung brach während der Übergabe ab. Wenn die Nachricht nicht da ist, lassen Sie die Person einen neuen Code anfordern.',
    },
    address_refused: { title: 'Der Server lehnt diese Adresse ab', text: 'Vergleichen Sie, wie sie geschrieben ist. {reply}' },
    message_refused: {
      title: 'Der Server hat die Nachricht nicht angenommen',
      text: 'Prüfen Sie den Absender und was der Server ihm erlaubt. {reply}',
    },
    expired_before_it_left: {
      title: 'Zeit abgelaufen',
      text: 'Der Code lief ab, bevor die Nachricht hinausging. Lassen Sie die Person einen neuen anfordern.',
    },
    not_sent: { title: 'Nicht gesendet', text: 'Die Nachricht konnte nicht gesendet werden. {error}' },
    nothing_asked_for: {
      title: 'Es wurde nichts angefordert',
      text: 'Aus den letzten 24 Stunden gibt es keine Nachricht. Lassen Sie die Person einen Code anfordern, mit genau dieser Adresse.',
    },
  },
  actions: {
    connector: 'Connectors öffnen',
    lockouts: 'Zeitsperren öffnen',
    methods: 'Anmeldewege öffnen',
    account: 'Neuer Benutzer',
  },
};
