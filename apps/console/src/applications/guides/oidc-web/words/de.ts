import type { OidcWebWords } from './en';

export const de: OidcWebWords = {
  install: {
    heading: 'Eine OpenID-Connect-Bibliothek nehmen',
    text: 'Jede Bibliothek für den Authorization Code Flow mit einem Client-Geheimnis funktioniert, in jeder Sprache. Die Beispiele verwenden `openid-client` für Node.js.',
  },
  redirects: { heading: 'Sagen, wohin es zurückgeht', text: 'Eine Adresse Ihres Servers, die den Code annimmt.' },
  signedOut: { heading: 'Und nach dem Abmelden', text: 'Wo man nach dem Abmelden ankommt.' },
  configure: {
    heading: 'Konfigurieren',
    text: 'Das App-Geheimnis beweist dem Dienst, dass Ihr Server fragt. Es wird einmal angezeigt, beim Anlegen; unter den Zugangsdaten können Sie jederzeit ein weiteres anlegen.',
    note: 'Die Bibliothek lehnt Adressen ohne TLS ab, wenn ihr nicht gesagt wird, dass dies ein Test ist.',
  },
  begin: {
    heading: 'Eine Anmeldung beginnen',
    text: 'Bewahren Sie die beiden zufälligen Werte in der Sitzung des Browsers auf und leiten Sie dann zu der Adresse weiter, die dies liefert.',
  },
  complete: {
    heading: 'Abschließen',
    text: 'An der Redirect-URI. Die Bibliothek vergleicht, was aufbewahrt wurde, und prüft die Unterschrift des ID-Tokens.',
  },
  end: { heading: 'Abmelden', text: 'Beenden Sie zuerst Ihre eigene Sitzung und leiten Sie dann zu der Adresse weiter, die dies liefert.' },
  checkpoint: { heading: 'Kontrollpunkt', text: 'Starten Sie Ihren Server, öffnen Sie ihn und melden Sie sich an.' },
};
