import { jest } from '@jest/globals';
import { rounds } from '@gatepost/testing/rounds';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import type { AdapterPayload } from 'oidc-provider';
import { Database } from '../../platform/database/database';
import { ArtefactAdapter } from './adapter';
import { ArtefactStore } from './artefact.store';
import { UnitOfWork } from './unit-of-work';

describe('the store of what the provider keeps', () => {
  let server: TestDatabase;
  let database: Database;
  let store: ArtefactStore;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 20);
    store = new ArtefactStore(database);
    await database.query({ name: 'tenants', text: `INSERT INTO tenants (id) VALUES ('default'), ('admin')`, values: [] });
  });

  afterAll(async () => {
    await database.onApplicationShutdown();
    await server.stop();
  });

  /** One request: `work` sees adapters, and what it has noted is written when it returns. */
  function request<Result>(work: (adapter: (model: string) => ArtefactAdapter) => Promise<Result>, tenantId = 'default'): Promise<Result & { ok: boolean }> {
    const unit = new UnitOfWork(tenantId);
    return store.run(unit, async () => {
      const result = await work((model) => new ArtefactAdapter(store, model));
      const { ok } = await store.flush(unit);
      return { ...result, ok };
    });
  }

  const save = (model: string, id: string, payload: AdapterPayload = {}, tenantId?: string) =>
    request(async (adapter) => ({ saved: await adapter(model).upsert(id, payload, 600) }), tenantId);
  const find = async (model: string, id: string, tenantId?: string) =>
    (await request(async (adapter) => ({ found: await adapter(model).find(id) }), tenantId)).found;
  const redeem = (model: string, id: string) =>
    request(async (adapter) => {
      const found = await adapter(model).find(id);
      if (found && found.consumed === undefined) await adapter(model).consume(id);
      return { found };
    });
  const shiftUse = (seconds: number) =>
    database.query({
      name: 'shift use',
      text: `UPDATE oidc_artefacts SET consumed_at = consumed_at - make_interval(secs => $1) WHERE consumed_at IS NOT NULL`,
      values: [seconds],
    });

  it('gives back what was kept, under the value a client holds', async () => {
    await save('AccessToken', 'value-1', { accountId: 'ann', jti: 'value-1' });
    expect(await find('AccessToken', 'value-1')).toEqual({ accountId: 'ann', jti: 'value-1' });
    expect(await find('RefreshToken', 'value-1')).toBeUndefined();
    expect(await find('AccessToken', 'value-1', 'admin')).toBeUndefined();
  });

  it('keeps no value a client could present', async () => {
    await save('Interaction', 'live-interaction', {
      jti: 'live-interaction',
      returnTo: 'https://id.example/oidc/auth/live-interaction',
      session: { uid: 'u', cookie: 'live-cookie' },
    });
    const rows = await database.query<{ row: string }>({ name: 'dump', text: 'SELECT a::text AS row FROM oidc_artefacts a', values: [] });
    expect(rows.map(({ row }) => row).join('\n')).not.toMatch(/live-interaction|live-cookie|value-1/);
    expect((await find('Interaction', 'live-interaction'))?.returnTo).toBe('https://id.example/oidc/auth/live-interaction');
  });

  it('lets one of two hundred redeem a code, and revokes the family when others tried', async () => {
    for (let race = 0; race < rounds(3, 1_000); race += 1) {
      const [grantId, code] = [`raced-grant-${race}`, `raced-code-${race}`];
      await save('Grant', grantId, {});
      await save('AuthorizationCode', code, { grantId });
      const outcomes = await Promise.all(Array.from({ length: 200 }, () => redeem('AuthorizationCode', code)));
      expect(outcomes.filter(({ ok, found }) => ok && found !== undefined && found.consumed === undefined)).toHaveLength(1);
      expect(await find('Grant', grantId)).toBeUndefined();
    }
  }, 3_600_000);

  it('gives a refresh token three seconds from its first use, and not one more', async () => {
    await save('RefreshToken', 'refresh-1', { grantId: 'grant-2' });
    expect((await redeem('RefreshToken', 'refresh-1')).ok).toBe(true);
    await shiftUse(2);
    expect((await redeem('RefreshToken', 'refresh-1')).ok).toBe(true);
    expect((await find('RefreshToken', 'refresh-1'))?.consumed).toBeUndefined();
    await shiftUse(1.5);
    expect((await find('RefreshToken', 'refresh-1'))?.consumed).toEqual(expect.any(Number));
  });

  it('writes nothing else of a request whose redemption was lost', async () => {
    await save('AuthorizationCode', 'code-2', { grantId: 'grant-3' });
    await redeem('AuthorizationCode', 'code-2');
    const outcome = await request(async (adapter) => {
      await adapter('AuthorizationCode').consume('code-2');
      return { saved: await adapter('AccessToken').upsert('never', {}, 600) };
    });
    expect(outcome.ok).toBe(false);
    expect(await find('AccessToken', 'never')).toBeUndefined();
  });

  it('brings the version, an artefact, its grant and its account with one read', async () => {
    await database.query({ name: 'ann', text: `INSERT INTO users (tenant_id, id, primary_email) VALUES ('default', 'ann', 'ann@example.com')`, values: [] });
    await save('Grant', 'grant-4', { accountId: 'ann' });
    await save('RefreshToken', 'refresh-2', { grantId: 'grant-4', accountId: 'ann' });
    const spy = jest.spyOn(database, 'query');
    const seen = await request(async (adapter) => {
      const token = await adapter('RefreshToken').find('refresh-2');
      const grant = await adapter('Grant').find('grant-4');
      return { token, grant, account: await store.account('ann'), version: store.unit.version };
    });
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
    expect(seen).toMatchObject({ token: { grantId: 'grant-4' }, grant: { accountId: 'ann' }, account: { primary_email: 'ann@example.com' }, version: '1' });
  });

  it('brings nothing back that another request has removed meanwhile', async () => {
    await save('Session', 'session-2', { uid: 'uid-2', accountId: 'ann', exp: 1000 });
    await request(async (adapter) => {
      const session = await adapter('Session').find('session-2');
      await database.query({ name: 'sign out', text: `DELETE FROM oidc_artefacts WHERE uid = 'uid-2'`, values: [] });
      return { saved: await adapter('Session').upsert('session-2', { ...session, accountId: 'bob' }, 600) };
    });
    expect(await find('Session', 'session-2')).toBeUndefined();
  });

  it('does not write a session again of which only the end has moved a little', async () => {
    await save('Session', 'session-1', { uid: 'uid-1', accountId: 'ann', exp: 1000 });
    const spy = jest.spyOn(database, 'query');
    await request(async (adapter) => {
      const session = await adapter('Session').find('session-1');
      return { saved: await adapter('Session').upsert('session-1', { ...session, exp: 1010 }, 600) };
    });
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  });
});
