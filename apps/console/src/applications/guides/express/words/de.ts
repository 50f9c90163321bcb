import type { ExpressWords } from './en';

export const de: ExpressWords = {
  install: {
    heading: 'Client installieren',
    text: '`@logto/express` bewahrt Tokens in der Sitzung Ihres Servers auf; sie erreichen den Browser nie.',
  },
  redirects: {
    heading: 'Sagen, wohin es zurückgeht',
    text: 'Der Client schließt die Anmeldung bei `/logto/sign-in-callback` ab. Der Anfang ist die Adresse Ihres Servers.',
  },
  signedOut: {
    heading: 'Und nach dem Abmelden',
    text: 'Der Client führt zurück zur Adresse Ihres Servers, ohne Schrägstrich am Ende geschrieben.',
  },
  configure: {
    heading: 'Anmeldung in den Server einbauen',
    text: 'Das App-Geheimnis beweist dem Dienst, dass Ihr Server fragt. Bewahren Sie es in der Umgebung auf, nicht im Code. `SESSION_SECRET` ist ein langer zufälliger Text von Ihnen.',
    note: 'Das Beispiel hält Sitzungen im Arbeitsspeicher; geben Sie `express-session` einen Store, bevor Sie live gehen. Setzen Sie hinter einem Proxy mit TLS `cookie.secure` und `trust proxy`.',
  },
  environment: {
    heading: 'Umgebung setzen',
    text: 'Das Geheimnis wird einmal angezeigt, beim Anlegen. Unter den Zugangsdaten können Sie jederzeit ein weiteres anlegen.',
  },
  guard: {
    heading: 'Seiten nur für Angemeldete',
    text: '`request.user` sagt, wer da ist. Die Links `/logto/sign-in` und `/logto/sign-out` beginnen und beenden eine Sitzung.',
  },
  checkpoint: { heading: 'Kontrollpunkt', text: 'Starten Sie den Server und öffnen Sie `/account`.' },
};
