import type { SessionWords } from './en';

export const de: SessionWords = {
  signIn: {
    title: 'Bei der Konsole anmelden',
    lead: 'Wir schicken Ihnen einen Code per E-Mail. Ein Passwort brauchen Sie nicht.',
    action: 'Anmelden',
    resuming: 'Sie werden angemeldet',
    again: 'Ihre Sitzung ist beendet. Melden Sie sich neu an, um dort weiterzumachen, wo Sie waren.',
  },
  unclaimed: {
    title: 'Noch kein Administrator',
    lead: 'Dieser Dienst wartet auf seinen ersten Administrator. Öffnen Sie den Einrichtungslink: Er steht in dem Terminal, in dem der Dienst gestartet wurde, und sieht so aus.',
    once: 'Der Link gilt einmal und 24 Stunden lang. Ist er abgelaufen, starten Sie den Dienst neu: Er gibt einen neuen aus.',
    action: 'Erneut nachsehen',
  },
  unreachable: {
    title: 'Der Dienst antwortet nicht',
    lead: 'Es wurde nichts geändert. Prüfen Sie, ob er läuft; Sie können es gefahrlos erneut versuchen.',
  },
  signedOut: {
    title: 'Sie sind abgemeldet',
    lead: 'Die Konsole ist in diesem Browser abgemeldet.',
    action: 'Erneut anmelden',
  },
  callback: { title: 'Sie werden angemeldet' },
  again: {
    title: 'Zum Weitermachen neu anmelden',
    lead: 'Ihre Sitzung ist beendet. Was Sie auf dieser Seite eingegeben haben, ist noch da; es geht weiter, sobald Sie angemeldet sind.',
    action: 'In neuem Fenster anmelden',
    leave: 'Diese Seite verlassen',
    close: 'Sie können dieses Fenster schließen.',
    somebodyElse: 'Das war jemand anderes. Melden Sie sich als {name} an.',
  },
  failedAction: 'Erneut anmelden',
  failed: {
    cancelled: { title: 'Die Anmeldung wurde beendet', lead: 'Sie wurde vor dem Ende abgebrochen. Es wurde nichts geändert.' },
    mismatch: {
      title: 'Diese Anmeldung stammt nicht von hier',
      lead: 'Sie hat in einem anderen Tab begonnen, oder die Seite wurde ein zweites Mal geöffnet. Beginnen Sie in diesem Tab neu.',
    },
    clock: {
      title: 'Die Uhr dieses Geräts geht falsch',
      lead: 'Sie weicht um mehr als fünf Minuten von der des Dienstes ab. Anmeldungen erscheinen dadurch zu alt oder noch nicht gültig. Stellen Sie die Uhr und melden Sie sich dann neu an.',
    },
    unreachable: {
      title: 'Der Dienst antwortet nicht',
      lead: 'Die Anmeldung konnte nicht abgeschlossen werden. Prüfen Sie, ob der Dienst läuft, und melden Sie sich dann neu an.',
    },
    unexpected: {
      title: 'Die Anmeldung hat nicht geklappt',
      lead: 'Mit der Antwort des Dienstes kann die Konsole nichts anfangen. Sie können sich gefahrlos neu anmelden; das Log des Dienstes sagt mehr.',
    },
  },
};
