import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import { ManagementApi, type Reply } from '../../testing/management-api';

const details = { subject: 'Your code', content: 'Your code is {{code}}.' };
const template = (changed: object = {}) => ({ languageTag: 'en', templateType: 'SignIn', details, ...changed });

interface Row {
  readonly id: string;
  readonly languageTag: string;
  readonly details: object;
}

describe('the e-mail templates of a tenant', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(() => api.pool.query('DELETE FROM email_templates'));

  const call = (method: string, path = '', body?: unknown, options: Parameters<ManagementApi['call']>[3] = {}): Promise<Reply> =>
    api.call(method, `/api/email-templates${path}`, body, options);
  const save = (...templates: object[]) => call('PUT', '', { templates });
  const rows = ({ body }: Reply) => body as readonly Row[];
  const versionOf = async () => (await api.pool.query<{ v: string }>(`SELECT config_version AS v FROM tenants WHERE id = 'default'`)).rows[0]?.v;
  const lastEntry = async (key: string) =>
    (await api.pool.query<{ payload: object }>('SELECT payload FROM logs WHERE key = $1 ORDER BY created_at DESC LIMIT 1', [key])).rows[0]?.payload;

  it('are saved by language and type, and replaced where they stand', async () => {
    const before = Number(await versionOf());
    const saved = await save(template(), template({ languageTag: 'pt-BR' }));
    expect(saved.status).toBe(200);
    expect(saved.body).toEqual([
      { tenantId: 'default', id: expect.stringMatching(/^[\da-z]{21}$/) as string, createdAt: expect.any(Number) as number, ...template() },
      expect.objectContaining({ languageTag: 'pt-BR' }),
    ]);
    const other = {
      ...details,
      subject: 'Another',
      contentType: 'text/plain',
      replyTo: 'help@harbour.example',
      sendFrom: '{{application.name}} <a@harbour.example>',
    };
    expect(wireProblems('emailTemplate', rows(saved)[0])).toEqual([]);
    const [again] = rows(await save(template({ details: other })));
    expect(again).toMatchObject({ id: rows(saved)[0]?.id, details: other });
    expect((await call('GET')).body).toHaveLength(2);
    expect(Number(await versionOf())).toBe(before + 2);
  });

  it('are found by language, by type and by id, each in its tenant', async () => {
    const saved = rows(await save(template(), template({ templateType: 'Generic' }), template({ languageTag: 'de' })));
    expect(rows(await call('GET', '?languageTag=en'))).toHaveLength(2);
    expect(rows(await call('GET', '?languageTag=en&templateType=Generic'))).toEqual([saved[1]]);
    expect((await call('GET', `/${saved[0]?.id}`)).body).toEqual(saved[0]);
    expect((await call('GET', '', undefined, { tenant: 'admin' })).body).toEqual([]);
    expect((await call('GET', `/${saved[0]?.id}`, undefined, { tenant: 'admin' })).status).toBe(404);
  });

  it('change in the parts that are sent', async () => {
    const [saved] = rows(await save(template({ details: { ...details, replyTo: 'help@harbour.example' } })));
    const changed = await call('PATCH', `/${saved?.id}/details`, { subject: 'New', unknown: 1 });
    expect(changed).toMatchObject({ status: 200, body: { id: saved?.id, details: { ...details, subject: 'New', replyTo: 'help@harbour.example' } } });
    expect((changed.body as Row).details).not.toHaveProperty('unknown');
    expect(await call('PATCH', `/${saved?.id}/details`, { content: 'no code' })).toMatchObject({
      status: 400,
      body: { code: 'guard.invalid_input', details: 'content: must contain {{code}}', data: { issues: [{ path: ['content'] }] } },
    });
    expect((await call('GET', `/${saved?.id}`)).body).toEqual(changed.body);
  });

  it('are deleted one by one or by a filter, and never all at once by mistake', async () => {
    const saved = rows(await save(template(), template({ languageTag: 'de' }), template({ languageTag: 'de', templateType: 'Generic' })));
    expect(await call('DELETE')).toMatchObject({ status: 422, body: { code: 'connector.email_connector.bulk_deletion_no_filter' } });
    expect(await call('DELETE', '?languageTag=de')).toMatchObject({ status: 200, body: { rowCount: 2 } });
    expect(await call('DELETE', '?templateType=BindMfa')).toMatchObject({ status: 200, body: { rowCount: 0 } });
    expect(await call('DELETE', `/${saved[0]?.id}`)).toMatchObject({ status: 204, body: undefined });
    expect((await call('GET')).body).toEqual([]);
  });

  it('that are not there are told so', async () => {
    expect(await call('GET', '/nothing')).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect(await call('PATCH', '/nothing/details', { subject: 'x' })).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect(await call('DELETE', '/nothing')).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it.each([
    ['no templates', [], ['templates']],
    ['an unknown type', [template({ templateType: 'Newsletter' })], ['templates', 0, 'templateType']],
    ['a language that is none', [template({ languageTag: 'English please' })], ['templates', 0, 'languageTag']],
    ['an operator in place of a language', [template({ languageTag: { not: '' } })], ['templates', 0, 'languageTag']],
    ['another kind of text', [template({ details: { ...details, contentType: 'text/markdown' } })], ['templates', 0, 'details', 'contentType']],
    ['a subject of two lines', [template({ details: { ...details, subject: 'a\r\nBcc: eve@example.com' } })], ['templates', 0, 'details', 'subject']],
    ['a code that is missing', [template(), template({ details: { ...details, content: 'x' } })], ['templates', 1, 'details', 'content']],
    ['a variable nobody knows', [template({ details: { ...details, subject: '{{constructor.name}}' } })], ['templates', 0, 'details', 'subject']],
    ['more than 64 KB', [template({ details: { ...details, content: `{{code}}${'ä'.repeat(40_000)}` } })], ['templates', 0, 'details', 'content']],
    ['a sender that is none', [template({ details: { ...details, sendFrom: 'Harbour' } })], ['templates', 0, 'details', 'sendFrom']],
    ['two senders', [template({ details: { ...details, replyTo: 'a@harbour.example, b@harbour.example' } })], ['templates', 0, 'details', 'replyTo']],
  ])('are not saved with %s', async (_what, templates, path) => {
    const before = await versionOf();
    expect(await call('PUT', '', { templates })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input', data: { issues: [{ path }] } } });
    expect((await call('GET')).body).toEqual([]);
    expect(await versionOf()).toBe(before);
  });

  it('are saved all or not at all', async () => {
    const failing = [template(), template({ languageTag: 'de', details: { ...details, content: 'x' } })];
    expect((await call('PUT', '', { templates: failing })).status).toBe(400);
    expect((await call('GET')).body).toEqual([]);
  });

  it('leave a trace of each change', async () => {
    const [saved] = rows(await save(template()));
    expect(await lastEntry('Management.EmailTemplate.Update')).toMatchObject({
      result: 'Success',
      actor: { id: 'test-machine' },
      data: { templates: [{ languageTag: 'en' }] },
    });
    await call('PATCH', `/${saved?.id}/details`, { subject: 'New' });
    const target = { type: 'EmailTemplate', id: saved?.id };
    expect(await lastEntry('Management.EmailTemplate.Update')).toMatchObject({ target, data: { details: { subject: 'New' } } });
    await call('DELETE', `/${saved?.id}`);
    expect(await lastEntry('Management.EmailTemplate.Delete')).toMatchObject({ target });
    await call('DELETE', '?languageTag=de');
    expect(await lastEntry('Management.EmailTemplate.Delete')).toMatchObject({ data: { languageTag: 'de' } });
  });

  it('are only for who may see or change them', async () => {
    const scope = 'read:templates';
    expect((await call('GET', '', undefined, { scope })).status).toBe(200);
    expect((await call('PUT', '', { templates: [template()] }, { scope })).status).toBe(403);
    expect((await call('DELETE', '?languageTag=en', undefined, { scope })).status).toBe(403);
    expect((await call('GET', '', undefined, { scope: 'manage:connectors' })).status).toBe(403);
  });
});
