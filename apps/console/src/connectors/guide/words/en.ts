/** How to get at each provider what the form asks for: Markdown, by the `guide` of a preset. */
export const en: Readonly<Record<string, string>> = {
  'gmail-app-password': `1. Sign in to the account that is to send. An account of its own is better than a person's: its Sent folder fills with codes.
2. Open <https://myaccount.google.com/security> and turn **2-Step Verification** on. Without it the next page does not exist.
3. Open <https://myaccount.google.com/apppasswords>, type a name such as **Gatepost**, press **Create**.
4. Copy the 16 letters and paste them under **App password**. They are shown once; the blanks between the groups do not belong to them.
5. Sending as another address? Add it in Gmail first: **Settings > Accounts > Send mail as**. Otherwise Gmail rewrites the From line.`,
  'gmail-oauth2': `1. Open <https://console.cloud.google.com> and make a project.
2. **APIs & Services > OAuth consent screen**: choose **Internal** in a Workspace. Otherwise choose **External** and publish the app: while it is in testing, refresh tokens end after seven days.
3. **Credentials > Create credentials > OAuth client ID**, type **Web application**, with the redirect URI \`https://developers.google.com/oauthplayground\`. Copy the client ID and the client secret.
4. Open <https://developers.google.com/oauthplayground>. Under the gear tick **Use your own OAuth credentials** and paste both.
5. As scope type \`https://mail.google.com/\`, press **Authorize APIs** and sign in as the account that is to send.
6. Press **Exchange authorization code for tokens** and copy the refresh token.
7. Take the redirect URI of step 3 out again.`,
  'microsoft-365': `1. **Let the mailbox send.** Microsoft 365 admin center, **Users > Active users > the mailbox > Mail > Manage email apps**, tick **Authenticated SMTP**. Outlook.com needs nothing.
2. **Register an app.** <https://entra.microsoft.com>, **App registrations > New registration**. Redirect URI, type **Web**: \`http://localhost:8080\`.
3. Copy the **Application (client) ID** and the **Directory (tenant) ID** from its overview.
4. **Certificates & secrets > New client secret**. Copy its value, not its ID; it is shown once.
5. **API permissions > Add > Microsoft Graph > Delegated**: \`SMTP.Send\` and \`offline_access\`.
6. **Get a refresh token.** Open this in a browser with your IDs in it (for Outlook.com \`consumers\` in place of DIRECTORY) and sign in as the mailbox:
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. The browser ends at an address that does not answer. Copy what stands there between \`code=\` and \`&\`, and exchange it within ten minutes:
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. Open <https://app.sendgrid.com>, **Settings > Sender Authentication > Authenticate Your Domain**, and put the records it shows into the DNS of your domain. **Verify a Single Sender** is enough for a first test.
2. **Settings > API Keys > Create API Key**, **Restricted Access**, and under **Mail Send** full access.
3. Copy the key. It begins with \`SG.\` and is shown once. The user is the word \`apikey\`.`,
  'amazon-ses': `1. Choose a region at the top right. Everything below happens in it.
2. Amazon SES, **Identities > Create identity > Domain**. Put the three records for DKIM into the DNS of your domain and wait until it is verified.
3. **Leave the sandbox.** In it SES sends only to verified addresses. **Account dashboard > Request production access**; write that you send sign-in codes to people who ask for them.
4. **SMTP settings > Create SMTP credentials**. Copy user name and password; they are shown once. They are not access keys, and the password belongs to one region.`,
  mailgun: `1. Open <https://app.mailgun.com>, **Sending > Domains > Add new domain**. Choose the region: it cannot be changed.
2. Put the SPF and DKIM records it shows into the DNS and press **Verify**.
3. **Sending > Domain settings > SMTP credentials**: press **Reset password** for \`postmaster@\`, or add a user. Copy the password; it is shown once, and it is not an API key.`,
  postmark: `1. Open <https://account.postmarkapp.com>, **Servers > Create server**. A server here is a group of mails, not a machine.
2. **Sender Signatures > Add domain**, and put the DKIM and Return-Path records into the DNS.
3. In the server, **API Tokens**: copy the Server API token. The token of the account does not send.
4. In the server, **Message streams > Default transactional stream > Settings**: SMTP has to be enabled.`,
  'aliyun-direct-mail': `1. Open the [DirectMail console](https://dm.console.aliyun.com) and choose a region at the top. Domains and sender addresses exist in one region only.
2. **Email Domains > New Domain**. Put the records it shows into the DNS and press **Verify**.
3. **Sender Addresses > Create**: the address, and the type **Triggered emails**.
4. In its row, **Set SMTP Password**. It belongs to this address alone.`,
  zoho: `1. Open your mail. The end of the address in the browser is your data centre: \`mail.zoho.eu\` is Europe. Every other server refuses your login.
2. **Settings > Mail Accounts > your address > SMTP**: outgoing mail has to be allowed. Not every free plan has it.
3. Where two-factor authentication is on: **Security > App Passwords > Generate** at your Zoho account. Copy it; it is shown once.`,
  'any-server': `Ask whoever runs the server for four things:

1. The **host**. It has to be the name in the certificate of the server; where it is not, that name goes into **Name in the certificate**.
2. The **port**: 465 is TLS from the start, 587 begins in clear and changes to TLS. Both are equally safe here. 25 is often blocked.
3. The **login**: user and password, or OAuth2. A relay that knows this machine by its address needs none.
4. Which **From** addresses it lets you send as.

A server in your own network has to be named in \`OUTBOUND_ALLOW\`, such as \`relay.internal\` or \`10.0.0.5:1025\`.`,
};

export type GuideWords = typeof en;
