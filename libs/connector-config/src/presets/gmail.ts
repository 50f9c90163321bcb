import { domainOf } from './draft-from';
import { loginOf, oauthOf, userOf, withLogin } from './draft-login';
import type { SmtpPreset } from './preset';
import type { Provider, Rule } from './provider';
import { fromIsUser, tokensAreRenewed, userIsAddress } from './rules';

const GOOGLE_TOKENS = 'https://oauth2.googleapis.com/token';

const server = { host: 'smtp.gmail.com', port: 465, secure: true } as const;
const limits = 'About 500 mails a day from gmail.com, 2,000 from Google Workspace.';
const user = {
  key: 'auth.user',
  label: 'Address',
  help: 'The whole address of the Google account, also where it belongs to your own domain.',
  placeholder: 'harbour.mail@gmail.com',
} as const;

export const gmailAppPassword: SmtpPreset = {
  id: 'gmail-app-password',
  name: 'Gmail with an app password',
  description: 'A Google account with 2-Step Verification. Good for trying things out and for small teams.',
  auth: 'login',
  fills: server,
  choices: [],
  asks: [
    user,
    {
      key: 'auth.pass',
      label: 'App password',
      help: 'The 16 letters from myaccount.google.com/apppasswords. The password of the account itself is refused.',
      isConfidential: true,
    },
  ],
  example: { ...server, auth: { type: 'login', user: 'harbour.mail@gmail.com', pass: 'abcdefghijklmnop' }, fromEmail: 'Harbour <harbour.mail@gmail.com>' },
  limits,
  guide: 'gmail-app-password',
  links: [
    { title: 'App passwords', url: 'https://support.google.com/accounts/answer/185833' },
    { title: 'Sending from an app', url: 'https://support.google.com/a/answer/176600' },
    { title: 'Sending as another address', url: 'https://support.google.com/mail/answer/22370' },
    { title: 'Limits', url: 'https://support.google.com/a/answer/166852' },
  ],
};

export const gmailOAuth2: SmtpPreset = {
  id: 'gmail-oauth2',
  name: 'Gmail with OAuth2',
  description: 'A Google account without a stored password: with tokens, or with a service account of a Google Workspace.',
  auth: 'oauth2',
  fills: server,
  choices: [],
  asks: [
    user,
    { key: 'auth.clientId', label: 'Client ID', help: 'Of the OAuth client in the Google Cloud console.', placeholder: '….apps.googleusercontent.com' },
    { key: 'auth.clientSecret', label: 'Client secret', help: 'Of the same client.', isConfidential: true },
    { key: 'auth.refreshToken', label: 'Refresh token', help: 'For the scope https://mail.google.com/.', isConfidential: true },
  ],
  example: {
    ...server,
    auth: {
      type: 'oauth2',
      user: 'harbour.mail@gmail.com',
      clientId: '1234567890-harbour.apps.googleusercontent.com',
      clientSecret: 'GOCSPX-made-up',
      refreshToken: '1//made-up',
      accessUrl: GOOGLE_TOKENS,
    },
    fromEmail: 'Harbour <harbour.mail@gmail.com>',
  },
  limits,
  guide: 'gmail-oauth2',
  links: [
    { title: 'How Gmail takes OAuth2', url: 'https://developers.google.com/workspace/gmail/imap/xoauth2-protocol' },
    { title: 'OAuth2 at Google', url: 'https://developers.google.com/identity/protocols/oauth2' },
    { title: 'Service accounts for a whole domain', url: 'https://developers.google.com/identity/protocols/oauth2/service-account' },
  ],
};

const appPassword: Rule = (draft) => {
  const pass = loginOf(draft)?.pass;
  if (pass === undefined) return undefined;
  const bare = pass.replace(/\s/g, '');
  const isAppPassword = /^[a-z]{16}$/i.test(bare);
  if (isAppPassword && bare === pass) return undefined;
  const about = { code: 'gmail.password', path: ['auth', 'pass'] };
  if (isAppPassword) {
    const change = withLogin(draft, { pass: bare });
    return {
      ...about,
      severity: 'warning',
      phrase: 'gmail.blanks',
      change,
    };
  }
  return {
    ...about,
    severity: 'error',
    phrase: 'gmail.password',
  };
};

const serviceAccount: Rule = (draft) => {
  const mailbox = userOf(draft);
  if (!oauthOf(draft)?.['serviceClient'] || mailbox === undefined || !/^(?:gmail|googlemail)\.com$/.test(domainOf(mailbox))) return undefined;
  return {
    code: 'gmail.service-account',
    severity: 'error',
    path: ['auth', 'user'],
    phrase: 'gmail.service_account',
  };
};

const tokensComeFromGoogle: Rule = (draft) => {
  const accessUrl = oauthOf(draft)?.['accessUrl'];
  if (typeof accessUrl !== 'string' || /^https:\/\/(?:oauth2\.googleapis\.com|accounts\.google\.com|www\.googleapis\.com)\//.test(accessUrl)) return undefined;
  return {
    code: 'gmail.access-url',
    severity: 'error',
    path: ['auth', 'accessUrl'],
    phrase: 'gmail.access_url',
    facts: { url: GOOGLE_TOKENS },
    change: { auth: { ...draft.auth, accessUrl: GOOGLE_TOKENS } },
  };
};

export const gmail: Provider = {
  name: 'Gmail',
  isServer: (host) => host === 'smtp.gmail.com' || host === 'smtp.googlemail.com',
  meantBy: (host) => (/^(?:(?:imap|pop|mail)\.)?(?:gmail|googlemail)\.com$/.test(host) ? server.host : undefined),
  startTls: [587, 25],
  implicitTls: [465],
  rules: [
    userIsAddress('gmail.user', 'Gmail'),
    appPassword,
    serviceAccount,
    tokensAreRenewed('gmail.tokens'),
    tokensComeFromGoogle,
    fromIsUser('gmail.from', 'warning', 'gmail.from'),
  ],
};
