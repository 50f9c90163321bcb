import type { AngularWords } from './en';

export const de: AngularWords = {
  install: {
    heading: 'Bibliothek installieren',
    text: '`angular-auth-oidc-client` ist eine zertifizierte OpenID-Connect-Bibliothek für Angular und spricht mit diesem Dienst, so wie sie ist.',
  },
  redirects: {
    heading: 'Sagen, wohin es zurückgeht',
    text: 'Nach der Anmeldung kehrt der Browser zu Ihrer App zurück. Die Origin dieser URI darf von selbst um Tokens bitten; für CORS ist nichts hinzuzufügen.',
  },
  signedOut: {
    heading: 'Und nach dem Abmelden',
    text: 'Wo man nach dem Abmelden ankommt.',
  },
  configure: {
    heading: 'Konfigurieren',
    text: 'Erst der Consent-Prompt lässt den Dienst für `offline_access` ein Erneuerungstoken ausstellen. Eine Frage dazu ist nicht zu sehen.',
    note: '`withAppInitializerAuthCheck` schließt die Anmeldung ab, wenn der Browser zurückkehrt, bevor die erste Seite gezeigt wird.',
  },
  use: {
    heading: 'An- und abmelden',
    text: 'Alles, was die Seite wissen muss, kommt als Signals.',
  },
  route: {
    heading: 'Eine Seite nur für Angemeldete',
    text: 'Der Guard führt zur Anmeldeseite und zurück zu der gewünschten Seite.',
  },
  checkpoint: {
    heading: 'Kontrollpunkt',
    text: 'Starten Sie die App mit `ng serve`, öffnen Sie sie und drücken Sie „Sign in“.',
  },
};
