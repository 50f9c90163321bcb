import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Email } from '@gatepost/connector-kit/email-connector';
import { Journal } from '@gatepost/connector-kit/journal';
import { installedPackage } from './testing/installed-package';
import { published, type Published } from './testing/published-packages';
import { vendorServer, type Vendor, type VendorAnswer, type VendorServer } from './testing/vendor-server';
import type { OpenPackage } from './open-package';

const KEY = 'canary-credential-7ff3';
const email: Email = {
  id: 'one',
  to: 'ada@example.com',
  subject: 'From the tenant',
  html: '<p>In the tenant’s words: 481902, {{code}}</p>',
  usageType: 'SignIn',
  values: { code: '481902', locale: 'en', application: { name: `<b onclick="x">Harbour</b> {{code}}` } },
  template: 'product',
};
const basic = (user: string) => `Basic ${Buffer.from(`${user}:${KEY}`).toString('base64')}`;

describe('what a provider gets from its published package', () => {
  let server: VendorServer | undefined;
  let opened: OpenPackage | undefined;
  afterEach(async () => {
    await opened?.close();
    await server?.stop();
  });

  async function open(vendor: Published, answer: Vendor = () => vendor.taken) {
    server = await vendorServer([vendor.host], answer);
    opened = await installedPackage(vendor.name, server);
    return opened.factory;
  }

  async function emailOf(vendor: Published, answer?: Vendor) {
    const factory = await open(vendor, answer);
    if (factory.type !== 'Email') throw new Error('it sends no e-mails');
    return factory.make(vendor.config(KEY));
  }

  it.each([
    [published.sendgrid.name, published.sendgrid, '/v3/mail/send', `Bearer ${KEY}`, '"personalizations":[{"to":[{"email":"ada@example.com"}]}]'],
    [published.mailgun.name, published.mailgun, '/v3/mg.harbour.example/messages', basic('api'), 'to=ada%40example.com'],
    [
      published.ses.name,
      published.ses,
      '/v2/email/outbound-emails',
      /^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-central-1\/ses\/aws4_request/,
      '"ToAddresses":["ada@example.com"]',
    ],
    [published.aliyun.name, published.aliyun, '/', undefined, 'ToAddress=ada%40example.com'],
  ] as const)('is a mail with the code: %s', async (_name, vendor, path, authorization, recipient) => {
    const connector = await emailOf(vendor);
    const journal = new Journal();
    await connector.send(email, journal);
    const [request] = server?.requests ?? [];
    expect(request).toMatchObject({ method: 'POST', path, host: vendor.host });
    if (authorization === undefined) expect(request?.body).toMatch(/AccessKeyId=LTAIEXAMPLE.*Signature=/);
    else expect(request?.headers['authorization']).toMatch(authorization);
    expect(request?.body).toContain(recipient);
    expect(request?.body).toContain('481902');
    expect(request?.body).not.toContain('tenant');
    expect(journal.facts).toMatchObject({
      tls: 'TLSv1.3',
      timings: { connect: expect.any(Number) as number, tls: expect.any(Number) as number, message: expect.any(Number) as number },
      dialogue: [
        { from: 'us', text: `POST ${vendor.host}${path}` },
        { from: 'server', text: expect.stringMatching(/^20\d /) as string },
      ],
    });
  });

  it('is a text message with the code: @logto/connector-twilio-sms', async () => {
    const vendor = published.twilio;
    const factory = await open(vendor);
    if (factory.type !== 'Sms') throw new Error('it sends no text messages');
    const values = { code: '481902', locale: 'en', application: { name: 'harbour.\u2060example’s "app"' } };
    const templates = (vendor.config(KEY)['templates'] as object[]).map((template) => ({ ...template, content: '{{application.name}}: {{code}}' }));
    await factory.make({ ...vendor.config(KEY), templates }).send({ id: 'one', to: '4915112345678', usageType: 'Generic', values }, new Journal());
    const [request] = server?.requests ?? [];
    expect(request).toMatchObject({ method: 'POST', host: vendor.host, path: '/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json' });
    expect(request?.headers['authorization']).toBe(basic('AC00000000000000000000000000000000'));
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toMatchObject({
      To: '+4915112345678',
      Body: "harbour.example’s 'app': 481902",
      MessagingServiceSid: 'MG01',
    });
  });

  it.each([published.sendgrid, published.mailgun, published.ses, published.aliyun])(
    'is the tenant’s own template where there is one: $name',
    async (vendor) => {
      const connector = await emailOf(vendor);
      await connector.send({ ...email, template: 'tenant' }, new Journal());
      const body = decodeURIComponent((server?.requests[0]?.body ?? '').replaceAll('+', ' '));
      expect(body).toContain('From the tenant');
      // What looks like a placeholder in a mail that is rendered already stays what it is.
      expect(body).toContain('<p>In the tenant’s words: 481902, &#123;&#123;code}}</p>');
    },
  );

  it('has names of people without markup', async () => {
    const templates = published.sendgrid.config(KEY)['templates'] as object[];
    const factory = await open(published.sendgrid);
    if (factory.type !== 'Email') throw new Error('it sends no e-mails');
    const content = '{{application.name}} sends {{code}}';
    await factory.make({ ...published.sendgrid.config(KEY), templates: templates.map((template) => ({ ...template, content })) }).send(email, new Journal());
    expect(server?.requests[0]?.body).toContain('"value":"b onclick=’x’Harbour/b code sends 481902"');
  });

  it.each([
    [429, 'temporary', 'rate_limit_exceeded', undefined],
    [500, 'temporary', 'general', undefined],
    [503, 'temporary', 'general', undefined],
    [400, 'permanent', 'general', true],
    [422, 'permanent', 'general', true],
    [404, 'permanent', 'general', undefined],
    [402, 'permanent', 'usage_limit_exceeded', undefined],
    [403, 'permanent', 'authorization_failed', undefined],
  ])('fails with %i as %s', async (status, retry, code, ofRecipient) => {
    const said = 'The from address does not match a verified sender';
    const connector = await emailOf(published.sendgrid, () => ({ status, body: { errors: [{ message: said, field: null }] } }));
    const failure: unknown = await connector.send(email, new Journal()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConnectorError);
    expect(failure).toMatchObject({ code, failure: { retry, server: 'api.sendgrid.com', reply: `${status} ${said}` } });
    expect((failure as ConnectorError).failure.ofRecipient).toBe(ofRecipient);
  });

  it.each([
    [published.aliyun, 400, 'Specified signature does not match our calculation.', 'authorization_failed', 'permanent'],
    [published.aliyun, 400, 'Request was denied due to user flow control: Throttling.', 'rate_limit_exceeded', 'temporary'],
    [published.sendgrid, 401, 'Maximum credits exceeded', 'usage_limit_exceeded', 'permanent'],
    [published.ses, 400, 'Email address is not verified: throttling@example.com', 'general', 'permanent'],
  ] as const)('tells with its words what its status does not: %#', async (vendor, status, said, code, retry) => {
    const connector = await emailOf(vendor, () => ({ status, body: { Code: 'Refused', Message: said, message: said } }));
    await expect(connector.send({ ...email, to: 'throttling@example.com' }, new Journal())).rejects.toMatchObject({ code, failure: { retry } });
  });

  it('may have been taken although the answer makes no sense', async () => {
    const connector = await emailOf(published.aliyun, () => ({ status: 200, body: 'what' }));
    await expect(connector.send(email, new Journal())).rejects.toMatchObject({ code: 'invalid_response', failure: { retry: 'unknown', stage: 'message' } });
  });

  it('is answered for a mail that must not leave as it was for the latest one', async () => {
    let answer: VendorAnswer = published.sendgrid.taken;
    const connector = await emailOf(published.sendgrid, () => answer);
    expect(await connector.rehearse(new Journal())).toEqual({ server: '@logto/connector-sendgrid-email' });
    await connector.send(email, new Journal());
    expect(await connector.rehearse(new Journal())).toMatchObject({ server: 'api.sendgrid.com' });
    answer = { status: 400, body: {} };
    await connector.send(email, new Journal()).catch(() => undefined);
    expect(await connector.rehearse(new Journal())).toMatchObject({ server: 'api.sendgrid.com' });
    answer = { status: 503, body: {} };
    await connector.send(email, new Journal()).catch(() => undefined);
    await expect(connector.rehearse(new Journal())).rejects.toMatchObject({ failure: { retry: 'temporary' } });
    expect(server?.requests).toHaveLength(3);
  });
});

describe('somebody who signs in with GitHub', () => {
  const config = { clientId: 'harbour', clientSecret: KEY };
  let server: VendorServer;
  let opened: OpenPackage;
  let answer: Vendor;
  beforeAll(async () => {
    server = await vendorServer(['github.com', 'api.github.com'], (request) => answer(request));
    opened = await installedPackage('@logto/connector-github', server);
  });
  afterAll(async () => {
    await opened.close();
    await server.stop();
  });
  const connector = () => {
    if (opened.factory.type !== 'Social') throw new Error('it is no social connector');
    return opened.factory.make(config);
  };

  it('is led to its page', async () => {
    const { uri } = await connector().authorizationPage({ state: 'a state', redirectUri: 'https://harbour.example/callback', connectorId: 'github' });
    const { origin, pathname, searchParams } = new URL(uri);
    expect([origin, pathname]).toEqual(['https://github.com', '/login/oauth/authorize']);
    expect(Object.fromEntries(searchParams)).toMatchObject({ client_id: 'harbour', state: 'a state', redirect_uri: 'https://harbour.example/callback' });
    expect(uri).not.toContain(KEY);
  });

  it('is known by what it tells', async () => {
    answer = ({ path }) => {
      if (path === '/login/oauth/access_token') return { status: 200, body: { access_token: 'one', scope: 'read:user', token_type: 'bearer' } };
      if (path === '/user') return { status: 200, body: { id: 7, name: 'Ada', email: null, avatar_url: null } };
      return { status: 200, body: [{ email: 'ada@example.com', primary: true, verified: true, visibility: null }] };
    };
    expect(await connector().userInfo({ code: 'from-the-page' }, {})).toMatchObject({ id: '7', name: 'Ada', email: 'ada@example.com' });
    const [grant, ...reads] = server.requests;
    expect([grant?.method, grant?.host, Object.fromEntries(new URLSearchParams(grant?.body))]).toEqual([
      'POST',
      'github.com',
      { client_id: 'harbour', client_secret: KEY, code: 'from-the-page' },
    ]);
    expect(reads.map(({ path, headers }) => [path, headers['authorization']])).toEqual(
      expect.arrayContaining([
        ['/user', 'Bearer one'],
        ['/user/emails', 'Bearer one'],
      ]),
    );
  });

  it('is not let in when they said no, or the page is none', async () => {
    const refusal = { error: 'access_denied', error_description: 'The user has denied', error_uri: 'x' };
    await expect(connector().userInfo(refusal, {})).rejects.toMatchObject({ code: 'authorization_failed' });
    answer = () => ({ status: 401, body: {} });
    await expect(connector().userInfo({ code: 'used-before' }, {})).rejects.toMatchObject({ name: 'ConnectorError', code: 'authorization_failed' });
  });
});
