import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { wireProblems } from '@gatepost/wire-guards/wire-problems';
import { ManagementApi } from '../testing/management-api';

const PEOPLE = [
  { id: 'mara00000001', username: 'mara', primaryEmail: 'mara@example.com', primaryPhone: '31611111111', name: 'Mara Éluard' },
  { id: 'noor00000002', username: 'Noor_2', primaryEmail: 'noor@team.example.org', primaryPhone: '31622222222', name: 'Noor 100%' },
  { id: 'alice0000003', username: 'alice', primaryEmail: 'alice@example.com', primaryPhone: null, name: 'Alice' },
  { id: 'bob000000004', username: 'bob', primaryEmail: null, primaryPhone: '491711234567', name: 'alice' },
  { id: 'wei000000005', username: null, primaryEmail: 'wei@example.cn', primaryPhone: null, name: '张伟' },
];

describe('the list of users', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
    for (const [at, { id, username, primaryEmail, primaryPhone, name }] of PEOPLE.entries())
      await api.pool.query(
        `INSERT INTO users (tenant_id, id, username, primary_email, primary_phone, name, created_at) VALUES ('default', $1, $2, $3, $4, $5, to_timestamp($6))`,
        [id, username, primaryEmail, primaryPhone, name, 1_700_000_000 - at],
      );
    await api.pool.query(`INSERT INTO users (tenant_id, id, primary_email) VALUES ('admin', 'admin0000000', 'mara@example.com')`);
  }, 60_000);
  afterAll(() => api.stop());

  const list = (query: string) => api.call('GET', `/api/users?${query}`);
  const found = async (...query: [string, string][]) => {
    const { status, body, headers } = await list(new URLSearchParams(query).toString());
    expect([status, headers.get('total-number')]).toEqual([200, String((body as []).length)]);
    return (body as UserReply[]).map(({ id }) => id.replace(/0.*/, ''));
  };

  it('shows the latest first, as the clients know them, and how many there are', async () => {
    const { status, headers, body } = await list('');
    expect([status, headers.get('total-number')]).toEqual([200, '5']);
    expect((body as UserReply[]).map(({ id }) => id)).toEqual(PEOPLE.map(({ id }) => id));
    for (const user of body as UserReply[]) {
      expect(wireProblems('user', user)).toEqual([]);
      expect((await api.call('GET', `/api/users/${user.id}`)).body).toEqual(user);
    }
  });

  it('goes page by page', async () => {
    const { body, headers } = await list('page=2&page_size=2&search=%25a%25');
    expect((body as UserReply[]).map(({ id }) => id)).toEqual([PEOPLE[2]?.id, PEOPLE[3]?.id]);
    expect(headers.get('total-number')).toBe('5');
    const link = headers.get('link') ?? '';
    expect(link).toContain('page=1');
    expect(link).toContain('page=3');
    expect((await list('page=9')).body).toEqual([]);
    for (const wrong of ['page=0', 'page_size=101', 'page=a', 'page_size=-1'])
      expect(await list(wrong)).toMatchObject({ status: 400, body: { code: 'guard.invalid_pagination' } });
  });

  it('is searched by a part of anything, whatever the letters’ case', async () => {
    expect(await found(['search', '%MARA%'])).toEqual(['mara']);
    expect(await found(['search', '%example.com'])).toEqual(['mara', 'alice']);
    expect(await found(['search', '%17112%'])).toEqual(['bob']);
    expect(await found(['search', 'alice%'])).toEqual(['alice', 'bob']);
    expect(await found(['search', '%伟%'])).toEqual(['wei']);
    expect(await found(['search', '%oo%'])).toEqual(['noor']);
    expect(await found(['search', '%100\\%%'])).toEqual(['noor']);
    expect(await found(['search', 'mara'])).toEqual(['mara']);
    expect(await found(['search', 'mar'])).toEqual([]);
  });

  it('is searched by fields, any or all of them', async () => {
    expect(await found(['search.name', '%alice%'], ['search.primaryEmail', '%org'])).toEqual(['noor', 'alice', 'bob']);
    expect(await found(['search.name', '%alice%'], ['search.primaryEmail', '%example.com'], ['joint', 'and'])).toEqual(['alice']);
    expect(await found(['search', '%example%'], ['search.name', 'Noor%'], ['jointMode', 'and'])).toEqual(['noor']);
    expect(await found(['search.id', 'wei%'])).toEqual(['wei']);
  });

  it('is searched for exact values, of which there may be several', async () => {
    expect(await found(['search.name', 'Alice'], ['search.name', 'MARA ÉLUARD'], ['mode.name', 'exact'])).toContain('alice');
    expect(await found(['search.name', 'Alice'], ['mode', 'exact'], ['isCaseSensitive', 'true'])).toEqual(['alice']);
    expect(await found(['search.name', 'Alice'], ['mode', 'exact'])).toEqual(['alice', 'bob']);
    expect(await found(['search', 'noor_2'], ['search', 'bob'], ['mode', 'exact'])).toEqual(['noor', 'bob']);
    expect(await found(['search.primaryPhone', '31611111111'], ['mode.primaryPhone', 'exact'])).toEqual(['mara']);
  });

  it('is searched with regard to the letters’ case', async () => {
    expect(await found(['search.name', 'Alice%'], ['isCaseSensitive', 'true'])).toEqual(['alice']);
    expect(await found(['search.name', '%A%'], ['isCaseSensitive', 'true'])).toEqual(['alice']);
    expect(await found(['search.name', 'A_ice|Noor%'], ['mode', 'similar_to'], ['isCaseSensitive', 'true'])).toEqual(['noor', 'alice']);
  });

  it.each([
    'search=',
    'search=a&search=b',
    'search=a&mode=posix',
    'search=a&mode=like&mode.name=x',
    'search.secret=a',
    'search=a&mode=similar_to',
    'excludeRoleId=x&excludeOrganizationId=y',
    'search=a%5C',
  ])('refuses the search %s', async (query) => {
    expect(await list(query)).toMatchObject({ status: 400, body: { code: 'request.invalid_input' } });
  });

  it('takes what looks like SQL for text', async () => {
    expect(await found(['search', `' OR 1=1 --`])).toEqual([]);
    expect(await found(['search.name', `%'; DELETE FROM users; --%`])).toEqual([]);
    expect(await found(['search.id', `$1`], ['mode', 'exact'])).toEqual([]);
    expect((await list('')).headers.get('total-number')).toBe('5');
  });

  it('leaves out those who have a role', async () => {
    await api.pool.query(`INSERT INTO roles (tenant_id, id, name, description) VALUES ('default', 'editor', 'Editor', '')`);
    await api.pool.query(`INSERT INTO users_roles (tenant_id, user_id, role_id) VALUES ('default', 'alice0000003', 'editor')`);
    expect(await found(['excludeRoleId', 'editor'])).toEqual(['mara', 'noor', 'bob', 'wei']);
    expect(await found(['excludeRoleId', 'editor'], ['search.name', '%alice%'])).toEqual(['bob']);
  });

  it('is narrowed to those who have a role, and to those who are suspended or not', async () => {
    await api.pool.query(`UPDATE users SET is_suspended = true WHERE id IN ('bob000000004', 'wei000000005')`);
    expect(await found(['roleId', 'editor'])).toEqual(['alice']);
    expect(await found(['isSuspended', 'true'])).toEqual(['bob', 'wei']);
    expect(await found(['isSuspended', 'false'])).toEqual(['mara', 'noor', 'alice']);
    expect(await found(['isSuspended', 'true'], ['search.name', '%alice%'])).toEqual(['bob']);
    expect(await found(['isSuspended', 'true'], ['roleId', 'editor'])).toEqual([]);
    for (const wrong of ['isSuspended=yes', `roleId=${'x'.repeat(65)}`, 'sort=name']) expect((await list(wrong)).status).toBe(400);
  });

  it('begins with those who were there first when it is asked to', async () => {
    expect(await found(['sort', 'createdAt'])).toEqual(['wei', 'bob', 'alice', 'noor', 'mara']);
    expect(await found(['sort', '-createdAt'])).toEqual(['mara', 'noor', 'alice', 'bob', 'wei']);
    const { body } = await list('sort=createdAt&page=2&page_size=2');
    expect((body as UserReply[]).map(({ id }) => id)).toEqual([PEOPLE[2]?.id, PEOPLE[1]?.id]);
  });

  it('keeps to its tenant', async () => {
    const { body } = await api.call('GET', '/api/users?search=%25mara%25', undefined, { tenant: 'admin' });
    expect((body as UserReply[]).map(({ id }) => id)).toEqual(['admin0000000']);
  });
});
