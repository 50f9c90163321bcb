import type { IonicWords } from './en';

export const de: IonicWords = {
  install: {
    heading: 'Client installieren',
    text: 'Eine Ionic-App ist eine Capacitor-App, daher ist ihr Client `@logto/capacitor` mit drei Plugins, ob ihre Seiten nun mit Angular, React oder Vue gemacht sind.',
    note: 'Lassen Sie Capacitor die Plugins danach mit `npx cap sync` in die nativen Projekte übernehmen.',
  },
  client: {
    heading: 'Client anlegen',
    text: 'Ein Client für die ganze App. Seine App-ID ist kein Geheimnis und darf in der App stehen.',
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
  state: {
    heading: 'Festhalten, wer angemeldet ist',
    text: 'Der Client antwortet sofort vom Gerät aus, auch ohne Verbindung. Halten Sie die Antwort dort fest, wo Ihre Seiten sie sehen; mit Ionic Angular ist das ein Signal, weil die Promises von Plugins die Seite sonst nicht wecken.',
    note: 'Halten Sie `isSignedIn` mit Ionic React in einem State fest, mit Ionic Vue in einem `ref`.',
  },
  returns: {
    heading: 'Späte Rückkehr hören',
    text: 'Android kann die App beenden, während der Browser offen ist. Rufen Sie dies beim Start der App auf, bevor die erste Seite gezeigt wird.',
  },
  signOut: {
    heading: 'Abmelden',
    text: 'Beendet auch die Sitzung des Browsers und kehrt über die Redirect-URI nach dem Abmelden zurück; sie darf nicht mit der Redirect-URI beginnen.',
    note: 'Das Beispiel macht auch weiter, wenn jemand den Browser vor der Rückkehr schließt: Die Tokens der App sind dann schon weg.',
  },
  page: {
    heading: 'Auf eine Seite setzen',
    text: 'Eine Schaltfläche hinein, eine Schaltfläche hinaus.',
    note: 'Vor Ionic 9 kommen diese Importe aus `@ionic/angular/standalone`.',
  },
  run: {
    heading: 'Starten',
    text: 'Mit `adb reverse` erreicht ein Android-Gerät einen Dienst auf Ihrem Computer; der iOS-Simulator teilt das Netz des Computers. In einem gewöhnlichen Browser führen die Links der App ins Leere: Ein Web-Build braucht eine eigene Anwendung vom Typ Single Page.',
    note: 'Solange der Dienst kein TLS hat, muss Android wissen, dass die App mit ihm sprechen darf (`android:usesCleartextTraffic`). Tun Sie das nur in Debug-Builds.',
  },
  checkpoint: {
    heading: 'Kontrollpunkt',
    text: 'Drücken Sie in Ihrer App die Schaltfläche zum Anmelden, geben Sie eine Adresse ein und den Code, der ankommt.',
  },
};
