import { domainOf, isAddress } from './draft-from';
import { userOf } from './draft-login';
import type { SmtpPreset } from './preset';
import type { Provider, Rule } from './provider';
import { fromIsUser, userIsAddress } from './rules';

/** By the end of the address at which Zoho is signed in to. */
const centers = {
  'zoho.com': 'United States',
  'zoho.eu': 'Europe',
  'zoho.in': 'India',
  'zoho.com.au': 'Australia',
  'zoho.jp': 'Japan',
  'zoho.com.cn': 'China',
  'zoho.sa': 'Saudi Arabia',
  'zohocloud.ca': 'Canada',
} as const;
const PERSONAL = /^(?:zohomail|zoho)\.(?:com|eu|in)$/;

const server = { host: 'smtppro.zoho.com', port: 465, secure: true } as const;

export const zoho: SmtpPreset = {
  id: 'zoho',
  name: 'Zoho Mail',
  description: 'A mailbox at Zoho, of an organisation or a person.',
  auth: 'login',
  fills: server,
  choices: [
    {
      label: 'Data centre and account',
      help: 'The data centre is the end of the address at which you read your mail: mail.zoho.eu is Europe.',
      options: Object.entries(centers).flatMap(([domain, place]) => [
        { value: `organisation-${domain}`, title: `${place}, paid organisation`, fills: { host: `smtppro.${domain}` } },
        { value: `personal-${domain}`, title: `${place}, personal or free`, fills: { host: `smtp.${domain}` } },
      ]),
    },
  ],
  asks: [
    { key: 'auth.user', label: 'Address', help: 'The whole address of the mailbox.', placeholder: 'no-reply@harbour.example' },
    {
      key: 'auth.pass',
      label: 'Password',
      help: 'An application-specific password where two-factor authentication is on, else that of the account.',
      isConfidential: true,
    },
  ],
  example: { ...server, auth: { type: 'login', user: 'no-reply@harbour.example', pass: 'madeUpPass12' }, fromEmail: 'Harbour <no-reply@harbour.example>' },
  limits: 'A number of mails a day that depends on the plan and the age of the account.',
  guide: 'zoho',
  links: [
    { title: 'SMTP settings', url: 'https://www.zoho.com/mail/help/zoho-smtp.html' },
    { title: 'Application-specific passwords', url: 'https://www.zoho.com/mail/help/adminconsole/two-factor-authentication.html' },
  ],
};

const serverFitsAccount: Rule = (draft) => {
  const user = userOf(draft);
  const host = draft.host?.toLowerCase() ?? '';
  if (user === undefined || !isAddress(user) || !host.startsWith('smtppro.') || !PERSONAL.test(domainOf(user))) return undefined;
  const fitting = host.replace('smtppro.', 'smtp.');
  return {
    code: 'zoho.host',
    severity: 'error',
    path: ['host'],
    phrase: 'zoho.host',
    facts: { meant: fitting },
    change: { host: fitting },
  };
};

const endings = Object.keys(centers)
  .map((domain) => domain.replaceAll('.', '\\.'))
  .join('|');
const servers = new RegExp(`^smtp(?:pro)?\\.(?:${endings})$`);
const readers = new RegExp(`^(?:imap|pop|mail)(pro)?\\.(${endings})$`);

export const zohoServers: Provider = {
  name: 'Zoho',
  isServer: (host) => servers.test(host),
  meantBy(host) {
    const [, pro = '', domain] = readers.exec(host) ?? [];
    return domain && `smtp${pro}.${domain}`;
  },
  startTls: [587],
  implicitTls: [465],
  rules: [userIsAddress('zoho.user', 'Zoho'), serverFitsAccount, fromIsUser('zoho.from', 'warning', 'zoho.from')],
};
