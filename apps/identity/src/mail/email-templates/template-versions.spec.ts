import { ManagementApi, type Reply } from '../../testing/management-api';

const details = { subject: 'First', content: 'Your code is {{code}}.' };
const template = (changed: object = {}) => ({ languageTag: 'en', templateType: 'SignIn', details, ...changed });

interface Row {
  readonly id: string;
  readonly details: object;
}

describe('the history of an e-mail template', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(() => api.pool.query('DELETE FROM email_templates; DELETE FROM email_template_versions'));

  type Options = Parameters<ManagementApi['call']>[3];
  const call = (method: string, path = '', body?: unknown, options: Options = {}): Promise<Reply> =>
    api.call(method, `/api/email-templates${path}`, body, options);
  const save = (...templates: object[]) => call('PUT', '', { templates });
  const history = (query = '', place = 'en/SignIn', options: Options = {}) => call('GET', `/${place}/versions${query}`, undefined, options);
  const restore = (version: number | string, place = 'en/SignIn', options: Options = {}) =>
    call('POST', `/${place}/versions/${version}/restore`, undefined, options);
  const saved = async (place = 'en/SignIn') =>
    ((await history('', place)).body as readonly { version: number; subject: string | null }[]).map(({ version, subject }) => [version, subject]);
  const lastEntry = async () =>
    (await api.pool.query<{ payload: object }>('SELECT payload FROM logs ORDER BY created_at DESC, id DESC LIMIT 1')).rows[0]?.payload;

  it('has a version for each time it was saved, changed and deleted, and who did it', async () => {
    const [first] = (await save(template())).body as readonly Row[];
    await save(template({ details: { ...details, subject: 'Second' } }));
    await call('PATCH', `/${first?.id}/details`, { subject: 'Third' });
    await call('DELETE', `/${first?.id}`);
    const { body, headers } = await history();
    const common = { savedBy: 'test-machine', createdAt: expect.any(Number) as number };
    expect(body).toEqual([
      { version: 4, isDeletion: true, subject: null, ...common },
      { version: 3, isDeletion: false, subject: 'Third', ...common },
      { version: 2, isDeletion: false, subject: 'Second', ...common },
      { version: 1, isDeletion: false, subject: 'First', ...common },
    ]);
    expect(headers.get('total-number')).toBe('4');
  });

  it('has a version for each template that was deleted with others', async () => {
    await save(template(), template({ languageTag: 'de' }), template({ languageTag: 'de', templateType: 'Generic' }));
    await call('DELETE', '?languageTag=de');
    expect([await saved('de/SignIn'), await saved('de/Generic'), await saved()]).toEqual([
      [
        [2, null],
        [1, 'First'],
      ],
      [
        [2, null],
        [1, 'First'],
      ],
      [[1, 'First']],
    ]);
  });

  it('keeps both where one request saves the same template twice', async () => {
    await save(template(), template({ details: { ...details, subject: 'Second' } }));
    expect(await saved()).toEqual([
      [2, 'Second'],
      [1, 'First'],
    ]);
  });

  it('is read in pages', async () => {
    for (const subject of ['First', 'Second', 'Third']) await save(template({ details: { ...details, subject } }));
    const { body, headers } = await history('?page=2&page_size=2');
    expect(body).toMatchObject([{ version: 1 }]);
    expect(headers.get('total-number')).toBe('3');
    expect(await history('?page=0')).toMatchObject({ status: 400, body: { code: 'guard.invalid_pagination' } });
  });

  it('shows each version whole', async () => {
    const full = { ...details, contentType: 'text/plain', replyTo: 'help@harbour.example' };
    const [{ id } = { id: '' }] = (await save(template({ details: full }))).body as readonly Row[];
    await call('DELETE', `/${id}`);
    expect(await call('GET', '/en/SignIn/versions/1')).toMatchObject({
      status: 200,
      body: { languageTag: 'en', templateType: 'SignIn', version: 1, isDeletion: false, details: full },
    });
    expect((await call('GET', '/en/SignIn/versions/2')).body).toMatchObject({ version: 2, isDeletion: true, details: null });
  });

  it('can be gone back in, which is a version like every other', async () => {
    const [{ id } = { id: '' }] = (await save(template())).body as readonly Row[];
    await save(template({ details: { ...details, subject: 'Second' } }));
    const before = (await call('GET', `/${id}`)).body;
    expect(before).toMatchObject({ details: { subject: 'Second' } });
    expect(await restore(1)).toMatchObject({ status: 200, body: { id, details } });
    expect((await call('GET', `/${id}`)).body).toMatchObject({ details });
    expect(await saved()).toEqual([
      [3, 'First'],
      [2, 'Second'],
      [1, 'First'],
    ]);
    const data = { languageTag: 'en', templateType: 'SignIn', restored: 1 };
    expect(await lastEntry()).toMatchObject({ key: 'Management.EmailTemplate.Update', result: 'Success', target: { type: 'EmailTemplate', id }, data });
  });

  it('brings back what was deleted', async () => {
    await save(template());
    await call('DELETE', '?languageTag=en');
    expect(await restore(2)).toMatchObject({ status: 422, body: { code: 'email_template.version_is_deletion' } });
    expect((await restore(1)).status).toBe(200);
    expect((await call('GET', '?languageTag=en')).body).toMatchObject([{ templateType: 'SignIn', details }]);
  });

  it('brings nothing back that a save would refuse today', async () => {
    await save(template());
    const kept = async (wrong: object) => {
      await api.pool.query('UPDATE email_template_versions SET details = $1 WHERE version = 1', [{ ...details, ...wrong }]);
      return restore(1);
    };
    const refused = (field: string) => ({ status: 400, body: { code: 'guard.invalid_input', data: { issues: [{ path: ['details', field] }] } } });
    expect(await kept({ content: 'no code' })).toMatchObject(refused('content'));
    expect(await kept({ subject: 'two\nlines' })).toMatchObject(refused('subject'));
    expect(await kept({ sendFrom: 'nobody' })).toMatchObject(refused('sendFrom'));
    expect((await call('GET', '/en/SignIn/versions/1')).body).toMatchObject({ details: { sendFrom: 'nobody' } });
    expect(await saved()).toHaveLength(1);
  });

  it('numbers every version once when many are saved at the same time', async () => {
    const subjects = Array.from({ length: 20 }, (_, number) => `Subject ${number}`);
    const replies = await Promise.all(subjects.map((subject) => save(template({ details: { ...details, subject } }))));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    const versions = await saved();
    expect(versions.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
    expect(versions.map(([, subject]) => subject).sort()).toEqual([...subjects].sort());
    const [now] = (await call('GET')).body as readonly Row[];
    expect(now?.details).toMatchObject({ subject: versions[0]?.[1] });
  });

  it('keeps the latest hundred versions of each template', async () => {
    await save(template(), template({ languageTag: 'de' }));
    await api.pool.query(`INSERT INTO email_template_versions (tenant_id, language_tag, template_type, version, details)
      SELECT tenant_id, language_tag, template_type, number, details FROM email_template_versions, generate_series(2, 100) number WHERE language_tag = 'en'`);
    await save(template({ details: { ...details, subject: 'Newest' } }));
    const { body, headers } = await history('?page=5&page_size=20');
    expect(headers.get('total-number')).toBe('100');
    expect((body as readonly { version: number }[]).map(({ version }) => version)).toEqual(Array.from({ length: 20 }, (_, index) => 21 - index));
    expect((await restore(1)).status).toBe(404);
    expect(await restore(2)).toMatchObject({ status: 200, body: { details } });
    expect((await restore(2)).status).toBe(404);
    expect((await saved('de/SignIn')).map(([number]) => number)).toEqual([1]);
  });

  it('is written with its change or not at all', async () => {
    await save(template());
    await api.pool.query(`ALTER TABLE email_template_versions ADD CONSTRAINT test_only CHECK (version < 2) NOT VALID`);
    try {
      expect((await save(template({ details: { ...details, subject: 'Second' } }))).status).toBeGreaterThanOrEqual(400);
      expect((await call('DELETE', '?languageTag=en')).status).toBeGreaterThanOrEqual(400);
    } finally {
      await api.pool.query('ALTER TABLE email_template_versions DROP CONSTRAINT test_only');
    }
    expect((await call('GET')).body).toMatchObject([{ details }]);
    expect(await saved()).toEqual([[1, 'First']]);
  });

  it.each(['0', '-1', '1e3', '2', '99999999999', 'x', '__proto__', '1%20OR%201'])('has no version %s', async (version) => {
    await save(template());
    expect(await call('GET', `/en/SignIn/versions/${version}`)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect(await restore(version)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  });

  it.each(['en/Newsletter', 'English%20please/SignIn', 'en/__proto__', 'en/constructor', '%00/SignIn', 'en-aaaaaaaa-bbbbbbbb/SignIn'])(
    'is not looked for under %s',
    async (place) => {
      expect(await history('', place)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
      expect(await restore(1, place)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    },
  );

  it('is empty where nothing was ever saved, and each tenant’s own', async () => {
    await save(template());
    expect(await history('', 'fr/SignIn')).toMatchObject({ status: 200, body: [] });
    expect(await history('', 'en/SignIn', { tenant: 'admin' })).toMatchObject({ status: 200, body: [] });
    expect((await restore(1, 'en/SignIn', { tenant: 'admin' })).status).toBe(404);
  });

  it('is only for who may see or change templates', async () => {
    await save(template());
    const scope = 'read:templates';
    expect((await history('', 'en/SignIn', { scope })).status).toBe(200);
    expect((await call('GET', '/en/SignIn/versions/1', undefined, { scope })).status).toBe(200);
    expect((await restore(1, 'en/SignIn', { scope })).status).toBe(403);
    expect((await history('', 'en/SignIn', { scope: 'manage:connectors' })).status).toBe(403);
    expect((await restore(1, 'en/SignIn', { scope: 'manage:templates' })).status).toBe(200);
  });
});
