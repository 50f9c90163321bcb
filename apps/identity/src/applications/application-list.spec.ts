import type { createApplication } from '@gatepost/contracts/management/applications';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { ManagementApi } from '../testing/management-api';

type Created = ReplyOf<typeof createApplication>;

describe('the list of applications', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
    // What the service brings with it would only be in the way.
    await api.pool.query(`DELETE FROM applications WHERE tenant_id = 'default' AND id <> 'test-machine'`);
    const wanted = [
      { name: 'Bakery', type: 'SPA', description: '100% bread' },
      { name: 'Harbour', type: 'Native' },
      { name: 'Orders', type: 'Traditional', isThirdParty: true },
      { name: 'Reports', type: 'MachineToMachine', description: 'back\\slash' },
    ];
    for (const body of wanted) await api.call('POST', '/api/applications', body);
  }, 60_000);
  afterAll(() => api.stop());

  const list = async (query = '') => {
    const { status, headers, body } = await api.call('GET', `/api/applications${query}`);
    return { status, headers, names: status === 200 ? (body as Created[]).map(({ name }) => name) : [], body };
  };
  const everything = ['Reports', 'Orders', 'Harbour', 'Bakery', 'Test machine'];

  it('is whole and without headers of pages when no page is asked for', async () => {
    const { status, headers, names } = await list();
    expect({ status, names }).toEqual({ status: 200, names: everything });
    expect(headers.get('total-number')).toBeNull();
  });

  it('comes in pages', async () => {
    const { headers, names } = await list('?page=2&page_size=2');
    expect(names).toEqual(everything.slice(2, 4));
    expect(headers.get('total-number')).toBe('5');
    expect(headers.get('link')).toContain('page=3&page_size=2>; rel="last"');
    expect(await list('?page=9')).toMatchObject({ status: 200, names: [] });
    expect((await list('?page=9')).headers.get('total-number')).toBe('5');
  });

  it('has a stable order where applications are equally old', async () => {
    const order = async () => ((await list()).body as Created[]).map(({ id }) => id);
    await api.pool.query(`UPDATE applications SET created_at = '2026-01-01' WHERE tenant_id = 'default'`);
    expect(await order()).toEqual([...(await order())].sort());
  });

  it.each([
    ['?types=SPA', ['Bakery']],
    ['?types=SPA&types=Native', ['Bakery', 'Harbour']],
    ['?types=SAML', []],
    ['?isThirdParty=true', ['Orders']],
    ['?types=Traditional&isThirdParty=false', []],
    ['?search=harbour', ['Harbour']],
    ['?search=harb', []],
    ['?search=%25ARBOU%25', ['Harbour']],
    ['?search=_akery', ['Bakery']],
    ['?search=%25bread', ['Bakery']],
    ['?search=test-machine', ['Test machine']],
    ['?search=%25%5C%25', ['Reports']],
    ['?search=%25%5C', []],
    ['?search=%27%3B%20DROP%20TABLE%20applications', []],
    ['?excludeOrganizationId=x&types=SPA', ['Bakery']],
  ])('answers %s with %j', async (query, names) => {
    const answer = await list(query);
    expect(answer.status).toBe(200);
    expect([...answer.names].sort()).toEqual(names);
  });

  it('leaves out who has a role', async () => {
    const machine = ((await list('?types=MachineToMachine&search=Reports')).body as Created[])[0];
    await api.call('PATCH', `/api/applications/${machine?.id}`, { isAdmin: true });
    const { names, headers } = await list('?excludeRoleId=admin-role&page=1');
    expect([...names].sort()).toEqual(['Bakery', 'Harbour', 'Orders', 'Test machine']);
    expect(headers.get('total-number')).toBe('4');
  });

  it.each([
    ['?types=Web', 'guard.invalid_input'],
    ['?isThirdParty=maybe', 'guard.invalid_input'],
    ['?search=', 'guard.invalid_input'],
    ['?search=a&search=b', 'guard.invalid_input'],
    [`?search=${'a'.repeat(257)}`, 'guard.invalid_input'],
    ['?search=%00', 'request.invalid_input'],
    ['?excludeRoleId=x&excludeOrganizationId=y', 'request.invalid_input'],
    ['?page=0', 'guard.invalid_pagination'],
    ['?page_size=101', 'guard.invalid_pagination'],
    ['?page=x', 'guard.invalid_pagination'],
  ])('refuses %s', async (query, code) => {
    expect(await list(query)).toMatchObject({ status: 400, body: { code } });
  });
});
