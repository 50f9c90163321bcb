import type { OidcSpaWords } from './en';

export const de: OidcSpaWords = {
  install: {
    heading: 'Eine OpenID-Connect-Bibliothek nehmen',
    text: 'Jede Bibliothek, die einen Proof Key sendet (PKCE, Methode `S256`), funktioniert. Die Beispiele verwenden `oidc-client-ts`.',
  },
  redirects: {
    heading: 'Sagen, wohin es zurückgeht',
    text: 'Eine Seite Ihrer App. Die Origin dieser URI darf von selbst um Tokens bitten; für CORS ist nichts hinzuzufügen.',
  },
  signedOut: { heading: 'Und nach dem Abmelden', text: 'Wo man nach dem Abmelden ankommt.' },
  configure: {
    heading: 'Konfigurieren',
    text: 'Erst der Consent-Prompt lässt den Dienst für `offline_access` ein Erneuerungstoken ausstellen. Eine Frage dazu ist nicht zu sehen.',
  },
  use: { heading: 'An- und abmelden', text: 'Die erste Funktion gehört zur Seite der Redirect-URI, die anderen zu Ihren Schaltflächen.' },
  checkpoint: { heading: 'Kontrollpunkt', text: 'Starten Sie Ihre App, öffnen Sie sie und melden Sie sich an.' },
};
