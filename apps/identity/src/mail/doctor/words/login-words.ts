import type { Words } from './words';

/** Login, sender and recipient, and what happens on the way there. */
export const loginWords = {
  'smtp.login.accepted': { severity: 'ok', message: 'The server accepts the login ({method}).' },
  'smtp.login.none': { severity: 'note', message: 'The configuration has no login. The server has to know this service by its address.' },
  'smtp.login.not_offered': {
    severity: 'error',
    message: 'The server offers no login at port {port}, and the configuration has one.',
    fix: 'Use the port for clients that log in, mostly 465 or 587, or take the login out if this is a relay that knows the service by its address.',
  },
  'smtp.login.methods': {
    severity: 'error',
    message: 'The server takes no login with a password, only {methods}.',
    fix: 'Change the login to OAuth 2.0, or have passwords (PLAIN or LOGIN) allowed at the server.',
  },
  'smtp.login.refused': {
    severity: 'error',
    message: 'The server does not accept user and password: {reply}',
    fix: 'Type both again, and check in your provider’s settings whether SMTP needs a password of its own.',
  },
  'smtp.login.later': {
    severity: 'warning',
    message: 'The server does not decide about the login now: {reply}',
    fix: 'Try again in a few minutes; after many failed logins it may take an hour.',
  },
  'smtp.login.token': {
    severity: 'error',
    message: 'No access token was to be had for the login: {reason}',
    fix: 'Check client, secret and refresh token, and whether the consent for sending mail was withdrawn.',
  },
  'smtp.login.gmail_password': {
    severity: 'error',
    message: 'Gmail does not accept the login: {reply} Only an app password works here, of 16 letters; it ends when the password of the account changes.',
    fix: 'Turn on 2-Step Verification for the account, make a new app password and enter its 16 letters, or change the login to OAuth 2.0.',
  },
  'smtp.login.microsoft_password': {
    severity: 'error',
    message: 'Microsoft does not accept the login: {reply} Passwords are turned off for SMTP in most organisations.',
    fix: 'Change the login to OAuth 2.0, or have Authenticated SMTP turned on for this mailbox.',
  },
  'smtp.login.ses_password': {
    severity: 'error',
    message: 'Amazon SES does not accept the login: {reply} SMTP credentials differ from access keys, and are made for one region.',
    fix: 'Make SMTP credentials in the SES console of the region that the host names, and enter those.',
  },
  'smtp.sender.accepted': { severity: 'ok', message: 'The server takes mails from {from}.' },
  'smtp.sender.refused': {
    severity: 'error',
    message: 'The server takes no mails from {from}: {reply}',
    fix: 'Send from an address that the account may use, or have this one added at your provider.',
  },
  'smtp.sender.later': {
    severity: 'warning',
    message: 'The server takes no mails from {from} for now: {reply}',
    fix: 'Try again in a few minutes; if it stays so, look for a limit in your provider’s settings.',
  },
  'smtp.sender.login_needed': {
    severity: 'error',
    message: 'The server takes no mails from clients that have not logged in: {reply}',
    fix: 'Enter user and password.',
  },
  'smtp.sender.not_own': {
    severity: 'error',
    message: 'The account may not send as {from}: {reply}',
    fix: 'Give the account the right to send as this address, or send from its own address.',
  },
  'smtp.sender.unverified': {
    severity: 'error',
    message: 'Your provider does not know {from} as yours yet: {reply}',
    fix: 'Verify the address or its domain at your provider.',
  },
  'smtp.recipient.accepted': { severity: 'ok', message: 'The server would carry a mail to the recipient. None was sent.' },
  'smtp.recipient.refused': {
    severity: 'error',
    message: 'The server does not carry mails to the recipient: {reply}',
    fix: 'Examine again with an address of yours that exists; if that is refused too, ask the operator of the server.',
  },
  'smtp.recipient.later': {
    severity: 'note',
    message: 'The server asks to come back later for this recipient: {reply} Mails are tried again by themselves.',
  },
  'smtp.recipient.relay_denied': {
    severity: 'error',
    message: 'The server carries mails to its own domains only: {reply}',
    fix: 'Log in, or have the server relay for the address of this service.',
  },
  'smtp.recipient.unverified': {
    severity: 'error',
    message: 'Your provider lets the account send to verified addresses only: {reply}',
    fix: 'Ask your provider for production access; until then only addresses you have verified there get codes.',
  },
  'smtp.dialogue.timeout': {
    severity: 'error',
    message: 'The server did not answer in time after {command}.',
    fix: 'Try again; if it stays so, ask the operator of the server whether it slows down unknown clients.',
  },
  'smtp.dialogue.closed': {
    severity: 'error',
    message: 'The server ended the connection, or what it says is no SMTP, after {command}.',
    fix: 'Try again; if it stays so, look into the log of the mail server.',
  },
  'smtp.ports.other': {
    severity: 'note',
    message: 'Port {port} of the same host works, with {manner} and a certificate that holds.',
    fix: 'Use port {port} with {manner}.',
  },
  'smtp.ports.none': {
    severity: 'note',
    message: 'Of the other usual ports ({ports}) none works either.',
    fix: 'Compare the host with the guide of your provider, and check whether the network of the service lets mail out.',
  },
} as const satisfies Record<string, Words>;
