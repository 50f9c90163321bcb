import { hash as argon2 } from '@node-rs/argon2';
import { createHash } from 'node:crypto';
import { ManagementApi } from '../testing/management-api';

const PASSWORD = 'correct horse battery staple';
const MD5 = createHash('md5').update(PASSWORD).digest('hex');

describe('the passwords of users', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const create = async (body: object) => ((await api.call('POST', '/api/users', body)).body as { id: string }).id;
  const verify = (id: string, password: unknown) => api.call('POST', `/api/users/${id}/password/verify`, { password });
  const digestOf = async (id: string) => (await api.call('GET', `/api/users/${id}?includePasswordHash=true`)).body;

  it('are hashed with Argon2id and shown to nobody who may only read', async () => {
    const reply = await api.call('POST', '/api/users', { password: PASSWORD });
    expect(reply).toMatchObject({ status: 200, body: { hasPassword: true } });
    expect(reply.body).not.toHaveProperty('passwordDigest');
    const { id } = reply.body as { id: string };
    expect(await digestOf(id)).toMatchObject({ passwordAlgorithm: 'Argon2id', passwordDigest: expect.stringMatching(/^\$argon2id\$/) as string });
    expect(await digestOf(await create({}))).toMatchObject({ passwordAlgorithm: null, passwordDigest: null });
    const scope = 'read:users';
    expect((await api.call('GET', `/api/users/${id}`, undefined, { scope })).body).not.toHaveProperty('passwordDigest');
    expect(await api.call('GET', `/api/users/${id}?includePasswordHash=true`, undefined, { scope })).toMatchObject({
      status: 403,
      body: { code: 'auth.forbidden' },
    });
  });

  it('are told right from wrong', async () => {
    const id = await create({ password: PASSWORD });
    expect((await api.call('GET', `/api/users/${id}/has-password`)).body).toEqual({ hasPassword: true });
    expect(await verify(id, PASSWORD)).toMatchObject({ status: 204, body: undefined });
    expect(await verify(id, 'wrong')).toMatchObject({ status: 422, body: { code: 'session.invalid_credentials' } });
    for (const nothing of ['', null, 12, { not: '' }, 'p'.repeat(257)]) expect((await verify(id, nothing)).status).toBe(400);
    const without = await create({});
    expect((await api.call('GET', `/api/users/${without}/has-password`)).body).toEqual({ hasPassword: false });
    expect((await verify(without, PASSWORD)).status).toBe(422);
  });

  it('are taken over as digests and hashed anew at the first chance', async () => {
    const id = await create({ passwordDigest: MD5, passwordAlgorithm: 'MD5' });
    expect(await digestOf(id)).toMatchObject({ passwordDigest: MD5, passwordAlgorithm: 'MD5' });
    expect((await verify(id, 'wrong')).status).toBe(422);
    expect(await digestOf(id)).toMatchObject({ passwordAlgorithm: 'MD5' });
    expect((await verify(id, PASSWORD)).status).toBe(204);
    expect(await digestOf(id)).toMatchObject({ passwordAlgorithm: 'Argon2id' });
    expect((await verify(id, PASSWORD)).status).toBe(204);
    const { rows } = await api.pool.query<{ data: object }>(
      `SELECT payload->'data' AS data FROM logs WHERE user_id = $1 AND key = 'Management.UserPassword.Update'`,
      [id],
    );
    expect(rows).toEqual([{ data: { hashedAnewFrom: 'MD5' } }]);
  });

  it('are taken away, with whoever is signed in with them', async () => {
    const id = await create({ password: PASSWORD });
    await api.pool.query(
      `INSERT INTO oidc_artefacts (tenant_id, model, id, payload, expires_at) VALUES ('default', 'Session', 'x', jsonb_build_object('accountId', $1::text), now() + interval '1 hour')`,
      [id],
    );
    expect(await api.call('DELETE', `/api/users/${id}/password`)).toMatchObject({ status: 200, body: { id, hasPassword: false } });
    expect((await verify(id, PASSWORD)).status).toBe(422);
    const { rows } = await api.pool.query(`SELECT 1 FROM oidc_artefacts WHERE payload->>'accountId' = $1`, [id]);
    expect(rows).toEqual([]);
    const told = await api.pool.query(`SELECT 1 FROM logs WHERE user_id = $1 AND key = 'Management.UserPassword.Delete'`, [id]);
    expect(told.rows).toHaveLength(1);
    expect((await api.call('DELETE', `/api/users/${id}/password`, undefined, { scope: 'read:users' })).status).toBe(403);
  });

  it('expire when they are told to, where passwords expire at all', async () => {
    const id = await create({ password: PASSWORD });
    const expire = (who: string, body: object) => api.call('PATCH', `/api/users/${who}/password/expiration`, body);
    const isExpired = async () => (await api.pool.query<{ is: boolean }>('SELECT is_password_expired AS is FROM users WHERE id = $1', [id])).rows[0]?.is;
    expect(await expire(id, { isExpired: true })).toMatchObject({ status: 400, body: { code: 'sign_in_experiences.password_expiration_not_enabled' } });
    await api.pool.query(
      `UPDATE sign_in_experiences SET password_expiration = '{"enabled": true, "validPeriodDays": 90, "enabledAt": 1}' WHERE tenant_id = 'default'`,
    );
    expect(await expire(id, { isExpired: true })).toMatchObject({ status: 200, body: { id, isPasswordExpired: true } });
    expect((await api.call('GET', `/api/users?search=${id}`)).body).toMatchObject([{ id, isPasswordExpired: true }]);
    expect(await isExpired()).toBe(true);
    expect(await expire(id, { isExpired: false })).toMatchObject({ status: 200, body: { isPasswordExpired: false } });
    expect(await isExpired()).toBe(false);
    expect((await expire('nobody', { isExpired: true })).status).toBe(404);
    expect((await expire(id, { isExpired: 'yes' })).status).toBe(400);
  });

  it('of the Argon2i kind are hashed anew as well', async () => {
    const passwordDigest = await argon2(PASSWORD, { algorithm: 1, memoryCost: 8192, timeCost: 8, parallelism: 1 });
    const id = await create({ passwordDigest, passwordAlgorithm: 'Argon2i' });
    expect((await verify(id, PASSWORD)).status).toBe(204);
    expect(await digestOf(id)).toMatchObject({ passwordAlgorithm: 'Argon2id' });
  });

  it.each([
    [{ password: PASSWORD, passwordDigest: MD5, passwordAlgorithm: 'MD5' }, 'user.password_and_digest'],
    [{ passwordDigest: MD5 }, 'user.password_algorithm_required'],
    [{ passwordDigest: 'd'.repeat(257), passwordAlgorithm: 'Legacy' }, 'guard.invalid_input'],
    [{ passwordDigest: MD5, passwordAlgorithm: 'CRC32' }, 'guard.invalid_input'],
    [{ passwordDigest: 'no digest', passwordAlgorithm: 'MD5' }, 'guard.invalid_input'],
    [{ passwordDigest: '["sha256",["salt"],"00"]', passwordAlgorithm: 'Legacy' }, 'guard.invalid_input'],
    [{ password: '' }, 'guard.invalid_input'],
    [{ password: 'p'.repeat(257) }, 'guard.invalid_input'],
  ])('are refused as %j', async (body, code) => {
    expect(await api.call('POST', '/api/users', body)).toMatchObject({ status: 400, body: { code } });
  });

  it('are changed without a trace of them in the audit log', async () => {
    const id = await create({ password: PASSWORD });
    await api.pool.query('UPDATE users SET is_password_expired = true WHERE id = $1', [id]);
    const changed = await api.call('PATCH', `/api/users/${id}/password`, { password: 'another long password' });
    expect(changed).toMatchObject({ status: 200, body: { id, hasPassword: true } });
    expect((await verify(id, PASSWORD)).status).toBe(422);
    expect((await verify(id, 'another long password')).status).toBe(204);
    const { rows: users } = await api.pool.query<object>('SELECT is_password_expired, password_updated_at IS NOT NULL AS updated FROM users WHERE id = $1', [
      id,
    ]);
    expect(users).toEqual([{ is_password_expired: false, updated: true }]);
    const { rows } = await api.pool.query<{ key: string; payload: object }>('SELECT key, payload FROM logs WHERE user_id = $1', [id]);
    expect(rows.map(({ key }) => key).sort()).toEqual(['Management.User.Create', 'Management.UserPassword.Update']);
    expect(JSON.stringify(rows)).not.toMatch(/long password|battery|argon2id\$/);
  });

  it('may be tried a hundred times an hour, then not even the right one is told', async () => {
    const id = await create({ passwordDigest: MD5, passwordAlgorithm: 'MD5' });
    const replies = await Promise.all(Array.from({ length: 105 }, () => verify(id, 'a wrong one')));
    expect(replies.filter(({ status }) => status === 422)).toHaveLength(100);
    const refused = await verify(id, PASSWORD);
    expect(refused).toMatchObject({ status: 400, body: { code: 'session.verification_blocked_too_many_attempts' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
    expect((await verify(await create({ passwordDigest: MD5, passwordAlgorithm: 'MD5' }), PASSWORD)).status).toBe(204);
  });
});
