import { cleanConfig } from './clean-config';
import { configFromFormValues, formValuesOf, isShown } from './guided-form';
import { confidentialOf, MASK, maskSecrets, unmaskSecrets } from './masked-secrets';
import { smtpConfig } from './smtp';
import { smtpForm } from './smtp-form';
import { smtpTemplates } from './smtp-templates';

type Config = Record<string, unknown>;
const RUNS = 2_000;
const confidential = confidentialOf(smtpConfig);

/** The same numbers for the same seed (mulberry32). */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const one = (...of: readonly unknown[]): unknown => of[Math.floor(next() * of.length)];
  const members = (of: Readonly<Record<string, readonly unknown[]>>): Config =>
    Object.fromEntries(
      Object.entries(of)
        .map(([name, values]) => [name, one(...values)] as const)
        .filter(([, value]) => value !== undefined),
    );
  return { one, members };
}

const mailboxes = ['a@harbour.example', 'b@harbour.example'];
const oauth2 = [undefined, 'oauth2', 'OAuth2', 'OAUTH2'];

function randomAuth({ one, members }: ReturnType<typeof dice>): Config | undefined {
  switch (one('login', 'relay', 'tokens', 'service', 'none')) {
    case 'login':
      return members({ type: [undefined, 'login', 'LOGIN'], user: ['me', 'you'], pass: ['secret', '0', 'false'] });
    case 'relay':
      return { type: 'login' };
    case 'tokens': {
      const rest = { clientId: [undefined, 'id'], clientSecret: [undefined, 's'], expires: [undefined, 0, 5], accessUrl: [undefined, 'https://a.example/t'] };
      return { ...members({ type: oauth2, user: mailboxes, refreshToken: ['r', 'q'], accessToken: [undefined, 't'], ...rest }) };
    }
    case 'service':
      return members({ type: oauth2, user: mailboxes, serviceClient: ['1', '2'], privateKey: ['PEM', { key: 'PEM' }, { key: 'PEM', passphrase: 'p' }] });
    default:
      return undefined;
  }
}

/** One that could be saved. */
function randomConfig(seed: number): Config {
  const random = dice(seed);
  const auth = randomAuth(random);
  const flags = [undefined, true, false];
  return cleanConfig({
    ...random.members({
      host: ['smtp.example.com', 'SMTP.example.com', '192.0.2.7', '::1'],
      port: [25, 465, 587, 2465],
      secure: flags,
      requireTLS: flags,
      ignoreTLS: flags,
      replyTo: [undefined, 'help@harbour.example'],
      tls: [undefined, {}, { ca: 'PEM' }, { minVersion: 'TLSv1.3' }, { ca: 'PEM', minVersion: 'TLSv1.2' }],
      servername: [undefined, 'mail.example.com'],
      socketTimeout: [undefined, 1, 9_000],
      logger: flags,
      customHeaders: [undefined, {}, { 'X-Team': 'harbour' }, { 'List-Id': ['a', 'b'] }],
    }),
    fromEmail: random.one('no-reply@harbour.example', 'Harbour <no-reply@harbour.example>'),
    templates: smtpTemplates,
    ...(auth && { auth }),
  });
}

const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);
/** What is not asked for does not count: it is filled anew when it is. */
const asked = (values: Readonly<Config>) => Object.fromEntries(smtpForm.items.filter((item) => isShown(item, values)).map(({ key }) => [key, values[key]]));

describe('the form of SMTP, for any configuration', () => {
  it('is about ones that can be saved', () => {
    for (const seed of seeds) expect([seed, smtpConfig.safeParse(randomConfig(seed)).success]).toEqual([seed, true]);
  });

  it('changes nothing that nobody changed', () => {
    for (const seed of seeds) {
      const config = randomConfig(seed);
      expect([seed, configFromFormValues(smtpForm, formValuesOf(smtpForm, config), config)]).toEqual([seed, config]);
    }
  });

  it('makes of what was typed one that reads as it was typed, with nothing before it and with any other', () => {
    for (const seed of seeds) {
      const values = formValuesOf(smtpForm, randomConfig(seed));
      for (const before of [{}, randomConfig(seed + RUNS)]) {
        const made = configFromFormValues(smtpForm, values, before);
        expect([seed, asked(formValuesOf(smtpForm, made))]).toEqual([seed, asked(values)]);
        expect([seed, smtpConfig.safeParse(cleanConfig(made)).success]).toEqual([seed, true]);
      }
    }
  });

  it('sends a secret elsewhere than it was typed for under no circumstances', () => {
    for (const seed of seeds) {
      const stored = randomConfig(seed);
      const shown = maskSecrets(confidential, stored);
      expect(JSON.stringify(shown)).not.toMatch(/"secret"|"PEM","passphrase/);
      // Whatever else is typed: what was masked stays masked.
      const other = formValuesOf(smtpForm, maskSecrets(confidential, randomConfig(seed + RUNS)));
      const sent = configFromFormValues(smtpForm, { ...formValuesOf(smtpForm, shown), ...other }, shown);
      const unmasked = unmaskSecrets(confidential, sent, stored);
      if ('missing' in unmasked) continue;
      const isSameDestination = JSON.stringify(confidential.destination(sent)) === JSON.stringify(confidential.destination(stored));
      expect([seed, isSameDestination || !JSON.stringify(sent).includes(MASK)]).toEqual([seed, true]);
      expect(JSON.stringify(unmasked.config)).not.toContain(MASK);
    }
  });

  it('is not led astray by names that every object has', () => {
    const odd = JSON.parse(
      '{"__proto__":{"host":"evil.example"},"constructor":{"prototype":{"port":1}},"host":"smtp.example.com","auth":{"__proto__":{"user":"x"}}}',
    ) as Config;
    const values = formValuesOf(smtpForm, odd);
    expect([values['host'], values['port'], values['login.user'], values['authentication']]).toEqual(['smtp.example.com', undefined, undefined, 'none']);
    const made = configFromFormValues(
      smtpForm,
      { ...values, ['__proto__']: { host: 'evil.example' }, constructor: 'x', security: 'constructor', authentication: '__proto__' },
      odd,
    );
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    expect(Reflect.get({}, 'port')).toBeUndefined();
    expect([made['host'], made['port']]).toEqual(['smtp.example.com', undefined]);
  });
});

describe('a stored secret', () => {
  const tokens = {
    type: 'OAuth2',
    user: 'a@harbour.example',
    refreshToken: 'canary',
    clientSecret: 'canary',
    clientId: 'id',
    accessUrl: 'https://a.example/t',
  };
  const base = { host: 'smtp.example.com', port: 587, fromEmail: 'a@harbour.example', templates: smtpTemplates, servername: 'mail.example.com' };
  const stored = { ...base, tls: { ca: 'PEM', minVersion: 'TLSv1.3' }, auth: tokens };
  const masked = { ...tokens, refreshToken: MASK, clientSecret: MASK };
  const sent = (changed: Config, auth: Config = {}) => ({ ...stored, auth: { ...masked, ...auth }, ...changed });

  it.each([
    ['another case of the host', sent({ host: 'SMTP.example.com' })],
    ['the dot of the root', sent({ host: 'smtp.example.com.' })],
    ['a name in another script', sent({ host: 'xn--smtp-abc.example.com' })],
    ['another port', sent({ port: 465 })],
    ['a port that is a text', sent({ port: '587' })],
    ['another name in the certificate', sent({ servername: 'evil.example' })],
    ['no name in the certificate', sent({ servername: undefined })],
    ['another authority', sent({ tls: { ca: 'EVIL', minVersion: 'TLSv1.3' } })],
    ['no authority', sent({ tls: { minVersion: 'TLSv1.3' } })],
    ['no TLS settings', sent({ tls: undefined })],
    ['another token endpoint', sent({}, { accessUrl: 'https://evil.example/t' })],
    ['no token endpoint', sent({}, { accessUrl: undefined })],
    ['another client', sent({}, { clientId: 'other' })],
    ['another mailbox', sent({}, { user: 'b@harbour.example' })],
    ['the host as a list', sent({ host: ['smtp.example.com'] })],
  ])('does not go with %s', (_what, config) => {
    expect(unmaskSecrets(confidential, cleanConfig(config), stored)).toHaveProperty('missing');
  });

  it.each([
    ['the sender', sent({ fromEmail: 'b@harbour.example' })],
    ['the order of its members', sent({ tls: { minVersion: 'TLSv1.3', ca: 'PEM' } })],
    ['the end of the token', sent({}, { expires: 1 })],
  ])('stays with another %s', (_what, config) => {
    expect(JSON.stringify(unmaskSecrets(confidential, config, stored))).toContain('canary');
  });

  it('is not taken for another of the same place, as the password of who has tokens', () => {
    expect(unmaskSecrets(confidential, { ...stored, auth: { type: 'login', user: tokens.user, pass: MASK } }, stored)).toHaveProperty('missing');
  });
});
