import type { NextWords } from './en';

export const de: NextWords = {
  install: { heading: 'Client installieren', text: '`@logto/next` bewahrt Tokens in einem versiegelten Cookie Ihres Servers auf.' },
  configure: {
    heading: 'Konfigurieren',
    text: 'Das App-Geheimnis beweist dem Dienst, dass Ihr Server fragt. `COOKIE_SECRET` ist ein zufälliger Text von Ihnen mit mindestens 32 Zeichen.',
    note: 'Das Geheimnis wird einmal angezeigt, beim Anlegen. Unter den Zugangsdaten können Sie jederzeit ein weiteres anlegen.',
  },
  redirects: { heading: 'Sagen, wohin es zurückgeht', text: 'Der Client erwartet die Rückkehr bei `/callback` Ihrer Adresse.' },
  callback: { heading: 'Die Anmeldung abschließen', text: 'Ein Route Handler nimmt den Code an und führt weiter.' },
  use: {
    heading: 'Anmelden',
    text: 'Server Actions beginnen und beenden die Sitzung; eine Server Component liest, wer da ist.',
  },
  signedOut: {
    heading: 'Sagen, wohin es nach dem Abmelden geht',
    text: 'Der Client führt zurück zur Adresse Ihrer App, ohne Schrägstrich am Ende geschrieben.',
  },
  checkpoint: { heading: 'Kontrollpunkt', text: 'Starten Sie Ihre App, öffnen Sie sie und drücken Sie „Sign in“.' },
};
