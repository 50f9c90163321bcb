import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { eventually } from '@gatepost/testing/eventually';
import { ManagementApi } from '../../testing/management-api';

interface Key {
  readonly id: string;
  readonly status: 'Next' | 'Current' | 'Previous';
  readonly signingKeyAlgorithm?: string;
  readonly createdAt: number;
  readonly effectiveAt?: number;
}

describe('the keys of a tenant', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const list = async (type: string) => (await api.call('GET', `/api/configs/oidc/${type}`)).body as Key[];
  const rotate = async (type: string, body?: object) => (await api.call('POST', `/api/configs/oidc/${type}/rotate`, body)).body as Key[];
  const remove = (type: string, id: string) => api.call('DELETE', `/api/configs/oidc/${type}/${id}`);
  const statuses = (keys: readonly Key[]) => keys.map(({ status }) => status);
  const published = async () => {
    const { keys } = (await (await fetch(`${api.environment.endpoint}/oidc/jwks`)).json()) as { keys: { kid: string; kty: string }[] };
    return keys;
  };
  const verify = async (token: string) => jwtVerify(token, createRemoteJWKSet(new URL(`${api.environment.endpoint}/oidc/jwks`)));

  it('are one that signs tokens and two for cookies at first, and never show their secrets', async () => {
    const keys = await list('private-keys');
    expect(keys).toEqual([{ id: expect.any(String) as string, createdAt: expect.any(Number) as number, signingKeyAlgorithm: 'EC', status: 'Current' }]);
    expect(statuses(await list('cookie-keys'))).toEqual(['Current', 'Previous']);
    expect(Date.now() - (keys[0]?.createdAt ?? 0)).toBeLessThan(600_000);
  });

  it('are published before they sign', async () => {
    const [before] = await published();
    const keys = await rotate('private-keys');
    expect(statuses(keys)).toEqual(['Next', 'Current']);
    const wait = (keys[0]?.effectiveAt ?? 0) - Date.now();
    expect(wait).toBeGreaterThan(590_000);
    expect(wait).toBeLessThan(610_000);
    const now = await published();
    expect(now).toHaveLength(2);
    expect(now[0]).toEqual(before);
  });

  it('take over when their time has come, without anybody doing anything', async () => {
    const [next] = await rotate('private-keys', { signingKeyAlgorithm: 'RSA', rotationGracePeriod: 2 });
    // The one that waited before has made room.
    expect(statuses(await list('private-keys'))).toEqual(['Next', 'Current']);
    const turned = async () => ((await published())[0]?.kty === 'RSA' ? true : undefined);
    await eventually(turned, () => 'the new key does not sign', 15_000);
    expect(await list('private-keys')).toMatchObject([{ id: next?.id, status: 'Current', signingKeyAlgorithm: 'RSA' }, { status: 'Previous' }]);
  }, 30_000);

  it('verify what they have signed after they were replaced at once, here as anywhere', async () => {
    const before = await api.token({ scope: 'all' });
    await rotate('private-keys', { signingKeyAlgorithm: 'EC', rotationGracePeriod: 0 });
    const after = await api.token({ scope: 'all' });
    expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
    for (const token of [before, after]) {
      expect((await verify(token)).payload).toMatchObject({ sub: 'test-machine' });
      expect((await api.call('GET', '/api/configs/oidc/private-keys', undefined, { token })).status).toBe(200);
    }
  });

  it('can be deleted when they no longer sign, and what they have signed is then refused', async () => {
    const keys = await list('private-keys');
    const id = (status: Key['status']) => keys.find((key) => key.status === status)?.id ?? '';
    expect(await remove('private-keys', id('Current'))).toMatchObject({ status: 422, body: { code: 'oidc.only_previous_key_can_be_deleted' } });
    expect(await remove('private-keys', 'nothing')).toMatchObject({ status: 404, body: { code: 'oidc.key_not_found' } });
    const token = await api.token({ scope: 'all' });
    await rotate('private-keys', { rotationGracePeriod: 0 });
    for (const { id: previous, status } of await list('private-keys'))
      if (status === 'Previous') expect((await remove('private-keys', previous)).status).toBe(204);
    expect(await published()).toHaveLength(1);
    expect((await api.call('GET', '/api/configs/oidc/private-keys', undefined, { token })).status).toBe(401);
    expect(await remove('private-keys', (await list('private-keys'))[0]?.id ?? '')).toMatchObject({ status: 422, body: { code: 'oidc.key_required' } });
  });

  it('of cookies are two at least', async () => {
    const keys = await rotate('cookie-keys', { rotationGracePeriod: 0 });
    expect(statuses(keys)).toEqual(['Current', 'Previous', 'Previous']);
    expect(keys[0]).not.toHaveProperty('signingKeyAlgorithm');
    expect((await remove('cookie-keys', keys[2]?.id ?? '')).status).toBe(204);
    expect(await remove('cookie-keys', keys[1]?.id ?? '')).toMatchObject({ status: 422, body: { code: 'oidc.key_required' } });
  });

  it('are known to a process that somebody else’s rotation has not told, with the first token of the new key', async () => {
    const { rows } = await api.pool.query<{ id: string }>(`SELECT id FROM tenant_keys WHERE tenant_id = 'default' AND purpose = 'signing'`);
    expect(rows).toHaveLength(1);
    // As another process would: the row and the version, in one transaction.
    await rotate('private-keys', { rotationGracePeriod: 3600 });
    await api.pool.query(`UPDATE tenant_keys SET active_at = now() WHERE tenant_id = 'default' AND purpose = 'signing' AND active_at > now()`);
    await api.pool.query(`UPDATE tenants SET config_version = config_version + 1 WHERE id = 'default'`);
    const token = await api.token({ scope: 'all' });
    expect((await api.call('GET', '/api/configs/oidc/private-keys', undefined, { token })).status).toBe(200);
    await eventually(
      async () => ((await published())[0]?.kid === decodeProtectedHeader(token).kid ? true : undefined),
      () => 'not published first',
      15_000,
    );
  }, 30_000);

  it('are changed with an entry in the audit log, and by nobody who may only read', async () => {
    const { rows } = await api.pool.query<{ payload: object }>(`SELECT payload FROM logs WHERE key = 'Management.OidcKey.Rotate' ORDER BY created_at LIMIT 1`);
    expect(rows[0]?.payload).toMatchObject({ result: 'Success', target: { type: 'OidcKey', id: 'private-keys' }, data: { rotationGracePeriod: 600 } });
    const { rows: deleted } = await api.pool.query(`SELECT 1 FROM logs WHERE key = 'Management.OidcKey.Delete' AND payload->>'result' = 'Success'`);
    expect(deleted.length).toBeGreaterThan(0);
    const scope = 'read:settings';
    expect((await api.call('GET', '/api/configs/oidc/cookie-keys', undefined, { scope })).status).toBe(200);
    expect((await api.call('POST', '/api/configs/oidc/cookie-keys/rotate', {}, { scope })).status).toBe(403);
    expect((await api.call('DELETE', '/api/configs/oidc/cookie-keys/x', undefined, { scope })).status).toBe(403);
  });

  it.each([
    ['another kind', 'GET', '/api/configs/oidc/other-keys', undefined],
    ['another algorithm', 'POST', '/api/configs/oidc/private-keys/rotate', { signingKeyAlgorithm: 'none' }],
    ['a time before now', 'POST', '/api/configs/oidc/private-keys/rotate', { rotationGracePeriod: -1 }],
    ['a time without end', 'POST', '/api/configs/oidc/private-keys/rotate', { rotationGracePeriod: 1e12 }],
  ])('are refused of %s', async (_what, method, path, body) => {
    expect(await api.call(method, path, body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('lie sealed', async () => {
    const { rows } = await api.pool.query<{ row: string }>(`SELECT encode(sealed, 'escape') AS row FROM tenant_keys`);
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/"d":|kty/);
  });

  it('can all be deleted at once, but for the one that signs', async () => {
    for (let at = 0; at < 16; at += 1) await rotate('private-keys', { rotationGracePeriod: 0 });
    const keys = await list('private-keys');
    const token = await api.token({ scope: 'all' });
    const replies = await Promise.all(keys.map(({ id }) => api.call('DELETE', `/api/configs/oidc/private-keys/${id}`, undefined, { token })));
    expect(replies.filter(({ status }) => status >= 500)).toEqual([]);
    expect(statuses(await list('private-keys'))).toEqual(['Current']);
  });
});
