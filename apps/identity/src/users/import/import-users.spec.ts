import type { ImportOutcome } from '@gatepost/contracts/management/users-import';
import { ManagementApi } from '../../testing/management-api';

const SHA256 = 'a'.repeat(64);

describe('an import of users', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const send = (rows: readonly unknown[], options: object = {}) => api.call('POST', '/api/users/import', { rows, ...options });
  const outcomes = async (rows: readonly unknown[], options?: object) => {
    const { status, body } = await send(rows, options);
    expect(status).toBe(200);
    return (body as { rows: ImportOutcome[] }).rows;
  };
  const said = (rows: readonly ImportOutcome[]) =>
    rows.map(({ outcome, issues }) => [outcome, ...issues.map(({ code, path }) => `${path.join('.')}: ${code}`)].join(' '));
  const read = async (id: string | null | undefined) => (await api.call('GET', `/api/users/${id ?? ''}?includePasswordHash=1`)).body;
  const count = async (where = 'true') => Number((await api.pool.query<{ n: string }>(`SELECT count(*) AS n FROM users WHERE ${where}`)).rows[0]?.n);

  it('creates people with all there is to say of them, and the roles that everybody gets', async () => {
    await api.pool.query(
      `INSERT INTO roles (tenant_id, id, name, description, type, is_default) VALUES ('default', 'everybody', 'Everybody', '', 'User', true)`,
    );
    const mara = {
      username: 'mara',
      primaryEmail: ' Mara@Example.COM ',
      primaryPhone: '610412345678',
      name: 'Mara',
      avatar: 'https://example.com/m.png',
      profile: { givenName: 'Mara', address: { locality: 'Utrecht' } },
      customData: { plan: { seats: 3 } },
      passwordDigest: SHA256,
      passwordAlgorithm: 'SHA256',
      isSuspended: true,
      id: 'chosen',
      tenantId: 'admin',
    };
    const rows = await outcomes([mara, { primaryEmail: 'noor@example.com' }]);
    expect(said(rows)).toEqual(['created', 'created']);
    expect(await read(rows[0]?.userId)).toMatchObject({
      ...{ id: expect.stringMatching(/^[0-9a-z]{12}$/) as string, username: 'mara', primaryEmail: 'mara@example.com', primaryPhone: '61412345678' },
      ...{ name: 'Mara', profile: mara.profile, customData: mara.customData, isSuspended: true, passwordDigest: SHA256, passwordAlgorithm: 'SHA256' },
    });
    const held = await api.pool.query(`SELECT user_id FROM users_roles WHERE role_id = 'everybody'`);
    expect(held.rows.map((row: { user_id: string }) => row.user_id).sort()).toEqual(rows.map(({ userId }) => userId).sort());
  });

  it('tells in a dry run what would happen, and does nothing', async () => {
    const before = await count();
    const rows = await outcomes([{ username: 'mara' }, { username: 'new_one' }, { username: '9lives' }], { dryRun: true });
    expect(said(rows)).toEqual(['skipped', 'created', 'refused username: invalid_format']);
    expect(rows.map(({ userId }) => userId)).toEqual([expect.any(String), null, null]);
    expect(await count()).toBe(before);
  });

  it('can be sent again: whoever is there is skipped', async () => {
    const rows = [{ primaryEmail: 'again@example.com', name: 'A' }, { primaryPhone: '31611111111' }, { username: 'again' }];
    const first = await outcomes(rows);
    expect(said(first)).toEqual(['created', 'created', 'created']);
    const second = await outcomes(rows.map((row) => ({ ...row, name: 'B' })));
    expect(said(second)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(second.map(({ userId }) => userId)).toEqual(first.map(({ userId }) => userId));
    expect(await read(first[0]?.userId)).toMatchObject({ name: 'A' });
  });

  it('updates whoever is there when it is asked to, and keeps passwords and what a row does not say', async () => {
    const [created] = await outcomes([
      {
        primaryEmail: 'up@example.com',
        name: 'Up',
        customData: { a: 1, b: 1 },
        profile: { nickname: 'u' },
        passwordDigest: SHA256,
        passwordAlgorithm: 'SHA256',
      },
    ]);
    const change = { primaryEmail: 'UP@example.com', primaryPhone: '31622222222', customData: { b: 2 }, profile: { gender: 'x' }, isSuspended: true };
    const [updated] = await outcomes([{ ...change, passwordDigest: 'b'.repeat(32), passwordAlgorithm: 'MD5' }], { onExisting: 'update' });
    expect(updated).toEqual({ outcome: 'updated', userId: created?.userId, issues: [] });
    expect(await read(created?.userId)).toMatchObject({
      ...{ name: 'Up', primaryPhone: '31622222222', customData: { a: 1, b: 2 }, profile: { nickname: 'u', gender: 'x' } },
      ...{ isSuspended: false, passwordDigest: SHA256, passwordAlgorithm: 'SHA256' },
    });
  });

  it('signs out whoever is given another address or number', async () => {
    const [moved, called, kept] = await outcomes([
      { username: 'moved', primaryEmail: 'old@example.com' },
      { username: 'called', primaryPhone: '31633333333' },
      { username: 'kept', primaryEmail: 'kept@example.com', primaryPhone: '31644444444' },
    ]);
    const ids = [moved?.userId, called?.userId, kept?.userId];
    for (const id of ids)
      await api.pool.query(
        `INSERT INTO oidc_artefacts (tenant_id, model, id, payload, expires_at) VALUES ('default', 'Session', convert_to($1, 'UTF8'), jsonb_build_object('accountId', $1::text), now() + interval '1 hour')`,
        [id],
      );
    const rows = [
      { username: 'moved', primaryEmail: 'new@example.com' },
      { username: 'called', primaryPhone: '31633333334' },
      { username: 'kept', primaryEmail: 'kept@example.com', primaryPhone: '31644444444', name: 'K' },
    ];
    expect(said(await outcomes(rows, { onExisting: 'update' }))).toEqual(['updated', 'updated', 'updated']);
    const { rows: left } = await api.pool.query<{ id: string }>(
      `SELECT payload->>'accountId' AS id FROM oidc_artefacts WHERE payload->>'accountId' = ANY($1)`,
      [ids],
    );
    expect(left.map(({ id }) => id)).toEqual([kept?.userId]);
  });

  it('names what is wrong with each row and imports the others', async () => {
    const rows = await outcomes([
      { primaryEmail: 'no address' },
      { primaryPhone: '+31612345678' },
      { name: 'Nobody' },
      { primaryEmail: 'twice@example.com' },
      { primaryEmail: 'TWICE@example.com' },
      { primaryEmail: 'digest@example.com', passwordDigest: 'x', passwordAlgorithm: 'Bcrypt' },
      { primaryEmail: 'digest@example.com', passwordDigest: SHA256 },
      { username: 'mara', primaryEmail: 'noor@example.com' },
      { primaryEmail: 'long@example.com', name: 'n'.repeat(129) },
      ...['text', null, [], 7, { primaryEmail: { not: '' } }],
      { username: 'fine' },
    ]);
    expect(said(rows)).toEqual([
      'refused primaryEmail: not_an_address',
      'refused primaryPhone: invalid_format',
      'refused : identifier_missing',
      'created',
      'refused primaryEmail: duplicate_row',
      'refused passwordDigest: unusable_digest',
      'refused passwordDigest: unusable_digest',
      'refused username: belongs_to_others',
      'refused name: too_big',
      ...['refused : invalid_type', 'refused : invalid_type', 'refused : invalid_type', 'refused : invalid_type', 'refused primaryEmail: invalid_type'],
      'created',
    ]);
  });

  it('takes names for the same that differ in their case, where the policy does', async () => {
    const policy = (isSensitive: boolean) =>
      api.pool.query(`UPDATE sign_in_experiences SET username_policy = jsonb_set(username_policy, '{caseSensitive}', to_jsonb($1::boolean))`, [isSensitive]);
    expect(said(await outcomes([{ username: 'robin' }, { username: 'Robin' }]))).toEqual(['created', 'created']);
    await policy(false);
    try {
      expect(said(await outcomes([{ username: 'sasha' }, { username: 'SASHA' }, { username: 'Mara' }]))).toEqual([
        'created',
        'refused username: duplicate_row',
        'skipped',
      ]);
    } finally {
      await policy(true);
    }
  });

  it('does everything or nothing when somebody takes an identifier at the same moment', async () => {
    const rival = await api.pool.connect();
    await rival.query('BEGIN');
    await rival.query(`INSERT INTO users (tenant_id, id, primary_email, primary_phone) VALUES ('default', 'rival0000001', 'race@example.com', '31655555555')`);
    const creation = send([{ primaryEmail: 'before-race@example.com' }, { primaryEmail: 'race@example.com' }]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await rival.query('COMMIT');
    rival.release();
    expect(await creation).toMatchObject({ status: 422, body: { code: 'entity.unique_integrity_violation' } });
    expect(await count(`primary_email = 'before-race@example.com'`)).toBe(0);
    expect(said(await outcomes([{ primaryEmail: 'before-race@example.com' }, { primaryEmail: 'race@example.com' }]))).toEqual(['created', 'skipped']);
  });

  it('does nothing by halves when an update meets such a moment', async () => {
    await outcomes([{ username: 'racer', primaryEmail: 'racer@example.com' }]);
    const rival = await api.pool.connect();
    await rival.query('BEGIN');
    await rival.query(`INSERT INTO users (tenant_id, id, primary_phone) VALUES ('default', 'rival0000002', '31677777777')`);
    const update = send([{ username: 'racer', primaryPhone: '31677777777', name: 'R' }, { username: 'not_yet' }], { onExisting: 'update' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await rival.query('COMMIT');
    rival.release();
    expect(await update).toMatchObject({ status: 422, body: { code: 'entity.unique_integrity_violation' } });
    expect(await count(`username = 'not_yet' OR name = 'R'`)).toBe(0);
  });

  it('takes what looks like SQL or markup for text', async () => {
    const name = `'); DROP TABLE users; -- <script>alert(1)</script> \u202e`;
    const [row] = await outcomes([{ primaryEmail: `o'drop@example.com`, name, customData: { [`'; DROP`]: name } }]);
    expect(await read(row?.userId)).toMatchObject({ primaryEmail: `o'drop@example.com`, name, customData: { [`'; DROP`]: name } });
  });

  it('takes 500 people at once, and no more', async () => {
    const people = Array.from({ length: 500 }, (_, at) => ({
      ...{ username: `crowd_${at}`, primaryEmail: `crowd-${at}@example.com`, primaryPhone: `4915112${String(at).padStart(6, '0')}`, name: `Person ${at}` },
      ...{ profile: { givenName: 'P', familyName: String(at) }, customData: { at, plan: 'x' } },
    }));
    expect(new Set(said(await outcomes(people)))).toEqual(new Set(['created']));
    expect(await send([...people, {}])).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect(await send([])).toMatchObject({ status: 400 });
    expect(await send([{ username: 'big', customData: Object.fromEntries(Array.from({ length: 21_000 }, (_, at) => [`k${at}`, 1])) }])).toMatchObject({
      status: expect.any(Number) as number,
      body: { code: expect.stringMatching(/^request\./) as string },
    });
  });

  it('is told to the audit log with one entry, and a dry run is not', async () => {
    const entries = async () =>
      (await api.pool.query<{ payload: object }>(`SELECT payload FROM logs WHERE key = 'Management.UserImport.Create' ORDER BY id`)).rows;
    const before = (await entries()).length;
    await send([{ username: 'dry' }], { dryRun: true });
    const [row] = await outcomes([{ username: 'audited' }, { username: 'mara' }, {}]);
    const all = await entries();
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)?.payload).toMatchObject({
      result: 'Success',
      actor: { id: 'test-machine' },
      data: { created: row?.userId, updated: '', skipped: 1, refused: 1 },
    });
  });

  it('tells for each who is changed what was said of them, like every change of a user', async () => {
    const [created] = await outcomes([{ username: 'diffed', primaryEmail: 'diffed@example.com' }]);
    const change = { username: 'diffed', primaryEmail: 'Taken-Over@example.com', customData: { note: 'n', password: 'p' } };
    await outcomes([{ ...change, passwordDigest: SHA256, passwordAlgorithm: 'SHA256' }], { onExisting: 'update' });
    const { rows } = await api.pool.query<{ payload: object }>(`SELECT payload FROM logs WHERE key = 'Management.User.Update' AND user_id = $1`, [
      created?.userId,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.payload).toMatchObject({
      actor: { id: 'test-machine' },
      target: { type: 'user', id: created?.userId },
      data: { username: 'diffed', primaryEmail: 'taken-over@example.com', customData: { note: 'n', password: '[redacted]' }, passwordAlgorithm: 'SHA256' },
    });
    expect(JSON.stringify(rows)).not.toContain(SHA256);
  });

  it('is for those who may change users, and keeps to its tenant', async () => {
    const refused = await api.call('POST', '/api/users/import', { rows: [{ username: 'x' }] }, { scope: 'read:users' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    const elsewhere = await api.call('POST', '/api/users/import', { rows: [{ username: 'mara' }], dryRun: true }, { tenant: 'admin' });
    expect(elsewhere).toMatchObject({ status: 200, body: { rows: [{ outcome: 'created' }] } });
  });
});
