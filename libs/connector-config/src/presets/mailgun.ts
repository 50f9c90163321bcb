import { domainOf, fromAddressOf, isAddress } from './draft-from';
import { loginOf } from './draft-login';
import type { SmtpPreset } from './preset';
import type { Provider, Rule } from './provider';
import { fromIsOwnDomain, passwordIsOneWord, userIsAddress } from './rules';

const server = { host: 'smtp.mailgun.org', port: 587, secure: false } as const;
const EU_HOST = 'smtp.eu.mailgun.org';

export const mailgun: SmtpPreset = {
  id: 'mailgun',
  name: 'Mailgun',
  description: 'The sending service of Sinch.',
  auth: 'login',
  fills: server,
  choices: [
    {
      label: 'Region',
      help: 'The one that was chosen when the domain was added. A domain exists in one region only.',
      options: [
        { value: 'us', title: 'US', fills: { host: server.host } },
        { value: 'eu', title: 'EU', fills: { host: EU_HOST } },
      ],
    },
  ],
  asks: [
    { key: 'auth.user', label: 'SMTP user', help: 'A whole address at your sending domain.', placeholder: 'postmaster@mg.harbour.example' },
    { key: 'auth.pass', label: 'SMTP password', help: 'Of this user, from SMTP credentials of the domain. It is not an API key.', isConfidential: true },
  ],
  example: {
    ...server,
    auth: { type: 'login', user: 'postmaster@mg.harbour.example', pass: 'made-up-password' },
    fromEmail: 'Harbour <no-reply@mg.harbour.example>',
  },
  limits: 'A sandbox domain sends to five addresses that have agreed. Otherwise it depends on the plan.',
  guide: 'mailgun',
  links: [
    { title: 'Sending over SMTP', url: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp' },
    {
      title: 'Where the credentials are',
      url: 'https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
    },
  ],
};

const passwordIsNoKey: Rule = (draft) => {
  const login = loginOf(draft);
  if (!login || !(login.pass?.startsWith('key-') ?? false)) return undefined;
  return {
    code: 'mailgun.password',
    severity: 'error',
    path: ['auth', 'pass'],
    phrase: 'mailgun.password',
  };
};

const fromIsAtDomain: Rule = (draft) => {
  const user = loginOf(draft)?.user;
  const from = fromAddressOf(draft);
  if (user === undefined || from === undefined || !isAddress(user)) return undefined;
  const [sending, shown] = [domainOf(user), domainOf(from)];
  if (shown === sending || sending.endsWith(`.${shown}`) || shown.endsWith(`.${sending}`)) return undefined;
  return {
    code: 'mailgun.from',
    severity: 'warning',
    path: ['fromEmail'],
    phrase: 'mailgun.from',
    facts: { sending, shown },
  };
};

const notFromSandbox: Rule = (draft) => {
  const user = loginOf(draft)?.user;
  if (user === undefined || !/^sandbox[\da-f]+\.mailgun\.org$/.test(domainOf(user))) return undefined;
  return {
    code: 'mailgun.sandbox',
    severity: 'warning',
    path: ['auth', 'user'],
    phrase: 'mailgun.sandbox',
  };
};

export const mailgunServers: Provider = {
  name: 'Mailgun',
  isServer: (host) => host === server.host || host === EU_HOST,
  meantBy: (host) => ({ 'api.mailgun.net': server.host, 'smtp.mailgun.net': server.host, 'mailgun.org': server.host, 'api.eu.mailgun.net': EU_HOST })[host],
  startTls: [587, 2525, 25],
  implicitTls: [465],
  rules: [
    userIsAddress('mailgun.user', 'Mailgun'),
    passwordIsOneWord('mailgun.password', 'blanks.password'),
    passwordIsNoKey,
    notFromSandbox,
    fromIsOwnDomain('mailgun.from', 'Mailgun'),
    fromIsAtDomain,
  ],
};
