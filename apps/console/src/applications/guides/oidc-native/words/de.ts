import type { OidcNativeWords } from './en';

export const de: OidcNativeWords = {
  library: {
    heading: 'Eine OpenID-Connect-Bibliothek nehmen',
    text: 'Jede Bibliothek, die den Systembrowser öffnet und einen Proof Key sendet (PKCE, Methode `S256`), funktioniert, etwa AppAuth. Den Rest erfährt sie aus dem Discovery-Dokument.',
  },
  links: {
    heading: 'Den Weg zurück wählen',
    text: 'Ein Link mit eigenem Schema, in umgekehrter Reihenfolge wie `com.example.app`: Ein Schema ohne Punkt wird abgelehnt. Die App muss beim System dafür registriert sein.',
  },
  request: {
    heading: 'Um einen Code bitten',
    text: 'Was die Bibliothek im Browser öffnet, sieht so aus. Mit `prompt=consent` und `offline_access` bekommen Sie ein Erneuerungstoken; eine Frage dazu ist nicht zu sehen.',
    note: 'Die Antwort kommt an die Redirect-URI, mit `code` und `state` oder mit `error`.',
  },
  exchange: {
    heading: 'Gegen Tokens tauschen',
    text: 'Einmal, und innerhalb einer Minute. Eine native App hat kein Geheimnis: Der Proof Key tritt an seine Stelle.',
  },
  signedOut: {
    heading: 'Abmelden',
    text: 'Widerrufen Sie das Erneuerungstoken, vergessen Sie alle Tokens und öffnen Sie das Sitzungsende im selben Browser.',
  },
  origins: {
    heading: 'Nur wenn die App Webseiten zeigt',
    text: 'Wenn Seiten in einem Web-View selbst um Tokens bitten, muss ihre Origin erlaubt sein.',
  },
  checkpoint: { heading: 'Kontrollpunkt', text: 'Starten Sie Ihre App und melden Sie sich an.' },
};
