import { loginOf, withLogin } from './draft-login';
import type { SmtpPreset } from './preset';
import type { Provider, Rule } from './provider';
import { fromIsOwnDomain, passwordIsOneWord } from './rules';

const USER = 'apikey';
const KEY = /^SG\.[\w-]+\.[\w-]+$/;

const server = { host: 'smtp.sendgrid.net', port: 587, secure: false } as const;
const auth = { type: 'login', user: USER } as const;

export const sendgrid: SmtpPreset = {
  id: 'sendgrid',
  name: 'SendGrid',
  description: 'The sending service of Twilio.',
  auth: 'login',
  fills: { ...server, auth },
  choices: [
    {
      label: 'Region',
      help: 'EU only for a subuser that was made for the EU; its keys work nowhere else.',
      options: [
        { value: 'global', title: 'Global', fills: { host: server.host } },
        { value: 'eu', title: 'EU', fills: { host: 'smtp.eu.sendgrid.net' } },
      ],
    },
  ],
  asks: [{ key: 'auth.pass', label: 'API key', help: 'A key with the permission Mail Send. It begins with SG. and is shown once.', isConfidential: true }],
  example: { ...server, auth: { ...auth, pass: 'SG.made-up.key' }, fromEmail: 'Harbour <no-reply@harbour.example>' },
  limits: 'Up to 5,000 mails over one connection. How many a day depends on the plan.',
  guide: 'sendgrid',
  links: [
    { title: 'Sending over SMTP', url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api' },
    { title: 'API keys', url: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys' },
    { title: 'Verifying a domain', url: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/how-to-set-up-domain-authentication' },
  ],
};

const userIsApikey: Rule = (draft) => {
  const login = loginOf(draft);
  if (!login || login.user === USER) return undefined;
  const isKey = KEY.test(login.user.trim());
  return {
    code: 'sendgrid.user',
    severity: 'error',
    path: ['auth', 'user'],
    phrase: isKey ? 'sendgrid.user_is_key' : 'sendgrid.user',
    facts: { user: USER },
    change: withLogin(draft, { user: USER, ...(isKey && { pass: login.user.trim() }) }),
  };
};

const passwordIsKey: Rule = (draft) => {
  const login = loginOf(draft);
  if (login?.pass === undefined || KEY.test(login.pass.replace(/\s/g, '')) || KEY.test(login.user.trim())) return undefined;
  return {
    code: 'sendgrid.password',
    severity: 'error',
    path: ['auth', 'pass'],
    phrase: 'sendgrid.password',
  };
};

export const sendgridServers: Provider = {
  name: 'SendGrid',
  isServer: (host) => host === 'smtp.sendgrid.net' || host === 'smtp.eu.sendgrid.net',
  meantBy: (host) =>
    ({ 'api.sendgrid.com': server.host, 'sendgrid.net': server.host, 'smtp.sendgrid.com': server.host, 'api.eu.sendgrid.com': 'smtp.eu.sendgrid.net' })[host],
  startTls: [587, 2525, 25],
  implicitTls: [465],
  rules: [userIsApikey, passwordIsOneWord('sendgrid.password', 'blanks.api_key'), passwordIsKey, fromIsOwnDomain('sendgrid.from', 'SendGrid')],
};
