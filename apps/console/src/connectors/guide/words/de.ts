import type { GuideWords } from './en';

export const de: GuideWords = {
  'gmail-app-password': `1. Melden Sie sich bei dem Konto an, das senden soll. Ein eigenes Konto ist besser als das einer Person: Sein Ordner für Gesendetes füllt sich mit Codes.
2. Öffnen Sie <https://myaccount.google.com/security> und schalten Sie **2-Step Verification** ein. Ohne sie gibt es die nächste Seite nicht.
3. Öffnen Sie <https://myaccount.google.com/apppasswords>, geben Sie einen Namen wie **Gatepost** ein und drücken Sie **Create**.
4. Kopieren Sie die 16 Buchstaben und fügen Sie sie unter **App-Passwort** ein. Sie werden einmal angezeigt; die Leerzeichen zwischen den Gruppen gehören nicht dazu.
5. Sie senden mit einer anderen Adresse? Fügen Sie diese zuerst in Gmail hinzu: **Settings > Accounts > Send mail as**. Sonst schreibt Gmail die Absenderzeile um.`,
  'gmail-oauth2': `1. Öffnen Sie <https://console.cloud.google.com> und legen Sie ein Projekt an.
2. **APIs & Services > OAuth consent screen**: Wählen Sie **Internal** in einem Workspace. Wählen Sie sonst **External** und veröffentlichen Sie die App: Solange sie im Test ist, enden Erneuerungstokens nach sieben Tagen.
3. **Credentials > Create credentials > OAuth client ID**, Typ **Web application**, mit der Redirect-URI \`https://developers.google.com/oauthplayground\`. Kopieren Sie Client ID und Client secret.
4. Öffnen Sie <https://developers.google.com/oauthplayground>. Setzen Sie unter dem Zahnrad ein Häkchen bei **Use your own OAuth credentials** und fügen Sie beides ein.
5. Geben Sie als Scope \`https://mail.google.com/\` ein, drücken Sie **Authorize APIs** und melden Sie sich mit dem Konto an, das senden soll.
6. Drücken Sie **Exchange authorization code for tokens** und kopieren Sie das Refresh token.
7. Nehmen Sie die Redirect-URI aus Schritt 3 wieder heraus.`,
  'microsoft-365': `1. **Lassen Sie das Postfach senden.** Microsoft 365 admin center, **Users > Active users > das Postfach > Mail > Manage email apps**, Häkchen bei **Authenticated SMTP**. Outlook.com braucht nichts.
2. **Registrieren Sie eine App.** <https://entra.microsoft.com>, **App registrations > New registration**. Redirect-URI, Typ **Web**: \`http://localhost:8080\`.
3. Kopieren Sie **Application (client) ID** und **Directory (tenant) ID** aus der Übersicht.
4. **Certificates & secrets > New client secret**. Kopieren Sie den Wert, nicht die ID; er wird einmal angezeigt.
5. **API permissions > Add > Microsoft Graph > Delegated**: \`SMTP.Send\` und \`offline_access\`.
6. **Holen Sie ein Erneuerungstoken.** Öffnen Sie dies in einem Browser, mit Ihren IDs darin (für Outlook.com \`consumers\` anstelle von DIRECTORY), und melden Sie sich mit dem Postfach an:
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. Der Browser landet bei einer Adresse, die nicht antwortet. Kopieren Sie, was dort zwischen \`code=\` und \`&\` steht, und tauschen Sie es innerhalb von zehn Minuten ein:
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. Öffnen Sie <https://app.sendgrid.com>, **Settings > Sender Authentication > Authenticate Your Domain**, und tragen Sie die angezeigten Einträge in das DNS Ihrer Domain ein. Für einen ersten Test genügt **Verify a Single Sender**.
2. **Settings > API Keys > Create API Key**, **Restricted Access**, und unter **Mail Send** vollen Zugriff.
3. Kopieren Sie den Schlüssel. Er beginnt mit \`SG.\` und wird einmal angezeigt. Der Benutzer ist das Wort \`apikey\`.`,
  'amazon-ses': `1. Wählen Sie rechts oben eine Region. Alles Weitere geschieht in ihr.
2. Amazon SES, **Identities > Create identity > Domain**. Tragen Sie die drei Einträge für DKIM in das DNS Ihrer Domain ein und warten Sie, bis sie bestätigt ist.
3. **Verlassen Sie die Sandbox.** Darin sendet SES nur an bestätigte Adressen. **Account dashboard > Request production access**; schreiben Sie, dass Sie Anmeldecodes an Menschen senden, die sie anfordern.
4. **SMTP settings > Create SMTP credentials**. Kopieren Sie Benutzername und Passwort; sie werden einmal angezeigt. Es sind keine Access Keys, und das Passwort gehört zu einer Region.`,
  mailgun: `1. Öffnen Sie <https://app.mailgun.com>, **Sending > Domains > Add new domain**. Wählen Sie die Region: Sie lässt sich nicht ändern.
2. Tragen Sie die angezeigten SPF- und DKIM-Einträge in das DNS ein und drücken Sie **Verify**.
3. **Sending > Domain settings > SMTP credentials**: Drücken Sie **Reset password** für \`postmaster@\` oder fügen Sie einen Benutzer hinzu. Kopieren Sie das Passwort; es wird einmal angezeigt und ist kein API-Schlüssel.`,
  postmark: `1. Öffnen Sie <https://account.postmarkapp.com>, **Servers > Create server**. Ein Server ist hier eine Gruppe von E-Mails, keine Maschine.
2. **Sender Signatures > Add domain**, und tragen Sie die Einträge für DKIM und Return-Path in das DNS ein.
3. Im Server, **API Tokens**: Kopieren Sie das Server API token. Das Token des Kontos sendet nicht.
4. Im Server, **Message streams > Default transactional stream > Settings**: SMTP muss eingeschaltet sein.`,
  'aliyun-direct-mail': `1. Öffnen Sie die [DirectMail-Konsole](https://dm.console.aliyun.com) und wählen Sie oben eine Region. Domains und Absenderadressen gibt es nur in einer Region.
2. **Email Domains > New Domain**. Tragen Sie die angezeigten Einträge in das DNS ein und drücken Sie **Verify**.
3. **Sender Addresses > Create**: die Adresse und der Typ **Triggered emails**.
4. In ihrer Zeile **Set SMTP Password**. Es gehört nur zu dieser Adresse.`,
  zoho: `1. Öffnen Sie Ihre Mail. Das Ende der Adresse im Browser ist Ihr Rechenzentrum: \`mail.zoho.eu\` ist Europa. Jeder andere Server lehnt Ihre Anmeldung ab.
2. **Settings > Mail Accounts > Ihre Adresse > SMTP**: Ausgehende E-Mails müssen erlaubt sein. Nicht jeder kostenlose Tarif hat das.
3. Wo die Zwei-Faktor-Authentifizierung an ist: **Security > App Passwords > Generate** in Ihrem Zoho-Konto. Kopieren Sie es; es wird einmal angezeigt.`,
  'any-server': `Fragen Sie den Betreiber des Servers nach vier Dingen:

1. Der **Host**. Es muss der Name im Zertifikat des Servers sein; wo er es nicht ist, gehört jener Name in **Name im Zertifikat**.
2. Der **Port**: 465 ist TLS von Anfang an, 587 beginnt im Klartext und wechselt zu TLS. Beide sind hier gleich sicher. 25 ist oft blockiert.
3. Die **Anmeldung**: Benutzer und Passwort, oder OAuth2. Ein Relay, das diese Maschine an ihrer Adresse erkennt, braucht keine.
4. Mit welchen **Absenderadressen** Sie dort senden dürfen.

Ein Server in Ihrem eigenen Netz muss in \`OUTBOUND_ALLOW\` genannt sein, etwa \`relay.internal\` oder \`10.0.0.5:1025\`.`,
};
