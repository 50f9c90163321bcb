import { MASK } from '@gatepost/connector-config/masked-secrets';
import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import { Sealer } from '../platform/crypto/sealer';
import { ManagementApi, type Reply } from '../testing/management-api';
import { smtpConfigFor } from '../testing/smtp-config';

const CANARY = 'canary-password-7ff3';
const login = { type: 'login', user: 'me', pass: CANARY };
const remote = (changed: Readonly<Record<string, unknown>> = {}) => smtpConfigFor(587, { host: 'smtp.example.com', auth: login, ...changed });

describe('the connectors of a tenant', () => {
  let api: ManagementApi;
  const replies: Reply[] = [];
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());
  afterEach(async () => {
    const { rows } = await api.pool.query<{ text: string }>('SELECT payload::text AS text FROM logs');
    expect(JSON.stringify([rows, replies])).not.toContain(CANARY);
  });

  async function call(method: string, path: string, body?: unknown, options: Parameters<ManagementApi['call']>[3] = {}): Promise<Reply> {
    const reply = await api.call(method, `/api/connectors${path}`, body, options);
    replies.push(reply);
    return reply;
  }
  const create = (body: object = {}) => call('POST', '', { connectorId: SMTP_CONNECTOR_ID, config: remote(), ...body });
  const idOf = ({ body }: Reply) => (body as { id: string }).id;
  const versionOf = async () => (await api.pool.query<{ v: string }>(`SELECT config_version AS v FROM tenants WHERE id = 'default'`)).rows[0]?.v;
  const lastEntry = async (key: string) =>
    (await api.pool.query<{ payload: object }>('SELECT payload FROM logs WHERE key = $1 ORDER BY created_at DESC LIMIT 1', [key])).rows[0]?.payload;

  it('are set up from a kind that is installed, and answer with what it says of itself', async () => {
    const created = await create({ id: 'my-mail' });
    expect(created).toMatchObject({
      status: 200,
      body: {
        id: 'my-mail',
        connectorId: SMTP_CONNECTOR_ID,
        type: 'Email',
        isDemo: false,
        target: 'smtp',
        platform: null,
        name: { en: 'SMTP' },
        metadata: {},
        syncProfile: false,
        enableTokenStorage: false,
        config: { host: 'smtp.example.com', port: 587, auth: { type: 'login', user: 'me', pass: MASK } },
      },
    });
    expect(wireProblems('connector', created.body)).toEqual([]);
    expect(created.body).not.toHaveProperty('tenantId');
    expect((await call('GET', '/my-mail')).body).toEqual(created.body);
    expect((await call('GET', '')).body).toEqual([created.body]);
    expect((await call('GET', '?target=smtp')).body).toHaveLength(1);
    expect((await call('GET', '?target=github')).body).toEqual([]);
  });

  it('lie sealed', async () => {
    await create();
    const { rows } = await api.pool.query<{ config: string }>(`SELECT encode(config, 'escape') AS config FROM connectors`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/canary|smtp\.example/);
  });

  it('of e-mail replace each other, and belong to their tenant', async () => {
    const [first, theirs] = [await create(), await call('POST', '', { connectorId: SMTP_CONNECTOR_ID }, { tenant: 'admin' })];
    const second = await create();
    expect(await call('GET', `/${idOf(first)}`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect((await call('GET', '')).body).toEqual([second.body]);
    expect((await call('GET', '', undefined, { tenant: 'admin' })).body).toEqual([theirs.body]);
    expect((await call('GET', `/${idOf(second)}`, undefined, { tenant: 'admin' })).status).toBe(404);
  });

  it('stay as they were when their successor cannot be set up', async () => {
    const first = await create();
    expect(await create({ id: idOf(first) })).toMatchObject({ status: 422, body: { code: 'entity.unique_integrity_violation' } });
    expect(await create({ config: {} })).toMatchObject({ status: 400, body: { code: 'connector.invalid_config', data: { name: 'ZodError' } } });
    expect((await call('GET', '')).body).toEqual([first.body]);
  });

  it('may be set up before they are configured', async () => {
    expect(await call('POST', '', { connectorId: SMTP_CONNECTOR_ID })).toMatchObject({ status: 200, body: { config: {} } });
  });

  it('keep what says something and is known, and no defaults', async () => {
    const sent = remote({
      replyTo: '',
      tls: { rejectUnauthorized: false },
      customHeaders: {},
      secure: false,
      sendmail: true,
      auth: { type: 'login', user: '', pass: '' },
    });
    const { config } = (await create({ config: sent })).body as { config: object };
    expect(config).toEqual({ ...smtpConfigFor(587, { host: 'smtp.example.com' }), secure: false, auth: { type: 'login' } });
  });

  it.each([
    ['an unknown kind', { connectorId: 'telegraph' }, 422, 'connector.not_found_with_connector_id'],
    ['words of its own', { metadata: { target: 'x' } }, 400, 'connector.cannot_overwrite_metadata_for_non_standard_connector'],
    ['profiles to be kept up to date', { syncProfile: true }, 422, 'connector.invalid_type_for_syncing_profile'],
    ['tokens to be stored', { enableTokenStorage: true }, 422, 'connector.token_storage_not_supported'],
    ['a mask with nothing behind it', { config: remote({ auth: { ...login, pass: MASK } }) }, 400, 'connector.invalid_config'],
    ['a password without TLS', { config: remote({ ignoreTLS: true }) }, 400, 'connector.invalid_config'],
    ['a sender that is none', { config: remote({ fromEmail: 'Harbour' }) }, 400, 'connector.invalid_config'],
    ['an id that is no part of a path', { id: 'a/b' }, 400, 'guard.invalid_input'],
    ['a configuration that is a list', { config: [] }, 400, 'guard.invalid_input'],
    ['an operator', { connectorId: { not: '' } }, 400, 'guard.invalid_input'],
  ])('are not set up with %s', async (_what, body, status, code) => {
    expect(await create(body)).toMatchObject({ status, body: { code } });
  });

  it('name every template that cannot be used', async () => {
    const broken = smtpConfigFor(587, { host: 'smtp.example.com' });
    const [first, ...rest] = broken['templates'] as object[];
    const templates = [{ ...first, content: 'no code {{password}}' }, ...rest];
    const refused = await create({ config: { ...broken, templates } });
    expect(refused).toMatchObject({ status: 400, body: { data: { issues: [{ path: ['templates', 0, 'content'] }, { path: ['templates', 0, 'content'] }] } } });
    expect((refused.body as { details: string }).details).toContain('config.templates.0.content: must contain {{code}}');
  });

  it('change as a whole; the mask keeps the password', async () => {
    const id = idOf(await create({ config: remote({ replyTo: 'help@harbour.example' }) }));
    const before = await versionOf();
    const masked = remote({ fromEmail: 'new@harbour.example', auth: { ...login, pass: MASK } });
    const changed = await call('PATCH', `/${id}`, { config: masked });
    expect(changed).toMatchObject({ status: 200, body: { config: masked } });
    expect(changed.body).not.toHaveProperty('config.replyTo');
    expect((await call('GET', `/${id}`)).body).toEqual(changed.body);
    expect(Number(await versionOf())).toBe(Number(before) + 1);
    // Whether the password is still there shows when the mask is sent back once more.
    expect((await call('PATCH', `/${id}`, { config: masked })).status).toBe(200);
  });

  it.each([
    ['another server', { host: 'eve.example' }],
    ['another port', { port: 2525 }],
    ['another user', { auth: { ...login, user: 'eve', pass: MASK } }],
    ['another authority', { tls: { ca: 'PEM' } }],
  ])('want the password again for %s', async (_what, change) => {
    const created = await create();
    const stolen = remote({ auth: { ...login, pass: MASK }, ...change });
    const refused = await call('PATCH', `/${idOf(created)}`, { config: stolen });
    expect(refused).toMatchObject({ status: 400, body: { code: 'connector.invalid_config', data: { issues: [{ path: ['auth', 'pass'] }] } } });
    expect((refused.body as { details: string }).details).toMatch(/^config\.auth\.pass: has to be typed again/);
    expect((await call('GET', '')).body).toEqual([created.body]);
    expect((await call('PATCH', `/${idOf(created)}`, { config: { ...stolen, auth: { ...login, pass: 'typed' } } })).status).toBe(200);
  });

  it('keep their configuration when the new one has a wrong shape', async () => {
    const created = await create();
    const before = await versionOf();
    expect(await call('PATCH', `/${idOf(created)}`, { config: { host: 1 } })).toMatchObject({ status: 400, body: { code: 'connector.invalid_config' } });
    expect(await call('PATCH', `/${idOf(created)}`, {})).toMatchObject({ status: 422, body: { code: 'entity.invalid_input' } });
    expect(await call('PATCH', '/nowhere', {})).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect((await call('GET', '')).body).toEqual([created.body]);
    expect(await versionOf()).toBe(before);
  });

  it('are deleted once', async () => {
    const id = idOf(await create());
    expect(await call('DELETE', `/${id}`)).toMatchObject({ status: 204, body: undefined });
    expect(await call('DELETE', `/${id}`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect(await call('PATCH', `/${id}`, { config: remote() })).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('leave a trace of each change, with its secrets masked', async () => {
    const id = idOf(await create());
    const target = { type: 'Connector', id };
    const data = { connectorId: SMTP_CONNECTOR_ID, config: { host: 'smtp.example.com' } };
    expect(await lastEntry('Management.Connector.Create')).toMatchObject({ result: 'Success', actor: { id: 'test-machine' }, target, data });
    await call('PATCH', `/${id}`, { config: remote({ auth: { ...login, pass: CANARY } }) });
    expect(await lastEntry('Management.Connector.Update')).toMatchObject({ target, data: { config: { host: 'smtp.example.com' } } });
    await call('DELETE', `/${id}`);
    expect(await lastEntry('Management.Connector.Delete')).toMatchObject({ target });
  });

  it('that are two of e-mail are not passed over in silence', async () => {
    const place = { tenantId: 'default', table: 'connectors', id: 'second', field: 'config' };
    const sealed = new Sealer(api.environment.keyEncryptionKey).seal('{}', place);
    await create();
    await api.pool.query(`INSERT INTO connectors (tenant_id, id, connector_id, kind, config) VALUES ('default', 'second', $1, 'email', $2)`, [
      SMTP_CONNECTOR_ID,
      sealed,
    ]);
    await api.pool.query('UPDATE tenants SET config_version = config_version + 1');
    expect(await call('GET', '')).toMatchObject({ status: 400, body: { code: 'connector.more_than_one_email' } });
    await create();
    expect((await call('GET', '')).body).toHaveLength(1);
  });

  it('are only for who may see or change them', async () => {
    const scope = 'read:connectors';
    expect((await call('GET', '', undefined, { scope })).status).toBe(200);
    expect(await call('POST', '', { connectorId: SMTP_CONNECTOR_ID }, { scope })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    expect((await call('GET', '', undefined, { scope: 'read:users' })).status).toBe(403);
    expect((await call('GET', '', undefined, { token: null })).status).toBe(401);
  });
});
