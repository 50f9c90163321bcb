import { templateType } from '@gatepost/contracts/management/email-templates';
import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { mailLanguageTags } from '@gatepost/templates/mail-language';
import { ManagementApi, type Reply } from '../../testing/management-api';
import { smtpConfigFor } from '../../testing/smtp-config';

const details = { subject: '{{code}} for {{application.name}}', content: '<p>Your code is <b>{{code}}</b>.</p>' };
const draft = (changed: object = {}) => ({ languageTag: 'en', templateType: 'SignIn', details: { ...details, ...changed } });
const everyTemplate = templateType.options.flatMap((type) => mailLanguageTags.map((tag) => [type, tag] as const));

interface Finding {
  readonly severity: string;
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

interface Preview {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly source: string;
  readonly language: string;
  readonly problems: readonly Finding[];
}

interface Covered {
  readonly templateType: string;
  readonly languageTag: string;
  readonly source: string;
  readonly language: string | null;
}

describe('an e-mail template that is being written', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    for (const { languageTag } of await saved()) await call('DELETE', `/email-templates?languageTag=${languageTag}`);
  });

  type Options = Parameters<ManagementApi['call']>[3];
  const call = (method: string, path: string, body?: unknown, options: Options = {}): Promise<Reply> => api.call(method, `/api${path}`, body, options);
  const saved = async () => (await call('GET', '/email-templates')).body as readonly { languageTag: string }[];
  const save = (...templates: object[]) => call('PUT', '/email-templates', { templates });
  const lint = async (body: object) => ((await call('POST', '/email-templates/lint', body)).body as { findings: readonly Finding[] }).findings;
  const preview = async (body: object) => (await call('POST', '/email-templates/preview', body)).body as Preview;
  const coverage = async () => (await call('GET', '/email-template-coverage')).body as readonly Covered[];
  const covers = async (type: string, tag: string) => (await coverage()).find((row) => row.templateType === type && row.languageTag === tag);

  it('is told everything that a save refuses, in the same words', async () => {
    const wrong = draft({ subject: 'a\tb {{nobody}}', content: 'no code', replyTo: 'nobody', sendFrom: 'a@harbour.example, b@harbour.example' });
    const errors = (await lint(wrong)).filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ field }) => field))).toEqual(new Set(['subject', 'content', 'replyTo', 'sendFrom']));
    for (const { code, message } of errors) expect([code, message]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.any(String)]);
    const control = draft({ subject: '{{nobody}}', content: 'no code', replyTo: 'nobody' });
    const refused = (await save(control)).body as { data: { issues: readonly { path: readonly string[]; message: string }[] } };
    const told = (await lint(control)).filter(({ severity }) => severity === 'error').map(({ field, message }) => [field, message]);
    expect(refused.data.issues.map(({ path, message }) => [path.at(-1), message])).toEqual(told);
  });

  it('can be saved whatever the advice is', async () => {
    const advised = draft({ subject: `{{code}} ${'very '.repeat(30)}long`, content: '<p>{{code}}<img src="https://cdn.harbour.example/logo.png"></p>' });
    const findings = await lint(advised);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect((await save(advised)).status).toBe(200);
  });

  it('is shown with sample values, and nothing of it is evaluated', async () => {
    const shown = await preview(draft({ content: '<p>{{code}} {{to}} {{constructor.name}} {{locale}}</p><script>alert(1)</script>' }));
    expect(shown).toMatchObject({ subject: '481902 for Harbour', source: 'draft', language: 'en' });
    expect(shown.html).toContain('<p>481902 mara.lindqvist@example.com {{constructor.name}} en</p><script>alert(1)</script>');
    expect(shown.problems).toContainEqual(expect.objectContaining({ severity: 'error', field: 'content' }));
    expect(await saved()).toEqual([]);
  });

  it('is shown as text and as HTML, whichever of them it is written in', async () => {
    const written = await preview(draft({ content: 'Code {{code}} <b>', contentType: 'text/plain' }));
    expect([written.text, written.html]).toEqual(['Code 481902 <b>', expect.stringContaining('Code 481902 &lt;b&gt;')]);
    expect((await preview(draft())).text.trim()).toBe('Your code is 481902.');
  });

  it('is, as long as nobody writes one, what would be sent now', async () => {
    const place = { languageTag: 'de', templateType: 'ForgotPassword' };
    const ofProduct = await preview(place);
    expect(ofProduct).toMatchObject({ source: 'product', language: 'de', problems: [] });
    expect(ofProduct.html).toContain('481902');
    expect(ofProduct.text).toContain('481902');
    await save({ ...place, details: { ...details, subject: 'Unsere Worte {{code}}' } });
    expect(await preview(place)).toMatchObject({ source: 'tenant', language: 'de', subject: 'Unsere Worte 481902' });
    expect(await preview({ ...place, languageTag: 'de-AT' })).toMatchObject({ source: 'tenant', language: 'de' });
  });

  it('is in the fallback language where the product has no words in the one that is asked for', async () => {
    const speak = (fallbackLanguage: string) => call('PATCH', '/sign-in-exp', { languageInfo: { autoDetect: true, fallbackLanguage } });
    await save({ ...draft(), languageTag: 'nl' });
    expect((await speak('de')).status).toBe(200);
    expect(await preview({ languageTag: 'nl', templateType: 'BindMfa' })).toMatchObject({ source: 'product', language: 'de' });
    expect(await covers('BindMfa', 'nl')).toMatchObject({ source: 'product', language: 'de' });
    await speak('en');
  });

  it('shows what the tenant’s connector would say', async () => {
    const { body } = await call('POST', '/connectors', { connectorId: SMTP_CONNECTOR_ID, config: smtpConfigFor(2525) });
    expect(await preview({ languageTag: 'en', templateType: 'Register' })).toMatchObject({ source: 'connector', subject: 'Register from the connector' });
    expect(await covers('Register', 'fr')).toMatchObject({ source: 'connector', language: null });
    await call('DELETE', `/connectors/${(body as { id: string }).id}`);
    expect(await covers('Register', 'fr')).toMatchObject({ source: 'product', language: 'fr' });
  });

  it.each(everyTemplate)('of type %s in %s is shown in the product’s words', async (type, languageTag) => {
    const shown = await preview({ languageTag, templateType: type });
    expect(shown).toMatchObject({ source: 'product', language: languageTag });
    expect([shown.subject, shown.text, shown.html].join()).not.toMatch(/\{\{|undefined|\[object/);
  });

  it('counts, by type and language, for whose words there are', async () => {
    const before = await coverage();
    expect(before.map(({ templateType: type, languageTag }) => [type, languageTag])).toEqual(everyTemplate);
    expect(new Set(before.map(({ source }) => source))).toEqual(new Set(['product']));
    await save({ ...draft(), languageTag: 'nl' }, { ...draft(), languageTag: 'en', templateType: 'Generic' });
    expect(await covers('SignIn', 'nl')).toMatchObject({ source: 'tenant', language: 'nl' });
    expect(await covers('MfaVerification', 'nl')).toMatchObject({ source: 'tenant', language: 'en' });
    expect(await covers('SignIn', 'de')).toMatchObject({ source: 'tenant', language: 'en' });
  });

  it.each(everyTemplate)('of type %s in %s has a default to begin with', async (type, languageTag) => {
    const { status, body } = await call('GET', `/email-templates/${languageTag}/${type}/default`);
    expect([status, body]).toMatchObject([200, { languageTag, templateType: type }]);
    const begun = body as { details: typeof details };
    expect(await lint(begun)).toEqual([]);
    expect(begun.details.content).not.toMatch(/UTC|481902|undefined/);
    const shown = await preview(begun);
    expect(shown.html).toContain(type === 'OrganizationInvitation' ? 'https://' : '481902');
    expect(shown.html).toContain('Harbour');
    expect((await save(begun)).status).toBe(200);
  });

  it('has a default in the languages of the product alone', async () => {
    expect(await call('GET', '/email-templates/nl/SignIn/default')).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    for (const place of ['en/Newsletter', 'en/__proto__', 'English%20please/SignIn'])
      expect(await call('GET', `/email-templates/${place}/default`)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it.each([
    ['an unknown type', { ...draft(), templateType: 'constructor' }, 400, 'guard.invalid_input'],
    ['a language that is none', { ...draft(), languageTag: '../en' }, 400, 'guard.invalid_input'],
    ['no subject', { ...draft(), details: { content: '{{code}}' } }, 400, 'guard.invalid_input'],
    ['an operator in place of a text', draft({ content: { not: '' } }), 400, 'guard.invalid_input'],
    ['another content type', draft({ contentType: 'text/markdown' }), 400, 'guard.invalid_input'],
    ['a null byte', draft({ content: '{{code}}\0' }), 400, 'request.invalid_input'],
    ['half a character', draft({ subject: '\ud800' }), 400, 'request.invalid_input'],
    ['more than anybody reads', draft({ content: 'x'.repeat(70_000) }), 400, 'request.invalid_input'],
    ['more than the service reads', draft({ content: 'x'.repeat(300_000) }), 413, 'request.too_large'],
  ])('is neither judged nor shown with %s', async (_what, body, status, code) => {
    expect(await call('POST', '/email-templates/lint', body)).toMatchObject({ status, body: { code } });
    expect(await call('POST', '/email-templates/preview', body)).toMatchObject({ status, body: { code } });
  });

  it('takes no longer for text that is made to be slow', async () => {
    const since = performance.now();
    for (const content of [
      '{{'.repeat(30_000),
      `{{${' '.repeat(60_000)}`,
      '<'.repeat(60_000),
      '<a '.repeat(20_000),
      `{{code}}${'&'.repeat(60_000)}`,
      '<img style="'.repeat(5_000),
    ])
      expect(await preview(draft({ content }))).toMatchObject({ source: 'draft' });
    expect(performance.now() - since).toBeLessThan(3_000);
  });

  it('is read in its turn, so that a crowd of them leaves room for everybody else', async () => {
    const slow = draft({ content: `{{code}}${'<'.repeat(65_000)}` });
    const all = Promise.all(Array.from({ length: 60 }, () => call('POST', '/email-templates/lint', slow)));
    let done = false;
    void all.then(() => (done = true));
    const waits: number[] = [];
    while (!done) {
      const since = performance.now();
      await fetch(`${api.endpointOf('default')}/api/status`);
      waits.push(performance.now() - since);
    }
    const statuses = (await all).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(30);
    expect(waits.length).toBeGreaterThan(5);
  });

  it('drops what is not asked for', async () => {
    const shown = await preview({ ...draft(), details: { ...details, from: 'x', __type: 'y' }, source: 'tenant', to: 'somebody@example.com' });
    expect(shown.source).toBe('draft');
    expect(Object.keys(shown).sort()).toEqual(['html', 'language', 'problems', 'source', 'subject', 'text']);
  });

  it('is only for who may see templates', async () => {
    const requests = [
      ['POST', '/email-templates/lint', draft()],
      ['POST', '/email-templates/preview', draft()],
      ['GET', '/email-template-coverage'],
      ['GET', '/email-templates/en/SignIn/default'],
    ] as const;
    for (const [method, path, body] of requests) {
      expect((await call(method, path, body, { scope: 'read:templates' })).status).toBe(200);
      expect((await call(method, path, body, { scope: 'manage:users' })).status).toBe(403);
    }
  });
});
