import { loginOf, withLogin } from './draft-login';
import type { SmtpPreset } from './preset';
import type { Provider, Rule } from './provider';
import { fromIsOwnDomain, passwordIsOneWord } from './rules';

const TOKEN = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Of an SMTP token, whose secret key is something else. */
const ACCESS_KEY = /^PM-[A-Z]-/;

const server = { host: 'smtp.postmarkapp.com', port: 587, secure: false } as const;
const madeUp = '00000000-0000-4000-8000-000000000000';

export const postmark: SmtpPreset = {
  id: 'postmark',
  name: 'Postmark',
  description: 'A sending service for mails that someone waits for.',
  auth: 'login',
  fills: server,
  choices: [
    {
      label: 'Port',
      help: 'Some hosting companies block 587.',
      options: [
        { value: '587', title: '587', fills: { port: 587 } },
        { value: '2525', title: '2525', fills: { port: 2525 } },
      ],
    },
  ],
  asks: [
    { key: 'auth.user', label: 'User', help: 'The Server API token, or the access key of an SMTP token.', placeholder: madeUp },
    { key: 'auth.pass', label: 'Password', help: 'The same Server API token once more, or the secret key of the SMTP token.', isConfidential: true },
  ],
  example: { ...server, auth: { type: 'login', user: madeUp, pass: madeUp }, fromEmail: 'Harbour <no-reply@harbour.example>' },
  limits: 'Until Postmark has approved the account it sends only to addresses of your own domain.',
  guide: 'postmark',
  links: [
    { title: 'Sending over SMTP', url: 'https://postmarkapp.com/developer/user-guide/send-email-with-smtp' },
    { title: 'What goes wrong', url: 'https://postmarkapp.com/support/article/common-smtp-connection-errors' },
  ],
};

const tokenTwice: Rule = (draft) => {
  const login = loginOf(draft);
  if (!login || login.pass === undefined || login.user === login.pass.trim() || ACCESS_KEY.test(login.user)) return undefined;
  const [userIsToken, passIsToken] = [TOKEN.test(login.user), TOKEN.test(login.pass.trim())];
  const token = userIsToken ? login.user : login.pass.trim();
  const isMeant = userIsToken !== passIsToken;
  return {
    code: 'postmark.login',
    severity: 'error',
    path: ['auth'],
    phrase: isMeant || userIsToken ? 'postmark.login' : 'postmark.no_token',
    ...(isMeant && { change: withLogin(draft, { user: token, pass: token }) }),
  };
};

export const postmarkServers: Provider = {
  name: 'Postmark',
  isServer: (host) => host === server.host || host === 'smtp-broadcasts.postmarkapp.com',
  meantBy: (host) => (/^(?:(?:api|inbound)\.)?postmarkapp\.com$/.test(host) ? server.host : undefined),
  startTls: [587, 2525, 25],
  implicitTls: [],
  rules: [passwordIsOneWord('postmark.login', 'blanks.token'), tokenTwice, fromIsOwnDomain('postmark.from', 'Postmark')],
};
