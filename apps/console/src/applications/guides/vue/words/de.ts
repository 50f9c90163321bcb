import type { VueWords } from './en';

export const de: VueWords = {
  install: { heading: 'Client installieren', text: '`@logto/vue` bringt den Client als Plugin mit Composables mit.' },
  plugin: { heading: 'Plugin hinzufügen', text: 'Einmal, dort, wo die App entsteht.' },
  redirects: {
    heading: 'Sagen, wohin es zurückgeht',
    text: 'Eine Seite Ihrer App, die die Anmeldung abschließt. Die Origin dieser URI darf von selbst um Tokens bitten; für CORS ist nichts hinzuzufügen.',
  },
  callback: {
    heading: 'Die Anmeldung abschließen',
    text: 'Zeigen Sie diese Komponente am Pfad der Redirect-URI und halten Sie die Route frei von Guards: Wenn sie sich öffnet, ist noch niemand angemeldet. Der Router braucht seinen Verlauf im Pfad, nicht hinter einem `#`.',
  },
  use: { heading: 'Anmelden', text: '`isAuthenticated` und `isLoading` sind Refs.' },
  signedOut: {
    heading: 'Abmelden',
    text: 'Beendet auch die Sitzung beim Dienst. Der Browser kehrt zu dieser URI zurück, so geschrieben, wie sie hier steht.',
  },
  checkpoint: { heading: 'Kontrollpunkt', text: 'Starten Sie Ihre App, öffnen Sie sie und drücken Sie „Sign in“.' },
};
