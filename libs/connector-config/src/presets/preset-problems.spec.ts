import { MASK } from '../masked-secrets';
import { loginOf } from './draft-login';
import type { SmtpDraft } from './preset';
import { presetProblems } from './preset-problems';
import { smtpPresets } from './smtp-presets';

const exampleOf = (id: string): SmtpDraft => smtpPresets.find((preset) => preset.id === id)?.example ?? {};
const found = (draft: SmtpDraft) => presetProblems(draft).map(({ code, severity }) => `${severity} ${code}`);
const loggedInWith = (id: string, changed: Record<string, unknown>): SmtpDraft => ({ ...exampleOf(id), auth: { ...exampleOf(id).auth, ...changed } });
const changeOf = (draft: SmtpDraft) => presetProblems(draft).find(({ change }) => change)?.change;

describe('the rules of Gmail', () => {
  const login = (changed: Record<string, unknown>) => loggedInWith('gmail-app-password', changed);

  it('take the blanks out of an app password', () => {
    const problems = presetProblems(login({ pass: 'abcd efgh ijkl mnop' }));
    expect(problems).toMatchObject([{ code: 'gmail.password', severity: 'warning', change: { auth: { pass: 'abcdefghijklmnop' } } }]);
  });

  it.each(['my own password', 'Summer-2026', 'abcdefghijklmno1', 'abcdefghijklmnopq'])('refuse %j as an app password', (pass) => {
    expect(found(login({ pass }))).toEqual(['error gmail.password']);
  });

  it('say nothing of a password that is masked', () => {
    expect(found(login({ pass: MASK }))).toEqual([]);
  });

  it('want a whole address, and know which where From tells', () => {
    expect(changeOf(login({ user: 'harbour.mail' }))).toEqual({ auth: expect.objectContaining({ user: 'harbour.mail@gmail.com' }) as object });
    expect(changeOf({ ...login({ user: 'someone' }) })).toBeUndefined();
    expect(found(login({ user: 'someone' }))).toContain('error gmail.user');
  });

  it('warn of another From address and keep the name', () => {
    const problems = presetProblems({ ...exampleOf('gmail-app-password'), fromEmail: 'Harbour <no-reply@harbour.example>' });
    expect(problems).toMatchObject([{ code: 'gmail.from', severity: 'warning', change: { fromEmail: 'Harbour <harbour.mail@gmail.com>' } }]);
  });

  it('know which OAuth2 login can work', () => {
    const serviceAccount = { serviceClient: '1', privateKey: 'PEM', user: 'harbour@gmail.com' };
    expect(found({ ...exampleOf('gmail-oauth2'), auth: serviceAccount })).toContain('error gmail.service-account');
    expect(found({ ...exampleOf('gmail-oauth2'), auth: { user: 'harbour.mail@gmail.com', accessToken: 'x' } })).toEqual(['warning gmail.tokens']);
    expect(found({ ...exampleOf('gmail-oauth2'), auth: { user: 'harbour.mail@gmail.com', clientId: 'x' } })).toEqual(['error gmail.tokens']);
    const elsewhere = loggedInWith('gmail-oauth2', { accessUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token' });
    expect(found(elsewhere)).toEqual(['error gmail.access-url']);
    expect(found({ ...elsewhere, ...changeOf(elsewhere) })).toEqual([]);
  });
});

describe('the rules of Microsoft', () => {
  const password = { type: 'login', user: 'no-reply@harbour.example', pass: 'x' };
  const personal = { ...exampleOf('microsoft-365'), host: 'smtp-mail.outlook.com', fromEmail: 'harbour@outlook.com' };

  it('warn of a password for an organisation and refuse it for a person', () => {
    expect(found({ ...exampleOf('microsoft-365'), auth: password })).toEqual(['warning microsoft-365.password']);
    expect(found({ ...personal, auth: { ...password, user: 'harbour@outlook.com' } })).toEqual(['error microsoft-365.password']);
  });

  it('send nobody to Google for tokens', () => {
    const withoutUrl = { ...personal, auth: { user: 'harbour@outlook.com', clientId: 'a', clientSecret: 'b', refreshToken: 'c' } };
    expect(found(withoutUrl)).toEqual(['error microsoft-365.access-url']);
    expect(found({ ...withoutUrl, ...changeOf(withoutUrl) })).toEqual([]);
    expect(found({ ...exampleOf('microsoft-365'), auth: { user: 'no-reply@harbour.example', serviceClient: '1', privateKey: 'PEM' } })).toEqual([
      'error microsoft-365.service-account',
    ]);
  });
});

describe('the rules of the sending services', () => {
  it.each([
    ['sendgrid', { user: 'me@harbour.example' }, 'error sendgrid.user'],
    ['sendgrid', { pass: 'my password' }, 'error sendgrid.password'],
    ['sendgrid', { pass: 'SG.made-up\n.key' }, 'error sendgrid.password'],
    ['amazon-ses', { user: 'ASIAMADEUPMADEUP2026' }, 'error amazon-ses.user'],
    ['amazon-ses', { pass: 'x'.repeat(40) }, 'error amazon-ses.password'],
    ['amazon-ses', { pass: 'short' }, 'error amazon-ses.password'],
    ['mailgun', { user: 'api' }, 'error mailgun.user'],
    ['mailgun', { pass: 'key-0123456789abcdef' }, 'error mailgun.password'],
    ['mailgun', { user: 'postmaster@other.example' }, 'warning mailgun.from'],
    ['postmark', { user: 'me@harbour.example' }, 'error postmark.login'],
    ['postmark', { pass: '11111111-0000-4000-8000-000000000000' }, 'error postmark.login'],
    ['aliyun-direct-mail', { user: 'other@mail.harbour.example' }, 'error aliyun-direct-mail.from'],
    ['aliyun-direct-mail', { user: 'no-reply' }, 'error aliyun-direct-mail.user'],
    ['zoho', { user: 'other@harbour.example' }, 'warning zoho.from'],
  ])('at %s find that %j cannot work', (id, changed, problem) => {
    expect(found(loggedInWith(id, changed))).toEqual([problem]);
  });

  it('put an API key of SendGrid that stands as user where it belongs', () => {
    const change = changeOf(loggedInWith('sendgrid', { user: 'SG.made-up.key', pass: 'whatever' })) ?? {};
    expect(loginOf(change)).toEqual({ user: 'apikey', pass: 'SG.made-up.key' });
    expect(found({ ...exampleOf('sendgrid'), ...change })).toEqual([]);
  });

  it('take the token of Postmark twice, and an SMTP token as it is', () => {
    const token = '00000000-0000-4000-8000-000000000000';
    expect(loginOf(changeOf(loggedInWith('postmark', { user: 'postmark' })) ?? {})).toEqual({ user: token, pass: token });
    expect(found(loggedInWith('postmark', { user: 'PM-T-outbound-madeup', pass: 'secretkey' }))).toEqual([]);
  });

  it.each(['sendgrid', 'amazon-ses', 'mailgun', 'postmark'])('at %s want a sender at a domain of one’s own', (id) => {
    expect(found({ ...exampleOf(id), fromEmail: 'Harbour <harbour@gmail.com>' })).toEqual([`error ${id}.from`]);
  });

  it('warn of the sandbox of Mailgun', () => {
    const sandbox = { ...loggedInWith('mailgun', { user: 'postmaster@sandbox0123abcd.mailgun.org' }), fromEmail: 'x@sandbox0123abcd.mailgun.org' };
    expect(found(sandbox)).toEqual(['warning mailgun.sandbox']);
  });

  it('know the servers of Zoho and of former regions of Aliyun', () => {
    const personal = { ...loggedInWith('zoho', { user: 'harbour@zohomail.com' }), fromEmail: 'harbour@zohomail.com' };
    expect(presetProblems(personal)).toMatchObject([{ code: 'zoho.host', change: { host: 'smtp.zoho.com' } }]);
    expect(found({ ...exampleOf('aliyun-direct-mail'), host: 'smtpdm-ap-southeast-2.aliyun.com' })).toEqual(['warning aliyun-direct-mail.former-host']);
  });
});

describe('the rules about the server', () => {
  it.each([
    ['imap.gmail.com', 'smtp.gmail.com'],
    ['gmail.com', 'smtp.gmail.com'],
    ['outlook.office365.com', 'smtp.office365.com'],
    ['smtp.live.com', 'smtp-mail.outlook.com'],
    ['api.sendgrid.com', 'smtp.sendgrid.net'],
    ['email.eu-central-1.amazonaws.com', 'email-smtp.eu-central-1.amazonaws.com'],
    ['api.eu.mailgun.net', 'smtp.eu.mailgun.org'],
    ['api.postmarkapp.com', 'smtp.postmarkapp.com'],
    ['dm.ap-southeast-1.aliyuncs.com', 'smtpdm-ap-southeast-1.aliyuncs.com'],
    ['dm.aliyuncs.com', 'smtpdm.aliyun.com'],
    ['imappro.zoho.eu', 'smtppro.zoho.eu'],
  ])('know what is meant by %s', (host, meant) => {
    expect(presetProblems({ host })).toMatchObject([{ code: 'preset.host', severity: 'error', change: { host: meant } }]);
  });

  it.each([
    ['smtp.gmail.com', 465, false, { secure: true }],
    ['smtp.gmail.com', 587, true, { secure: false }],
    ['email-smtp.eu-west-1.amazonaws.com', 2465, undefined, { secure: true }],
    ['smtp.harbour.example', 465, false, { secure: true }],
    ['smtp.harbour.example', 587, true, { secure: false }],
  ])('know how TLS begins at %s, port %d', (host, port, secure, change) => {
    expect(presetProblems({ host, port, secure })).toMatchObject([{ code: 'preset.tls', change }]);
  });

  it.each([
    ['smtp.gmail.com', 465, undefined],
    ['smtp.harbour.example', 2525, true],
    ['smtp.harbour.example', 4465, undefined],
    ['127.0.0.1', 1025, undefined],
  ])('leave %s, port %d, alone', (host, port, secure) => {
    expect(presetProblems({ host, port, secure })).toEqual([]);
  });

  it('know the ports of a provider', () => {
    expect(presetProblems({ host: 'smtp.postmarkapp.com', port: 465 })).toMatchObject([{ code: 'preset.port', change: { port: 587, secure: false } }]);
    expect(presetProblems({ host: 'smtpdm.aliyun.com', port: 587 })).toMatchObject([{ code: 'preset.port', change: { port: 465, secure: true } }]);
  });

  it('want encryption and a login wherever there is a provider', () => {
    const draft: SmtpDraft = { host: 'SMTP.Gmail.com.', port: 587, ignoreTLS: true, fromEmail: 'harbour.mail@gmail.com' };
    expect(found(draft)).toEqual(['error preset.tls', 'error preset.login']);
  });

  it('say nothing of what is not filled in', () => {
    expect(presetProblems({})).toEqual([]);
    expect(presetProblems({ host: '' })).toEqual([]);
    expect(presetProblems({ host: 'smtp.gmail.com' })).toEqual([]);
  });

  it('tell a message and a fix as sentences', () => {
    for (const { message, fix } of presetProblems({ ...loggedInWith('gmail-app-password', { user: 'x', pass: 'y' }), port: 99 })) {
      expect([message, fix].join(' ')).toMatch(/^[A-Z].*\.$/);
    }
  });
});
