import type { SmtpPreset } from './preset';
import type { Provider, Rule } from './provider';
import { fromIsUser, userIsAddress } from './rules';

const regions = {
  'cn-hangzhou': { title: 'China (Hangzhou)', host: 'smtpdm.aliyun.com' },
  'ap-southeast-1': { title: 'Singapore', host: 'smtpdm-ap-southeast-1.aliyuncs.com' },
  'us-east-1': { title: 'US (Virginia)', host: 'smtpdm-us-east-1.aliyuncs.com' },
  'eu-central-1': { title: 'Germany (Frankfurt)', host: 'smtpdm-eu-central-1.aliyuncs.com' },
} as const;

/** Still answered, and no longer given to new users. */
const FORMER: Readonly<Record<string, string>> = {
  'smtpdm-ap-southeast-1.aliyun.com': regions['ap-southeast-1'].host,
  'smtpdm-ap-southeast-2.aliyun.com': regions['us-east-1'].host,
};

const server = { host: regions['cn-hangzhou'].host, port: 465, secure: true } as const;

export const aliyunDirectMail: SmtpPreset = {
  id: 'aliyun-direct-mail',
  name: 'Aliyun DirectMail',
  description: 'The sending service of Alibaba Cloud.',
  auth: 'login',
  fills: server,
  choices: [
    {
      label: 'Region',
      help: 'The one that the console shows. Domains and sender addresses work only in the region they were made in.',
      options: Object.entries(regions).map(([value, { title, host }]) => ({ value, title, fills: { host } })),
    },
  ],
  asks: [
    {
      key: 'auth.user',
      label: 'Sender address',
      help: 'As it stands under Sender Addresses. It is the From address too.',
      placeholder: 'no-reply@mail.harbour.example',
    },
    { key: 'auth.pass', label: 'SMTP password', help: 'Set for this sender address with Set SMTP Password.', isConfidential: true },
  ],
  example: {
    ...server,
    auth: { type: 'login', user: 'no-reply@mail.harbour.example', pass: 'MadeUp2026Pass' },
    fromEmail: 'Harbour <no-reply@mail.harbour.example>',
  },
  limits: 'A daily quota that grows with the reputation of the account; the console shows it.',
  guide: 'aliyun-direct-mail',
  links: [
    { title: 'Sending over SMTP', url: 'https://www.alibabacloud.com/help/en/direct-mail/user-guide/send-emails-using-smtp' },
    { title: 'Servers of the regions', url: 'https://www.alibabacloud.com/help/en/direct-mail/smtp-endpoints' },
    { title: 'Questions and answers', url: 'https://www.alibabacloud.com/help/en/direct-mail/email-sending-faqs' },
  ],
};

const serverIsCurrent: Rule = (draft) => {
  const current = FORMER[draft.host?.toLowerCase() ?? ''];
  if (current === undefined) return undefined;
  return {
    code: 'aliyun-direct-mail.former-host',
    severity: 'warning',
    path: ['host'],
    phrase: 'aliyun.former_host',
    facts: { meant: current },
  };
};

const hosts: readonly string[] = [...Object.values(regions).map(({ host }) => host), ...Object.keys(FORMER)];

export const aliyun: Provider = {
  name: 'Aliyun DirectMail',
  isServer: (host) => hosts.includes(host),
  meantBy(host) {
    const region = /^dm(?:-vpc)?\.(?:([\w-]+)\.)?aliyuncs\.com$/.exec(host);
    if (!region) return undefined;
    return Object.entries(regions).find(([name]) => name === (region[1] ?? 'cn-hangzhou'))?.[1].host;
  },
  startTls: [80, 25],
  implicitTls: [465],
  rules: [serverIsCurrent, userIsAddress('aliyun-direct-mail.user', 'Aliyun DirectMail'), fromIsUser('aliyun-direct-mail.from', 'error', 'aliyun.from')],
};
