import { formItem } from '@gatepost/contracts/management/connector-form';
import { configFromFormValues, formValuesOf, isShown, startingValues, withChoice } from './guided-form';
import { confidentialOf, MASK, maskSecrets, unmaskSecrets } from './masked-secrets';
import { smtpConfig } from './smtp';
import { smtpForm } from './smtp-form';
import { smtpTemplates } from './smtp-templates';

const server = { host: 'smtp.example.com', fromEmail: 'no-reply@harbour.example', templates: smtpTemplates };
const logins = {
  login: { type: 'login', user: 'me', pass: 'secret' },
  tokens: {
    type: 'OAuth2',
    user: 'no-reply@harbour.example',
    clientId: 'id',
    clientSecret: 'secret',
    refreshToken: 'refresh',
    accessToken: 'access',
    expires: 1_800_000_000_000,
    accessUrl: 'https://accounts.example/token',
  },
  service: { type: 'OAuth2', user: 'no-reply@harbour.example', serviceClient: '1234', privateKey: { key: 'PEM', passphrase: 'open' } },
  none: undefined,
} as const;
const encryptions = {
  starttls: { port: 587, secure: false, requireTLS: true },
  implicit: { port: 465, secure: true },
  none: { port: 25, secure: false, ignoreTLS: true },
} as const;

type Login = keyof typeof logins;
type Encryption = keyof typeof encryptions;
const pairs = (Object.keys(encryptions) as Encryption[])
  .flatMap((encryption) => (Object.keys(logins) as Login[]).map((login) => [encryption, login] as const))
  .filter(([encryption, login]) => encryption !== 'none' || login === 'none');

function configOf(encryption: Encryption, login: Login) {
  const auth = logins[login];
  return { ...server, ...encryptions[encryption], ...(auth && { auth }) };
}

describe('the form of SMTP', () => {
  it.each(pairs)('turns what was typed for %s and %s into a configuration, and back', (encryption, login) => {
    const config = configOf(encryption, login);
    expect(smtpConfig.safeParse(config).success).toBe(true);
    const values = formValuesOf(smtpForm, config);
    expect(values).toMatchObject({ security: encryption, authentication: login, host: 'smtp.example.com', port: encryptions[encryption].port });
    expect(configFromFormValues(smtpForm, values)).toEqual(config);
    expect(configFromFormValues(smtpForm, values, config)).toEqual(config);
    expect(formValuesOf(smtpForm, configFromFormValues(smtpForm, values))).toEqual(values);
  });

  it.each(pairs.flatMap(([encryption, login]) => pairs.map((to) => [encryption, login, ...to] as const)))(
    'changes %s and %s to %s and %s without a trace',
    (encryption, login, otherEncryption, otherLogin) => {
      const before = configOf(encryption, login);
      const wanted = configOf(otherEncryption, otherLogin);
      const chosen = withChoice(smtpForm, formValuesOf(smtpForm, before), 'security', otherEncryption);
      const typed = { ...chosen, ...formValuesOf(smtpForm, wanted) };
      expect(chosen['port']).toBe(encryptions[otherEncryption].port);
      expect(configFromFormValues(smtpForm, typed, before)).toEqual(wanted);
    },
  );

  it.each([
    ['a login without its type', { ...server, port: 587, auth: { user: 'me', pass: 'secret' } }, 'starttls', 'login'],
    ['a type in another spelling', { ...server, port: 25, requireTLS: true, auth: { ...logins.tokens, type: 'OAUTH2' } }, 'starttls', 'tokens'],
    ['a key that is a text', { ...server, port: 587, auth: { ...logins.service, privateKey: 'PEM' } }, 'starttls', 'service'],
    ['port 465 that says it all', { ...server, port: 465 }, 'implicit', 'none'],
    ['a type alone', { ...server, port: 25, ignoreTLS: true, auth: { type: 'login' } }, 'none', 'none'],
    ['switches that contradict each other', { ...server, port: 25, ignoreTLS: true, requireTLS: true }, 'starttls', 'none'],
    ['members of long ago', { ...server, port: 587, logger: true, disableFileAccess: false, pool: true }, 'starttls', 'none'],
  ])('keeps %s as it is while nobody changes it', (_what, before, security, authentication) => {
    const values = formValuesOf(smtpForm, before);
    expect(values).toMatchObject({ security, authentication });
    expect(configFromFormValues(smtpForm, { ...values, replyTo: 'help@harbour.example' }, before)).toEqual({ ...before, replyTo: 'help@harbour.example' });
  });

  it('keeps the encryption where only the port is changed', () => {
    const before = { ...server, port: 465 };
    const config = configFromFormValues(smtpForm, { ...formValuesOf(smtpForm, before), port: 2465 }, before);
    expect(config).toEqual({ ...server, port: 2465, secure: true });
  });

  it.each(Object.keys(logins) as Login[])('sends the masks of %s back as they came, and the secrets stay', (login) => {
    const stored = configOf('starttls', login);
    const shown = maskSecrets(confidentialOf(smtpConfig), stored);
    const values = { ...formValuesOf(smtpForm, shown), fromEmail: 'new@harbour.example' };
    const sent = configFromFormValues(smtpForm, values, shown);
    expect(JSON.stringify(sent).includes(MASK)).toBe(login !== 'none');
    expect(unmaskSecrets(confidentialOf(smtpConfig), sent, stored)).toEqual({ config: { ...stored, fromEmail: 'new@harbour.example' } });
  });

  it('begins with STARTTLS, its port, a login, and a mail for each thing a mail can be for', () => {
    const values = { ...startingValues(smtpForm), host: 'smtp.example.com', fromEmail: 'no-reply@harbour.example', 'login.user': 'me', 'login.pass': 'secret' };
    const config = configFromFormValues(smtpForm, values);
    expect(config).toEqual(configOf('starttls', 'login'));
    expect(smtpConfig.parse(config)).toEqual(config);
  });

  it('needs nobody to type JSON for a server, its encryption or a login', () => {
    expect(smtpForm.items.filter(({ type }) => type === 'Json').map(({ key }) => key)).toEqual(['templates', 'customHeaders']);
    const asked = smtpForm.items.filter((item) => isShown(item, { authentication: 'service' })).map(({ key }) => key);
    expect(asked.filter((key) => key.startsWith('service.'))).toEqual(['service.user', 'service.serviceClient', 'service.privateKey', 'service.passphrase']);
  });

  it('hides every secret', () => {
    const hidden = smtpForm.items.filter(({ isConfidential }) => isConfidential).map(({ key }) => key);
    expect(hidden).toEqual(['login.pass', 'tokens.clientSecret', 'tokens.refreshToken', 'tokens.accessToken', 'service.privateKey', 'service.passphrase']);
  });

  it('is made of the items that clients know, and each of them stands somewhere', () => {
    for (const item of smtpForm.items) expect(formItem.parse(item)).toEqual(item);
    const choices = smtpForm.choices.map(({ key }) => key);
    for (const { key } of smtpForm.items) expect([...Object.keys(smtpForm.places), ...choices]).toContain(key);
    expect(new Set(smtpForm.items.map(({ key }) => key)).size).toBe(smtpForm.items.length);
  });
});
