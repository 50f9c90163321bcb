import { loginOf, oauthOf } from './draft-login';
import type { SmtpPreset } from './preset';
import type { Provider, Rule } from './provider';
import { fromIsUser, tokensAreRenewed, userIsAddress } from './rules';

const PERSONAL_HOST = 'smtp-mail.outlook.com';
const PERSONAL_TOKENS = 'https://login.microsoftonline.com/consumers/oauth2/v2.0/token';
const TOKENS = 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token';

const organisation = { host: 'smtp.office365.com', port: 587, secure: false } as const;

export const microsoft365: SmtpPreset = {
  id: 'microsoft-365',
  name: 'Outlook and Microsoft 365',
  description: 'A mailbox at Microsoft: of an organisation, or a personal one at Outlook.com.',
  auth: 'oauth2',
  fills: organisation,
  choices: [
    {
      label: 'Account',
      help: 'An organisation has its own domain. A personal account ends in outlook.com, hotmail.com or live.com.',
      options: [
        { value: 'organisation', title: 'Microsoft 365 of an organisation', fills: organisation },
        { value: 'personal', title: 'Personal account at Outlook.com', fills: { ...organisation, host: PERSONAL_HOST } },
      ],
    },
  ],
  asks: [
    { key: 'auth.user', label: 'Address', help: 'The whole address of the mailbox.', placeholder: 'no-reply@harbour.example' },
    { key: 'auth.clientId', label: 'Application (client) ID', help: 'Of the app registration in the Microsoft Entra admin center.' },
    { key: 'auth.clientSecret', label: 'Client secret', help: 'Its value, not its ID. It ends on the day that was chosen for it.', isConfidential: true },
    {
      key: 'auth.refreshToken',
      label: 'Refresh token',
      help: 'For the scopes https://outlook.office.com/SMTP.Send and offline_access.',
      isConfidential: true,
    },
    {
      key: 'auth.accessUrl',
      label: 'Token address',
      help: `${TOKENS} with the directory (tenant) ID in it; “consumers” for a personal account.`,
      placeholder: PERSONAL_TOKENS,
    },
  ],
  example: {
    ...organisation,
    auth: {
      type: 'oauth2',
      user: 'no-reply@harbour.example',
      clientId: '00000000-0000-4000-8000-000000000001',
      clientSecret: 'made-up~secret',
      refreshToken: '0.made-up',
      accessUrl: 'https://login.microsoftonline.com/00000000-0000-4000-8000-000000000002/oauth2/v2.0/token',
    },
    fromEmail: 'Harbour <no-reply@harbour.example>',
  },
  limits: '30 mails a minute, 10,000 recipients a day and three connections at once for a mailbox.',
  guide: 'microsoft-365',
  links: [
    {
      title: 'OAuth2 for SMTP',
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
    },
    {
      title: 'Allowing authenticated SMTP',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    },
    {
      title: 'The end of passwords for SMTP',
      url: 'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750',
    },
    { title: 'Limits', url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements' },
  ],
};

const passwordsEnd: Rule = (draft) => {
  if (!loginOf(draft)) return undefined;
  const about = { code: 'microsoft-365.password', path: ['auth'] };
  if (draft.host?.toLowerCase() === PERSONAL_HOST) return { ...about, severity: 'error', phrase: 'microsoft.password_personal' };
  return { ...about, severity: 'warning', phrase: 'microsoft.password' };
};

const noServiceAccount: Rule = (draft) => {
  if (!oauthOf(draft)?.['serviceClient']) return undefined;
  return {
    code: 'microsoft-365.service-account',
    severity: 'error',
    path: ['auth'],
    phrase: 'microsoft.service_account',
  };
};

const tokensComeFromMicrosoft: Rule = (draft) => {
  const oauth = oauthOf(draft);
  if (!oauth || oauth['serviceClient']) return undefined;
  const accessUrl = oauth['accessUrl'];
  if (typeof accessUrl === 'string' && /^https:\/\/login\.microsoftonline\.(?:com|us)\/[^/<>]+\/oauth2\/v2\.0\/token$/.test(accessUrl)) return undefined;
  const isPersonal = draft.host?.toLowerCase() === PERSONAL_HOST;
  return {
    code: 'microsoft-365.access-url',
    severity: 'error',
    path: ['auth', 'accessUrl'],
    phrase: isPersonal ? 'microsoft.access_url_personal' : 'microsoft.access_url',
    facts: { url: isPersonal ? PERSONAL_TOKENS : TOKENS },
    ...(isPersonal && { change: { auth: { ...draft.auth, accessUrl: PERSONAL_TOKENS } } }),
  };
};

export const microsoft: Provider = {
  name: 'Microsoft',
  isServer: (host) => host === organisation.host || host === 'smtp-legacy.office365.com' || host === PERSONAL_HOST,
  meantBy(host) {
    if (host === 'outlook.office365.com' || host === 'outlook.office.com') return organisation.host;
    return /^(?:(?:imap-mail|pop-mail|imap|pop|smtp)\.)?(?:outlook|hotmail|live)\.com$/.test(host) ? PERSONAL_HOST : undefined;
  },
  startTls: [587, 25],
  implicitTls: [],
  connections: 3,
  rules: [
    passwordsEnd,
    userIsAddress('microsoft-365.user', 'Microsoft'),
    noServiceAccount,
    tokensAreRenewed('microsoft-365.tokens'),
    tokensComeFromMicrosoft,
    fromIsUser('microsoft-365.from', 'warning', 'microsoft.from'),
  ],
};
