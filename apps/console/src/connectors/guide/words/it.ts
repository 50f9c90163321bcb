import type { GuideWords } from './en';

export const it: GuideWords = {
  'gmail-app-password': `1. Accedi all’account che deve inviare. Meglio un account a parte che quello di una persona: la sua cartella della posta inviata si riempie di codici.
2. Apri <https://myaccount.google.com/security> e attiva **2-Step Verification**. Senza, la pagina successiva non esiste.
3. Apri <https://myaccount.google.com/apppasswords>, scrivi un nome come **Gatepost**, premi **Create**.
4. Copia le 16 lettere e incollale sotto **Password per le app**. Vengono mostrate una volta; gli spazi tra i gruppi non ne fanno parte.
5. Invii con un altro indirizzo? Aggiungilo prima in Gmail: **Settings > Accounts > Send mail as**. Altrimenti Gmail riscrive la riga From.`,
  'gmail-oauth2': `1. Apri <https://console.cloud.google.com> e crea un progetto.
2. **APIs & Services > OAuth consent screen**: scegli **Internal** in un Workspace. Altrimenti scegli **External** e pubblica l’app: finché è in prova, i token di rinnovo terminano dopo sette giorni.
3. **Credentials > Create credentials > OAuth client ID**, tipo **Web application**, con l’URI di reindirizzamento \`https://developers.google.com/oauthplayground\`. Copia il client ID e il client secret.
4. Apri <https://developers.google.com/oauthplayground>. Sotto l’ingranaggio spunta **Use your own OAuth credentials** e incolla entrambi.
5. Come scope scrivi \`https://mail.google.com/\`, premi **Authorize APIs** e accedi con l’account che deve inviare.
6. Premi **Exchange authorization code for tokens** e copia il token di rinnovo (refresh token).
7. Togli di nuovo l’URI di reindirizzamento del passo 3.`,
  'microsoft-365': `1. **Permetti alla casella di inviare.** Interfaccia di amministrazione di Microsoft 365, **Users > Active users > la casella > Mail > Manage email apps**, spunta **Authenticated SMTP**. Outlook.com non ha bisogno di nulla.
2. **Registra un’app.** <https://entra.microsoft.com>, **App registrations > New registration**. Redirect URI, tipo **Web**: \`http://localhost:8080\`.
3. Copia l’**Application (client) ID** e il **Directory (tenant) ID** dalla sua panoramica.
4. **Certificates & secrets > New client secret**. Copia il valore, non l’ID; viene mostrato una volta.
5. **API permissions > Add > Microsoft Graph > Delegated**: \`SMTP.Send\` e \`offline_access\`.
6. **Ottieni un token di rinnovo.** Apri questo in un browser con i tuoi ID (per Outlook.com \`consumers\` al posto di DIRECTORY) e accedi con la casella:
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. Il browser finisce a un indirizzo che non risponde. Copia ciò che vi si trova tra \`code=\` e \`&\`, e scambialo entro dieci minuti:
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. Apri <https://app.sendgrid.com>, **Settings > Sender Authentication > Authenticate Your Domain**, e metti i record mostrati nel DNS del tuo dominio. **Verify a Single Sender** basta per una prima prova.
2. **Settings > API Keys > Create API Key**, **Restricted Access**, e sotto **Mail Send** l’accesso completo.
3. Copia la chiave. Inizia con \`SG.\` e viene mostrata una volta. L’utente è la parola \`apikey\`.`,
  'amazon-ses': `1. Scegli una regione in alto a destra. Tutto ciò che segue avviene lì.
2. Amazon SES, **Identities > Create identity > Domain**. Metti i tre record DKIM nel DNS del tuo dominio e attendi che sia verificato.
3. **Lascia la sandbox.** Lì SES invia solo a indirizzi verificati. **Account dashboard > Request production access**; scrivi che invii codici di accesso a persone che li chiedono.
4. **SMTP settings > Create SMTP credentials**. Copia nome utente e password; vengono mostrati una volta. Non sono chiavi di accesso, e la password appartiene a una sola regione.`,
  mailgun: `1. Apri <https://app.mailgun.com>, **Sending > Domains > Add new domain**. Scegli la regione: non si può cambiare.
2. Metti i record SPF e DKIM mostrati nel DNS e premi **Verify**.
3. **Sending > Domain settings > SMTP credentials**: premi **Reset password** per \`postmaster@\`, o aggiungi un utente. Copia la password; viene mostrata una volta e non è una chiave API.`,
  postmark: `1. Apri <https://account.postmarkapp.com>, **Servers > Create server**. Qui un server è un gruppo di e-mail, non una macchina.
2. **Sender Signatures > Add domain**, e metti i record DKIM e Return-Path nel DNS.
3. Nel server, **API Tokens**: copia il Server API token. Il token dell’account non invia.
4. Nel server, **Message streams > Default transactional stream > Settings**: SMTP deve essere attivo.`,
  'aliyun-direct-mail': `1. Apri la [console DirectMail](https://dm.console.aliyun.com) e scegli una regione in alto. Domini e indirizzi del mittente esistono in una sola regione.
2. **Email Domains > New Domain**. Metti i record mostrati nel DNS e premi **Verify**.
3. **Sender Addresses > Create**: l’indirizzo e il tipo **Triggered emails**.
4. Nella sua riga, **Set SMTP Password**. Appartiene solo a questo indirizzo.`,
  zoho: `1. Apri la tua posta. La fine dell’indirizzo nel browser è il tuo data center: \`mail.zoho.eu\` è l’Europa. Ogni altro server rifiuta la tua autenticazione.
2. **Settings > Mail Accounts > il tuo indirizzo > SMTP**: la posta in uscita deve essere ammessa. Non tutti i piani gratuiti la hanno.
3. Se l’autenticazione a due fattori è attiva: **Security > App Passwords > Generate** nel tuo account Zoho. Copiala; viene mostrata una volta.`,
  'any-server': `Chiedi quattro cose a chi gestisce il server:

1. L’**host**. Deve essere il nome nel certificato del server; se non lo è, quel nome va in **Nome nel certificato**.
2. La **porta**: 465 è TLS dall’inizio, 587 inizia in chiaro e passa a TLS. Qui entrambe sono ugualmente sicure. 25 è spesso bloccata.
3. L’**autenticazione**: utente e password, oppure OAuth2. Un relay che conosce questa macchina dal suo indirizzo non ne ha bisogno.
4. Con quali indirizzi **From** ti lascia inviare.

Un server nella tua rete deve essere indicato in \`OUTBOUND_ALLOW\`, come \`relay.internal\` o \`10.0.0.5:1025\`.`,
};
