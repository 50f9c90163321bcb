/** What can be wrong with a configuration, in English. Values stand in braces; the same ones serve whoever says it in another language. */
export const problemWords = {
  'host.other': { message: '{host} is not the server to which {provider} takes mail.', fix: 'Use {meant}.' },
  'port.unknown': { message: '{provider} does not answer at port {port}, only at {ports}.', fix: 'Use port {meant}.' },
  'tls.never': { message: '{provider} takes no mail without encryption.', fix: 'Turn “Never use TLS” off.' },
  'tls.implicit': { message: 'Port {port} is encrypted from the first byte.', fix: 'Turn “TLS from the start” on.' },
  'tls.starttls': { message: 'Port {port} begins in clear and changes to encryption with STARTTLS.', fix: 'Turn “TLS from the start” off.' },
  'login.missing': { message: '{provider} takes no mail without a login.', fix: 'Fill in the login.' },
  'user.no_address': {
    message: 'The user is not a whole address. {provider} knows its users by their address.',
    fix: 'Type the address as user, with what comes after the @.',
  },
  'from.mailbox': {
    message: '{domain} does not allow {provider} to send its mail: receivers refuse it or call it spam.',
    fix: 'Use an address of a domain of your own that is verified at {provider}.',
  },
  'blanks.api_key': { message: 'There are blanks or line breaks in the API key.', fix: 'Paste the API key without them.' },
  'blanks.smtp_password': { message: 'There are blanks or line breaks in the SMTP password.', fix: 'Paste the SMTP password without them.' },
  'blanks.password': { message: 'There are blanks or line breaks in the password.', fix: 'Paste the password without them.' },
  'blanks.token': { message: 'There are blanks or line breaks in the token.', fix: 'Paste the token without them.' },
  'tokens.end': { message: 'The access token ends within about an hour, and nothing here renews it.', fix: 'Fill in {missing}.' },
  'tokens.none': { message: 'There is nothing to get an access token with.', fix: 'Fill in {missing}.' },
  'gmail.blanks': { message: 'Google shows an app password in groups; the blanks do not belong to it.', fix: 'Leave the blanks out.' },
  'gmail.password': {
    message: 'This is no app password: that has 16 letters. Google refuses the password of the account itself.',
    fix: 'Make an app password at myaccount.google.com/apppasswords and paste it.',
  },
  'gmail.service_account': {
    message: 'A service account cannot send as a gmail.com address: only a Google Workspace can let it.',
    fix: 'Use an address of your Workspace, or a client ID with a refresh token.',
  },
  'gmail.access_url': { message: 'Gmail takes only tokens that Google has issued.', fix: 'Set the access URL to {url}.' },
  'gmail.from': {
    message: 'Gmail writes the address of the account into From, unless this one is among its “Send mail as” addresses.',
    fix: 'Use the address of the account, or add this one in the settings of Gmail first.',
  },
  'microsoft.password_personal': {
    message: 'Outlook.com takes no passwords for SMTP since September 2024, and no app passwords either.',
    fix: 'Register an app at Microsoft and log in with OAuth2.',
  },
  'microsoft.password': {
    message: 'Microsoft turns passwords for SMTP off by default at the end of December 2026. Until then the organisation and the mailbox have to allow them.',
    fix: 'Register an app at Microsoft and log in with OAuth2.',
  },
  'microsoft.service_account': {
    message: 'Service accounts of this kind are Google’s.',
    fix: 'Use the client ID, client secret and refresh token of an app that is registered at Microsoft.',
  },
  'microsoft.access_url_personal': {
    message: 'Tokens for Microsoft come from Microsoft alone; without an address they are asked for at Google.',
    fix: 'Set the access URL to {url}.',
  },
  'microsoft.access_url': {
    message: 'Tokens for Microsoft come from Microsoft alone; without an address they are asked for at Google.',
    fix: 'Set the access URL to {url}, with your directory ID.',
  },
  'microsoft.from': {
    message: 'Microsoft refuses a From address that the mailbox may not send as.',
    fix: 'Use the address of the mailbox, or give it the permission “Send as” for this one.',
  },
  'sendgrid.user_is_key': { message: 'The API key stands in the place of the user.', fix: 'Set the user to {user} and the key as password.' },
  'sendgrid.user': { message: 'At SendGrid the user is the word apikey for everybody.', fix: 'Set the user to {user}.' },
  'sendgrid.password': {
    message: 'This is no API key: that begins with SG. and has two more parts. SendGrid refuses the password of the account.',
    fix: 'Make an API key with the permission Mail Send and paste it.',
  },
  'ses.user_temporary': {
    message: 'Keys that begin with ASIA are temporary: SES takes none of them over SMTP.',
    fix: 'Make SMTP credentials in the SES console, under SMTP settings.',
  },
  'ses.user': {
    message: 'This is no SMTP user name of SES: that begins with AKIA.',
    fix: 'Make SMTP credentials in the SES console, under SMTP settings.',
  },
  'ses.password_secret_key': {
    message: 'This looks like a secret access key. The SMTP password is made from it, for one region, and has 44 characters.',
    fix: 'Make SMTP credentials in the SES console, in the region of the host.',
  },
  'ses.password': {
    message: 'This is no SMTP password of SES: that has 44 characters and begins with B.',
    fix: 'Make SMTP credentials in the SES console, in the region of the host.',
  },
  'mailgun.password': {
    message: 'This is an API key. Over SMTP Mailgun takes only the password of an SMTP user.',
    fix: 'Reset the password of the SMTP user in the settings of the domain and paste the new one.',
  },
  'mailgun.from': {
    message: 'Mailgun signs this mail for {sending}, and From says {shown}: receivers may call it spam.',
    fix: 'Use a From address at {sending}.',
  },
  'mailgun.sandbox': {
    message: 'A sandbox domain sends only to recipients that have agreed at Mailgun.',
    fix: 'Add a domain of your own at Mailgun and use an SMTP user of it.',
  },
  'postmark.login': {
    message: 'Postmark takes the Server API token both as user and as password; here they differ.',
    fix: 'Use the Server API token in both places, or the access key and secret key of an SMTP token.',
  },
  'postmark.no_token': {
    message: 'This is no Server API token.',
    fix: 'Use the Server API token in both places, or the access key and secret key of an SMTP token.',
  },
  'aliyun.former_host': {
    message: 'This is a former server that Alibaba Cloud no longer recommends.',
    fix: 'If your console shows that region, use {meant}.',
  },
  'aliyun.from': { message: 'Aliyun DirectMail takes a mail only from the sender address that logs in.', fix: 'Use the sender address in From.' },
  'zoho.host': { message: 'This server is for organisations that pay; the address is a personal one.', fix: 'Use {meant}.' },
  'zoho.from': {
    message: 'Zoho refuses a From address that is neither that of the mailbox nor an alias of it.',
    fix: 'Use the address of the mailbox, or add this one as an alias first.',
  },
} as const;

export type ProblemPhrase = keyof typeof problemWords;
/** Values of a phrase, by name. */
export type ProblemFacts = Readonly<Record<string, string>>;

export function said(phrase: ProblemPhrase, facts: ProblemFacts): { readonly message: string; readonly fix: string } {
  const { message, fix } = problemWords[phrase];
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name: string) => facts[name] ?? hole);
  return { message: filled(message), fix: filled(fix) };
}
