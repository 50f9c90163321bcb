import type { ReactWords } from './en';

export const de: ReactWords = {
  install: { heading: 'Client installieren', text: '`@logto/react` bringt den Client als Hooks mit.' },
  provider: {
    heading: 'Die App umschließen',
    text: 'Alles unterhalb des Providers kann fragen, wer angemeldet ist.',
  },
  redirects: {
    heading: 'Sagen, wohin es zurückgeht',
    text: 'Eine Seite Ihrer App, die die Anmeldung abschließt. Die Origin dieser URI darf von selbst um Tokens bitten; für CORS ist nichts hinzuzufügen.',
  },
  callback: {
    heading: 'Die Anmeldung abschließen',
    text: 'Zeigen Sie diese Komponente am Pfad der Redirect-URI. Halten Sie den Pfad frei von Guards: Wenn er sich öffnet, ist noch niemand angemeldet.',
  },
  use: {
    heading: 'Anmelden',
    text: 'Solange `isLoading` gilt, ist die Antwort unterwegs.',
    note: 'Mit weiteren Scopes in der Konfiguration, etwa `email`, sagen die Claims mehr.',
  },
  signedOut: {
    heading: 'Abmelden',
    text: 'Beendet auch die Sitzung beim Dienst. Der Browser kehrt zu dieser URI zurück, so geschrieben, wie sie hier steht.',
  },
  checkpoint: { heading: 'Kontrollpunkt', text: 'Starten Sie Ihre App, öffnen Sie sie und drücken Sie „Sign in“.' },
};
