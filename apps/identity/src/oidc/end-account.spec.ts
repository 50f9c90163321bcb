import { createHash } from 'node:crypto';
import { ManagementApi } from '../testing/management-api';

describe('what a person is signed in with', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  /** A session with a grant and what hangs on it, as the provider keeps them. */
  const signIn = async (userId: string, name: string, tenant = 'default') => {
    const save = (model: string, id: string, grantId: string | null, payload: object) =>
      api.pool.query(
        `INSERT INTO oidc_artefacts (tenant_id, model, id, payload, grant_id, expires_at) VALUES ($1, $2, $3, $4, $5, now() + interval '1 hour')`,
        [tenant, model, createHash('sha256').update(id).digest(), payload, grantId],
      );
    const grantId = `${name}-grant`;
    await save('Session', `${name}-session`, null, { accountId: userId });
    await save('Grant', grantId, grantId, { accountId: userId });
    await save('Interaction', `${name}-proved`, null, { result: { experience: { userId } } });
    await save('Interaction', `${name}-finished`, null, { result: { login: { accountId: userId }, experience: {} } });
    for (const model of ['RefreshToken', 'AccessToken', 'AuthorizationCode']) await save(model, `${name}-${model}`, grantId, { accountId: userId, grantId });
  };
  const left = async (tenant = 'default') => {
    const { rows } = await api.pool.query<{ account: string }>(
      `SELECT DISTINCT coalesce(payload->>'accountId', payload->'result'->'login'->>'accountId', payload->'result'->'experience'->>'userId') AS account FROM oidc_artefacts WHERE tenant_id = $1 ORDER BY 1`,
      [tenant],
    );
    return rows.map(({ account }) => account);
  };
  const create = async (body: object) => ((await api.call('POST', '/api/users', body)).body as { id: string }).id;

  it.each([
    ['is suspended', 'PATCH', '/is-suspended', { isSuspended: true }],
    ['gets another password', 'PATCH', '/password', { password: 'another long password' }],
    ['gets another address', 'PATCH', '', { primaryEmail: 'new@example.com' }],
    ['loses their address', 'PATCH', '', { primaryEmail: null }],
    ['gets another number', 'PATCH', '', { primaryPhone: '31612345679' }],
    ['loses their number', 'PATCH', '', { primaryPhone: null }],
    ['is deleted', 'DELETE', '', undefined],
  ] as const)('ends when that person %s, and nothing of anybody else', async (why, method, path, body) => {
    const id = await create({ primaryEmail: `${why.replaceAll(' ', '-')}@example.com`, primaryPhone: '31612345678' });
    await signIn(id, `${why} one`);
    await signIn(id, `${why} two`);
    await signIn(id, `${why} there`, 'admin');
    await signIn('somebody else', `${why} else`);
    expect((await api.call(method, `/api/users/${id}${path}`, body)).status).toBeLessThan(300);
    expect(await left()).toEqual(['somebody else']);
    expect(await left('admin')).toEqual([id]);
    await api.pool.query('DELETE FROM oidc_artefacts');
    await api.call('DELETE', `/api/users/${id}`);
  });

  it.each([
    ['is let in again', '/is-suspended', { isSuspended: false }],
    ['gets another name', '', { name: 'Somebody' }],
    ['keeps their address and number', '', { primaryEmail: 'SAME@example.com', primaryPhone: '310612345678' }],
  ] as const)('lasts when that person %s', async (why, path, body) => {
    const id = await create({ primaryEmail: 'same@example.com', primaryPhone: '31612345678' });
    await signIn(id, why);
    expect((await api.call('PATCH', `/api/users/${id}${path}`, body)).status).toBe(200);
    expect(await left()).toEqual([id]);
    await api.call('DELETE', `/api/users/${id}`);
    expect(await left()).toEqual([]);
  });

  it('lasts when the change that would end it fails', async () => {
    await create({ primaryEmail: 'taken@example.com' });
    const id = await create({ primaryEmail: 'mine@example.com' });
    await signIn(id, 'failing');
    expect((await api.call('PATCH', `/api/users/${id}`, { primaryEmail: 'taken@example.com' })).status).toBe(422);
    expect(await left()).toEqual([id]);
  });

  it('is found by an index', async () => {
    await api.pool.query(`INSERT INTO oidc_artefacts (tenant_id, model, id, payload, expires_at)
      SELECT 'default', (ARRAY['Session', 'Grant', 'RefreshToken', 'Interaction'])[1 + n % 4], sha256(n::text::bytea), jsonb_build_object('accountId', 'user' || n,
        'result', jsonb_build_object('login', jsonb_build_object('accountId', 'user' || n))), now()
      FROM generate_series(1, 5000) AS n`);
    await api.pool.query('ANALYZE oidc_artefacts');
    const explain = async (condition: string) => {
      const text = `EXPLAIN SELECT 1 FROM oidc_artefacts WHERE tenant_id = 'default' AND ${condition}`;
      return (await api.pool.query<{ 'QUERY PLAN': string }>(text)).rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    expect(await explain(`payload->>'accountId' = 'user7' AND model IN ('Session', 'Grant')`)).toContain('oidc_artefacts_account');
    const proved = `coalesce(payload->'result'->'login'->>'accountId', payload->'result'->'experience'->>'userId')`;
    expect(await explain(`${proved} = 'user7' AND model = 'Interaction'`)).toContain('oidc_artefacts_proved');
  });
});
