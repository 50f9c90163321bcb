import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import { ManagementApi, type Reply } from '../testing/management-api';

describe('users', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const create = async (body: object) => userOf(await api.call('POST', '/api/users', body));
  const change = (id: string, body: object) => api.call('PATCH', `/api/users/${id}`, body);
  const read = async (id: string) => userOf(await api.call('GET', `/api/users/${id}`));
  const entriesOf = async (id: string) => {
    const { rows } = await api.pool.query<{ key: string; payload: object }>('SELECT key, payload FROM logs WHERE user_id = $1 ORDER BY created_at, id', [id]);
    return rows;
  };

  it('are created with all there is to say of them, in the form the clients know', async () => {
    const profile = { givenName: 'Mara', address: { locality: 'Utrecht' } };
    const body = {
      username: 'mara',
      primaryEmail: ' Mara@Example.COM ',
      primaryPhone: '31612345678',
      name: 'Mara',
      profile,
      customData: { plan: { seats: 3 } },
    };
    const reply = await api.call('POST', '/api/users', { ...body, avatar: 'https://example.com/m.png', isSuspended: true, id: 'chosen', tenantId: 'admin' });
    expect(reply.status).toBe(200);
    expect(wireProblems('user', reply.body)).toEqual([]);
    expect(reply.body).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{12}$/) as string,
      username: 'mara',
      primaryEmail: 'mara@example.com',
      primaryPhone: '31612345678',
      name: 'Mara',
      avatar: 'https://example.com/m.png',
      customData: { plan: { seats: 3 } },
      identities: {},
      lastSignInAt: null,
      createdAt: expect.any(Number) as number,
      updatedAt: expect.any(Number) as number,
      profile,
      applicationId: null,
      cimdClientId: null,
      isSuspended: false,
      hasPassword: false,
      isPasswordExpired: false,
    });
    expect(await read(userOf(reply).id)).toEqual(reply.body);
    expect(userOf(await api.call('POST', '/api/users', {}))).toMatchObject({ username: null, primaryEmail: null });
  });

  it('get the roles that everybody gets', async () => {
    await api.pool.query(
      `INSERT INTO roles (tenant_id, id, name, description, type, is_default) VALUES ('default', 'everybody', 'Everybody', '', 'User', true)`,
    );
    const { id } = await create({ username: 'with_role' });
    const { rows } = await api.pool.query('SELECT role_id FROM users_roles WHERE user_id = $1', [id]);
    expect(rows).toEqual([{ role_id: 'everybody' }]);
    await api.pool.query(`DELETE FROM roles WHERE id = 'everybody'`);
  });

  it('have identifiers of their own', async () => {
    const { id } = await create({ username: 'taken', primaryEmail: 'taken@example.com', primaryPhone: '61412345678' });
    const conflicts = [
      [{ username: 'taken' }, 'user.username_already_in_use'],
      [{ primaryEmail: 'TAKEN@example.com' }, 'user.email_already_in_use'],
      [{ primaryPhone: '61412345678' }, 'user.phone_already_in_use'],
      [{ primaryPhone: '610412345678' }, 'user.phone_already_in_use'],
    ] as const;
    const other = await create({ username: 'other' });
    for (const [body, code] of conflicts) {
      expect(await api.call('POST', '/api/users', body)).toMatchObject({ status: 422, body: { code } });
      expect(await change(other.id, body)).toMatchObject({ status: 422, body: { code } });
      expect((await change(id, body)).status).toBe(200);
    }
    expect(await create({ username: 'Taken' })).toMatchObject({ username: 'Taken' });
    expect(await api.call('POST', '/api/users', { username: 'taken' }, { tenant: 'admin' })).toMatchObject({ status: 200 });
  });

  it('may not differ only in the case of their names when the policy says so, however many come at once', async () => {
    const policy = (isSensitive: boolean) =>
      api.pool.query(
        `UPDATE sign_in_experiences SET username_policy = jsonb_set(username_policy, '{caseSensitive}', to_jsonb($1::boolean)) WHERE tenant_id = 'default'`,
        [isSensitive],
      );
    await policy(false);
    try {
      const spellings = ['robin', 'Robin', 'ROBIN', 'rObIn', 'robiN', 'RoBiN'];
      const replies = await Promise.all(spellings.map((username) => api.call('POST', '/api/users', { username })));
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422, 422]);
      const robin = userOf(replies.find(({ status }) => status === 200) ?? fail());
      expect((await change(robin.id, { username: robin.username?.toUpperCase() })).status).toBe(200);
    } finally {
      await policy(true);
    }
  });

  it.each([
    { primaryPhone: '+31612345678' },
    { primaryPhone: '' },
    { primaryEmail: 'no address' },
    { primaryEmail: '"quoted"@example.com' },
    { primaryEmail: { not: '' } },
    { username: '9lives' },
    { username: 'with space' },
    { username: 'a'.repeat(129) },
    { username: ['a'] },
    { name: 'n'.repeat(129) },
    { avatar: 'javascript:alert(1)' },
    { avatar: `https://example.com/${'a'.repeat(2048)}` },
    { profile: { givenName: 1 } },
    { customData: 'text' },
    { name: 'nul\u0000' },
  ])('are not created from %j', async (body) => {
    const { status } = await api.call('POST', '/api/users', body);
    expect(status).toBe(400);
  });

  it('keep nothing they were not asked to keep', async () => {
    const { id } = await create({ username: 'strict', profile: { givenName: 'S', emailVerified: true }, roles: ['all'], passwordAlgorithm: 'MD5' });
    expect((await read(id)).profile).toEqual({ givenName: 'S' });
    const { rows } = await api.pool.query<object>('SELECT password_algorithm, is_suspended, identities FROM users WHERE id = $1', [id]);
    expect(rows).toEqual([{ password_algorithm: null, is_suspended: false, identities: {} }]);
  });

  it('are changed member by member, and remember when', async () => {
    const user = await create({
      username: 'changing',
      primaryEmail: 'changing@example.com',
      primaryPhone: '31611111111',
      name: 'C',
      customData: { a: 1, b: 2 },
    });
    const reply = await change(user.id, { username: '', primaryPhone: null, name: 'D', customData: { c: 3 }, profile: { nickname: 'dee' } });
    expect(reply).toMatchObject({
      status: 200,
      body: { username: null, primaryPhone: null, primaryEmail: 'changing@example.com', name: 'D', customData: { c: 3 }, profile: { nickname: 'dee' } },
    });
    expect(userOf(reply).updatedAt).toBeGreaterThan(user.updatedAt);
    expect(await read(user.id)).toEqual(reply.body);
  });

  it('are not changed by nothing', async () => {
    const { id } = await create({});
    for (const body of [{}, { unknown: 1 }]) expect(await change(id, body)).toMatchObject({ status: 422, body: { code: 'entity.invalid_input' } });
    expect(await change('nobody', {})).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('merge what is set in their custom data and their profile', async () => {
    const { id, updatedAt } = await create({ customData: { a: 1, nested: { x: 1 } }, profile: { givenName: 'G', familyName: 'F' } });
    const data = await api.call('PATCH', `/api/users/${id}/custom-data`, { customData: { b: 2, nested: { y: 2 } } });
    expect(data).toMatchObject({ status: 200, body: { a: 1, b: 2, nested: { y: 2 } } });
    expect((await api.call('GET', `/api/users/${id}/custom-data`)).body).toEqual({ a: 1, b: 2, nested: { y: 2 } });
    const profile = await api.call('PATCH', `/api/users/${id}/profile`, { profile: { familyName: 'H', role: 'admin' } });
    expect(profile).toMatchObject({ status: 200, body: { givenName: 'G', familyName: 'H' } });
    expect((await read(id)).updatedAt).toBeGreaterThan(updatedAt);
    expect((await api.call('PATCH', `/api/users/${id}/custom-data`, { b: 1 })).status).toBe(400);
  });

  it('are suspended and let in again', async () => {
    const { id } = await create({});
    expect(await api.call('PATCH', `/api/users/${id}/is-suspended`, { isSuspended: true })).toMatchObject({ status: 200, body: { isSuspended: true } });
    expect(await api.call('PATCH', `/api/users/${id}/is-suspended`, { isSuspended: false })).toMatchObject({ status: 200, body: { isSuspended: false } });
    expect((await api.call('PATCH', `/api/users/${id}/is-suspended`, { isSuspended: 'yes' })).status).toBe(400);
  });

  it('are deleted for good, but nobody deletes themselves', async () => {
    const { id } = await create({});
    await api.pool.query(`INSERT INTO users_roles (tenant_id, user_id, role_id) VALUES ('default', $1, 'management-api-access')`, [id]);
    const token = await api.token({ sub: id, scope: 'all' });
    expect(await api.call('DELETE', `/api/users/${id}`, undefined, { token })).toMatchObject({ status: 400, body: { code: 'user.cannot_delete_self' } });
    expect((await api.call('DELETE', `/api/users/${id}`)).status).toBe(204);
    expect((await api.call('DELETE', `/api/users/${id}`)).status).toBe(404);
  });

  it.each([
    ['GET', '', undefined],
    ['PATCH', '', { name: 'x' }],
    ['DELETE', '', undefined],
    ['GET', '/custom-data', undefined],
    ['PATCH', '/custom-data', { customData: {} }],
    ['PATCH', '/profile', { profile: {} }],
    ['PATCH', '/password', { password: 'a long password' }],
    ['DELETE', '/password', undefined],
    ['PATCH', '/password/expiration', { isExpired: true }],
    ['POST', '/password/verify', { password: 'a long password' }],
    ['GET', '/has-password', undefined],
    ['PATCH', '/is-suspended', { isSuspended: true }],
  ])('that are not there cannot be reached: %s %s', async (method, path, body) => {
    const { id } = await create({});
    for (const [somebody, tenant] of [
      ['nobody', 'default'],
      [id, 'admin'],
      ["' OR 1=1 --", 'default'],
    ] as const)
      expect(await api.call(method, `/api/users/${encodeURIComponent(somebody)}${path}`, body, { tenant })).toMatchObject({
        status: 404,
        body: { code: 'entity.not_found' },
      });
  });

  it('leave an entry in the audit log with every change, and none without', async () => {
    const { id } = await create({ username: 'watched', customData: { token: 'canary' } });
    await change(id, { name: 'Watched' });
    await change(id, { primaryEmail: 'no address' });
    await api.call('PATCH', `/api/users/${id}/custom-data`, { customData: { plan: 'x' } });
    await api.call('PATCH', `/api/users/${id}/profile`, { profile: { nickname: 'w' } });
    await api.call('PATCH', `/api/users/${id}/is-suspended`, { isSuspended: true });
    await api.call('DELETE', `/api/users/${id}`);
    const entries = await entriesOf(id);
    expect(entries.map(({ key }) => key)).toEqual([
      'Management.User.Create',
      'Management.User.Update',
      'Management.UserCustomData.Update',
      'Management.UserProfile.Update',
      'Management.UserSuspension.Update',
      'Management.User.Delete',
    ]);
    expect(entries[1]?.payload).toMatchObject({
      result: 'Success',
      target: { type: 'user', id },
      data: { name: 'Watched' },
      actor: { type: 'app', id: 'test-machine' },
    });
    expect(JSON.stringify(entries)).not.toContain('canary');
  });

  it('are read by whoever may read and changed by whoever may change', async () => {
    const { id } = await create({});
    const scope = 'read:users';
    expect((await api.call('GET', `/api/users/${id}`, undefined, { scope })).status).toBe(200);
    expect(await api.call('PATCH', `/api/users/${id}`, { name: 'x' }, { scope })).toMatchObject({ status: 403 });
    expect(await api.call('GET', '/api/users', undefined, { scope: 'read:settings' })).toMatchObject({ status: 403 });
  });

  it('tell of their enterprise identities when asked', async () => {
    const { id } = await create({});
    expect((await api.call('GET', `/api/users/${id}?includeSsoIdentities=1`)).body).toMatchObject({ ssoIdentities: [] });
    expect((await api.call('GET', `/api/users/${id}?includeSsoIdentities=no`)).body).not.toHaveProperty('ssoIdentities');
  });
});

function userOf({ status, body }: Reply): UserReply {
  expect([status, body]).toEqual([200, expect.any(Object)]);
  return body as UserReply;
}

function fail(): never {
  throw new Error('nobody got the name');
}
