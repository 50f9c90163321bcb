import type { UserSession } from '@gatepost/contracts/management/user-sessions';
import { createHash } from 'node:crypto';
import { ManagementApi } from '../../testing/management-api';

describe('the sessions of a user', () => {
  let api: ManagementApi;
  let userId: string;
  beforeAll(async () => {
    api = await ManagementApi.start();
    await api.pool.query(`INSERT INTO applications (tenant_id, id, name, type, is_third_party, oidc_client_metadata)
      VALUES ('default', 'theirs', 'Theirs', 'SPA', true, '{"redirectUris":[],"postLogoutRedirectUris":[]}')`);
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.pool.query(`DELETE FROM oidc_artefacts WHERE model NOT IN ('Client')`);
    userId = ((await api.call('POST', '/api/users', {})).body as { id: string }).id;
  });

  /** As the provider keeps them. */
  const save = (model: string, id: string, columns: { uid?: string; grantId?: string }, payload: object, tenant = 'default') =>
    api.pool.query(
      `INSERT INTO oidc_artefacts (tenant_id, model, id, payload, uid, grant_id, expires_at) VALUES ($1, $2, $3, $4, $5, $6, now() + interval '1 hour')`,
      [...[tenant, model, createHash('sha256').update(id).digest(), payload, columns.uid ?? null, columns.grantId ?? null]],
    );
  const signIn = async (uid: string, loginTs: number, clients: readonly string[], accountId = userId) => {
    const authorizations = Object.fromEntries(clients.map((client) => [client, { sid: `${uid}-${client}`, grantId: `${uid}-${client}-grant` }]));
    await save('Session', uid, { uid }, { uid, accountId, loginTs, iat: loginTs, exp: loginTs + 100, kind: 'Session', authorizations });
    for (const clientId of clients) {
      const grantId = `${uid}-${clientId}-grant`;
      await save('Grant', grantId, { grantId }, { accountId, clientId, openid: { scope: clientId === 'lasting' ? 'openid offline_access' : 'openid' } });
      await save('RefreshToken', `${grantId}-token`, { grantId }, { accountId, clientId, grantId });
    }
  };
  const left = async () =>
    (await api.pool.query<{ uid: string }>(`SELECT DISTINCT coalesce(uid, grant_id) AS uid FROM oidc_artefacts ORDER BY 1`)).rows.map(({ uid }) => uid);
  const path = () => `/api/users/${userId}/sessions`;

  it('are told, the latest sign-in first, without what a browser holds', async () => {
    await signIn('one', 1000, ['console']);
    await signIn('two', 2000, []);
    await signIn('other', 3000, [], 'somebody else');
    const { status, body } = await api.call('GET', path());
    const { sessions } = body as { sessions: UserSession[] };
    expect([status, sessions.map(({ payload }) => payload.uid)]).toEqual([200, ['two', 'one']]);
    expect(sessions[1]).toEqual({
      payload: {
        ...{ exp: 1100, iat: 1000, jti: 'one', uid: 'one', kind: 'Session', loginTs: 1000, accountId: userId },
        authorizations: { console: { sid: 'one-console', grantId: 'one-console-grant' } },
      },
      ...{ lastSubmission: null, clientId: 'console', accountId: userId, expiresAt: expect.any(Number) as number },
    });
  });

  it.each([
    ['?revokeGrantsTarget=all', []],
    ['?revokeGrantsTarget=firstParty', ['one-theirs-grant']],
    ['', ['one-lasting-grant']],
  ])('end one by one: DELETE %s', async (query, grants) => {
    await signIn('one', 1000, ['lasting', 'plain', 'theirs']);
    await signIn('two', 2000, ['plain']);
    expect((await api.call('DELETE', `${path()}/one${query}`)).status).toBe(204);
    expect(await left()).toEqual([...grants, 'two', 'two-plain-grant']);
    expect((await api.call('DELETE', `${path()}/one`)).status).toBe(404);
  });

  it('end all at once, with everything that hangs on them', async () => {
    await signIn('one', 1000, ['lasting']);
    await signIn('two', 2000, ['plain']);
    await signIn('other', 3000, ['plain'], 'somebody else');
    expect((await api.call('DELETE', path())).status).toBe(204);
    expect(await left()).toEqual(['other', 'other-plain-grant']);
  });

  it('of somebody else cannot be ended', async () => {
    await signIn('other', 3000, [], 'somebody else');
    expect(await api.call('DELETE', `${path()}/other`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect(await left()).toEqual(['other']);
  });

  it.each([
    ['GET', ''],
    ['DELETE', ''],
    ['DELETE', '/one'],
  ])('of nobody cannot be reached: %s %s', async (method, rest) => {
    for (const [who, tenant] of [
      ['nobody', 'default'],
      [userId, 'admin'],
    ] as const)
      expect(await api.call(method, `/api/users/${who}/sessions${rest}`, undefined, { tenant })).toMatchObject({ status: 404 });
  });

  it('are ended by those who may change users, with an entry in the audit log', async () => {
    await signIn('one', 1000, []);
    expect((await api.call('GET', path(), undefined, { scope: 'read:users' })).status).toBe(200);
    for (const rest of ['', '/one']) expect((await api.call('DELETE', path() + rest, undefined, { scope: 'read:users' })).status).toBe(403);
    await api.call('DELETE', `${path()}/one?revokeGrantsTarget=all`);
    await api.call('DELETE', path());
    const { rows } = await api.pool.query<{ target: object }>(
      `SELECT payload->'target' AS target FROM logs WHERE key = 'Management.UserSession.Delete' AND user_id = $1 ORDER BY id`,
      [userId],
    );
    expect(rows.map(({ target }) => target)).toEqual([
      { type: 'session', id: 'one' },
      { type: 'user', id: userId },
    ]);
  });
});
