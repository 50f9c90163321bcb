import type { SetupWords } from './en';

export const de: SetupWords = {
  checking: 'Der Einrichtungslink wird geprüft',
  form: {
    title: 'Erster Administrator werden',
    lead: 'Der Einrichtungslink beweist, dass dieser Dienst Ihnen gehört. Als Nächstes beweist ein Code an diese Adresse, dass auch sie Ihnen gehört.',
    email: 'E-Mail-Adresse',
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
    emailWrong: 'Das ist keine vollständige E-Mail-Adresse. Sie sieht aus wie name@example.com.',
    name: 'Name',
    optional: 'optional',
    nameTooLong: 'Ein Name hat höchstens 128 Zeichen.',
    action: 'Administrator werden',
    sending: 'Einen Moment',
  },
  problem: {
    link: {
      title: 'Dieser Einrichtungslink gilt nicht mehr',
      text: 'Er ist abgelaufen, oder es wurde ein neuerer ausgegeben. Starten Sie den Dienst neu und öffnen Sie den Link, den er ausgibt.',
    },
    limit: {
      title: 'Zu viele Versuche von hier',
      text: {
        one: 'Es wurde nichts geändert. Versuchen Sie es in einer Minute erneut.',
        other: 'Es wurde nichts geändert. Versuchen Sie es in {count} Minuten erneut.',
      },
    },
    network: { title: 'Der Dienst antwortet nicht', text: 'Prüfen Sie, ob er läuft. Sie können es gefahrlos erneut versuchen.' },
    service: {
      title: 'Der Dienst ist daran gescheitert',
      text: 'Es wurde nichts geändert. Sie können es gefahrlos erneut versuchen; das Log des Dienstes sagt mehr.',
    },
    request: 'Anfrage',
  },
  claimed: {
    title: 'Es gibt schon einen Administrator',
    lead: 'Der Einrichtungslink hat seinen Zweck erfüllt. Melden Sie sich mit der Adresse an, die damals angegeben wurde.',
    action: 'Anmelden',
  },
  done: {
    title: 'Sie sind der Administrator',
    lead: 'Melden Sie sich jetzt an. Der Code geht an {email}.',
    action: 'Anmelden',
  },
  noLink: {
    title: 'Der Einrichtungslink ist unvollständig',
    lead: 'Sein Ende fehlt, oder diese Seite wurde neu geladen. Öffnen Sie den ganzen Link aus dem Terminal, in dem der Dienst gestartet wurde.',
    sample: 'Er endet mit #token= und einer langen Reihe aus Buchstaben und Ziffern.',
  },
};
