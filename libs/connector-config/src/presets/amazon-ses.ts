import { loginOf } from './draft-login';
import type { SmtpPreset } from './preset';
import type { Provider, Rule } from './provider';
import { fromIsOwnDomain, passwordIsOneWord } from './rules';

const regions = {
  'us-east-1': 'US East (N. Virginia)',
  'us-east-2': 'US East (Ohio)',
  'us-west-1': 'US West (N. California)',
  'us-west-2': 'US West (Oregon)',
  'ca-central-1': 'Canada (Central)',
  'sa-east-1': 'South America (São Paulo)',
  'eu-central-1': 'Europe (Frankfurt)',
  'eu-west-1': 'Europe (Ireland)',
  'eu-west-2': 'Europe (London)',
  'eu-west-3': 'Europe (Paris)',
  'eu-north-1': 'Europe (Stockholm)',
  'ap-south-1': 'Asia Pacific (Mumbai)',
  'ap-northeast-1': 'Asia Pacific (Tokyo)',
  'ap-northeast-2': 'Asia Pacific (Seoul)',
  'ap-northeast-3': 'Asia Pacific (Osaka)',
  'ap-southeast-1': 'Asia Pacific (Singapore)',
  'ap-southeast-2': 'Asia Pacific (Sydney)',
} as const;

const hostIn = (region: string) => `email-smtp.${region}.amazonaws.com`;
const server = { host: hostIn('us-east-1'), port: 587, secure: false } as const;

export const amazonSes: SmtpPreset = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  description: 'The sending service of Amazon Web Services.',
  auth: 'login',
  fills: server,
  choices: [
    {
      label: 'Region',
      help: 'The one in which your domain is verified. The SMTP password belongs to one region.',
      options: Object.entries(regions).map(([value, title]) => ({ value, title, fills: { host: hostIn(value) } })),
    },
  ],
  asks: [
    { key: 'auth.user', label: 'SMTP user name', help: 'From SMTP settings in the SES console. It begins with AKIA.', placeholder: 'AKIA…' },
    { key: 'auth.pass', label: 'SMTP password', help: '44 characters, shown once with the user name. It is not a secret access key.', isConfidential: true },
  ],
  example: {
    ...server,
    host: hostIn('eu-central-1'),
    auth: { type: 'login', user: 'AKIAMADEUPMADEUP2026', pass: 'BMadeUpMadeUpMadeUpMadeUpMadeUpMadeUpMadeUp2' },
    fromEmail: 'Harbour <no-reply@harbour.example>',
  },
  limits: 'In the sandbox 200 mails a day, one a second, to verified addresses only. After that what AWS grants.',
  guide: 'amazon-ses',
  links: [
    { title: 'SMTP credentials', url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html' },
    { title: 'Ports and TLS', url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html' },
    { title: 'Servers of the regions', url: 'https://docs.aws.amazon.com/general/latest/gr/ses.html' },
    { title: 'Leaving the sandbox', url: 'https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html' },
    { title: 'What goes wrong', url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html' },
  ],
};

const userIsSmtpUser: Rule = (draft) => {
  const user = loginOf(draft)?.user;
  if (user === undefined || /^AKIA[A-Z2-7\d]{12,}$/.test(user)) return undefined;
  const isPassing = user.startsWith('ASIA');
  return {
    code: 'amazon-ses.user',
    severity: 'error',
    path: ['auth', 'user'],
    phrase: isPassing ? 'ses.user_temporary' : 'ses.user',
  };
};

const passwordIsDerived: Rule = (draft) => {
  const pass = loginOf(draft)?.pass?.trim();
  if (pass === undefined || /^B[A-Za-z\d+/]{43}$/.test(pass)) return undefined;
  const isSecretKey = /^[A-Za-z\d+/]{40}$/.test(pass);
  return {
    code: 'amazon-ses.password',
    severity: 'error',
    path: ['auth', 'pass'],
    phrase: isSecretKey ? 'ses.password_secret_key' : 'ses.password',
  };
};

export const ses: Provider = {
  name: 'Amazon SES',
  isServer: (host) => /^email-smtp(?:-fips)?\.[\w-]+\.amazonaws\.com(?:\.cn)?$/.test(host),
  meantBy(host) {
    const region = /^(?:email|inbound-smtp)\.([\w-]+)\.amazonaws\.com$/.exec(host)?.[1];
    return region && hostIn(region);
  },
  startTls: [587, 2587, 25],
  implicitTls: [465, 2465],
  rules: [
    userIsSmtpUser,
    passwordIsOneWord('amazon-ses.password', 'blanks.smtp_password'),
    passwordIsDerived,
    fromIsOwnDomain('amazon-ses.from', 'Amazon SES'),
  ],
};
