import type { CapacitorWords } from './en';

export const de: CapacitorWords = {
  install: {
    heading: 'Client installieren',
    text: '`@logto/capacitor` übernimmt die Anmeldung; die drei Plugins öffnen den Browser, hören den Weg zurück und bewahren die Tokens auf.',
    note: 'Lassen Sie Capacitor die Plugins danach mit `npx cap sync` in die nativen Projekte übernehmen.',
  },
  client: {
    heading: 'Client anlegen',
    text: 'Ein Client für die ganze App. Seine App-ID ist kein Geheimnis und darf in der App stehen.',
    note: "`presentationStyle: 'fullscreen'` verhindert, dass die Anmeldeseite auf einem iPad leer bleibt.",
  },
  links: {
    heading: 'Den Weg zurück wählen',
    text: 'Nach der Anmeldung kehrt der Systembrowser über einen Link mit eigenem Schema zu Ihrer App zurück. Nehmen Sie die ID der App in umgekehrter Reihenfolge, etwa `com.example.app`: Ein Schema ohne Punkt wird abgelehnt.',
    note: 'Beide nativen Projekte müssen das Schema kennen, sonst bleibt der Browser, wo er ist.',
  },
  origins: {
    heading: 'Die Origins der App erlauben',
    text: 'Die Seiten der App werden von ihrer eigenen Origin geladen: `capacitor://localhost` auf iOS, `https://localhost` auf Android, `http://localhost` auf Android mit `androidScheme: http`. Ohne sie endet jede Bitte um Tokens in `Failed to fetch`.',
  },
  signIn: {
    heading: 'Anmelden',
    text: 'Rufen Sie dies von der Schaltfläche zum Anmelden aus auf. Der Systembrowser öffnet die Anmeldeseite und kehrt mit einem Code zurück, den der Client gegen Tokens tauscht.',
    note: 'Wenn jemand den Browser früh schließt, ist das kein Fehler der App: Der Client lehnt mit einem `LogtoClientError` ab, dessen Code `user_cancelled` ist. Lassen Sie niemanden zweimal beginnen: Zwei Anmeldungen zugleich beenden beide.',
  },
  returns: {
    heading: 'Späte Rückkehr hören',
    text: 'Android kann die App beenden, während der Browser offen ist, und meldet den geschlossenen Browser vielleicht vor dem Link. Registrieren Sie dies einmal beim Start der App; die Anmeldung wird dann trotzdem abgeschlossen.',
  },
  signOut: {
    heading: 'Abmelden',
    text: 'Der Browser hält Menschen eine Weile angemeldet. `signOut` beendet auch das und kehrt über die Redirect-URI nach dem Abmelden zurück; sie darf nicht mit der Redirect-URI beginnen.',
    note: 'Die Tokens der App sind sofort weg. Wird der Browser vor der Rückkehr geschlossen, bleibt das Promise für immer offen; das Beispiel macht daher weiter, wenn der Browser geschlossen wird. Ohne URI sagt eine Seite, dass es erledigt ist, und die Person schließt sie.',
  },
  run: {
    heading: 'Starten',
    text: 'Starten Sie die App auf einem Telefon oder Emulator. Mit `adb reverse` erreicht ein Android-Gerät einen Dienst auf Ihrem Computer; der iOS-Simulator teilt das Netz des Computers.',
    note: 'Solange der Dienst kein TLS hat, muss Android wissen, dass die App mit ihm sprechen darf (`android:usesCleartextTraffic`). Tun Sie das nur in Debug-Builds.',
  },
  checkpoint: {
    heading: 'Kontrollpunkt',
    text: 'Drücken Sie in Ihrer App die Schaltfläche zum Anmelden. Ein Browserfenster öffnet die Anmeldeseite; geben Sie eine Adresse ein und den Code, der ankommt.',
  },
};
