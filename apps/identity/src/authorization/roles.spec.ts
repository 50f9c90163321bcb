import * as z from 'zod';
import { ManagementApi } from '../testing/management-api';
import { managementScopeId } from './management-resource';

const withId = z.looseObject({ id: z.string() });
const named = z.array(z.looseObject({ name: z.string() }));

describe('roles', () => {
  let api: ManagementApi;
  let orders: { resourceId: string; read: string; write: string };
  beforeAll(async () => {
    api = await ManagementApi.start();
    const resourceId = await idOf('POST', '/api/resources', { name: 'Orders', indicator: 'https://orders.example.com' });
    const scope = (name: string) => idOf('POST', `/api/resources/${resourceId}/scopes`, { name });
    orders = { resourceId, read: await scope('read'), write: await scope('write') };
    for (const id of ['mara', 'noor', 'otto', 'pia'])
      await api.pool.query(`INSERT INTO users (tenant_id, id, name, primary_email) VALUES ('default', $1, $2, $3)`, [id, id, `${id}@example.com`]);
  }, 60_000);
  afterAll(() => api.stop());

  const idOf = async (method: string, path: string, body: object) => withId.parse((await api.call(method, path, body)).body).id;
  const create = (name: string, body: object = {}) => idOf('POST', '/api/roles', { name, description: `About ${name}`, ...body });

  async function lastLog(key: string): Promise<unknown> {
    const { rows } = await api.pool.query<{ payload: unknown }>('SELECT payload FROM logs WHERE key = $1 ORDER BY created_at DESC LIMIT 1', [key]);
    return rows[0]?.payload;
  }

  it('are created, read, changed and deleted, each with an entry in the audit log', async () => {
    const sent = { name: 'Clerk', description: 'Takes orders', scopeIds: [orders.read, orders.read], tenantId: 'admin', id: 'admin-role' };
    const created = await api.call('POST', '/api/roles', sent);
    const { id } = withId.parse(created.body);
    const role = { tenantId: 'default', id, name: 'Clerk', description: 'Takes orders', type: 'User', isDefault: false };
    expect(created).toMatchObject({ status: 200, body: role });
    expect(await lastLog('Management.Role.Create')).toMatchObject({
      target: { type: 'role', id },
      data: { name: 'Clerk', scopeIds: [orders.read, orders.read] },
    });
    expect((await api.call('GET', `/api/roles/${id}`)).body).toEqual(role);
    expect((await api.call('GET', `/api/roles/${id}/scopes`)).body).toMatchObject([{ id: orders.read }]);

    const changed = await api.call('PATCH', `/api/roles/${id}`, { description: 'Takes them', isDefault: true, type: 'MachineToMachine' });
    expect(changed).toMatchObject({ status: 200, body: { ...role, description: 'Takes them', isDefault: true } });
    expect(await lastLog('Management.Role.Update')).toMatchObject({ target: { id }, data: { description: 'Takes them', isDefault: true } });

    expect(await api.call('DELETE', `/api/roles/${id}`)).toMatchObject({ status: 204, body: undefined });
    expect(await lastLog('Management.Role.Delete')).toMatchObject({ target: { id } });
    for (const [method, body] of [['GET'], ['PATCH', { name: 'x' }], ['DELETE']] as const)
      expect(await api.call(method, `/api/roles/${id}`, body)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  });

  it('have a name of their own each', async () => {
    await create('First');
    const second = await create('Second');
    const inUse = { status: 422, body: { code: 'role.name_in_use' } };
    expect(await api.call('POST', '/api/roles', { name: 'First', description: 'Again' })).toMatchObject(inUse);
    expect(await api.call('PATCH', `/api/roles/${second}`, { name: 'First' })).toMatchObject(inUse);
    expect(await api.call('PATCH', `/api/roles/${second}`, {})).toMatchObject({ status: 422, body: { code: 'entity.invalid_input' } });
  });

  it.each([{ name: '' }, { description: '' }, { name: 'x'.repeat(129) }, { type: 'Admin' }, { scopeIds: [{ not: '' }] }, { isDefault: 'yes' }])(
    'refuse %j',
    async (wrong) => {
      const reply = await api.call('POST', '/api/roles', { name: 'Fine', description: 'Fine', ...wrong });
      expect(reply).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    },
  );

  it('are not created with a scope that is not there', async () => {
    const reply = await api.call('POST', '/api/roles', { name: 'Nowhere', description: 'x', scopeIds: ['nowhere'] });
    expect(reply).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect((await api.call('GET', '/api/roles?search=Nowhere')).body).toEqual([]);
  });

  it('are listed with those who have them', async () => {
    const clerk = await create('Listed clerk');
    const machine = await create('Listed machine', { type: 'MachineToMachine' });
    await api.call('POST', `/api/roles/${clerk}/users`, { userIds: ['mara', 'noor', 'otto', 'pia'] });
    await api.call('POST', `/api/roles/${machine}/applications`, { applicationIds: ['test-machine'] });
    const list = await api.call('GET', '/api/roles?search=listed%25');
    expect(list.headers.get('total-number')).toBe('2');
    expect(list.body).toEqual([
      expect.objectContaining({
        id: clerk,
        usersCount: 4,
        featuredUsers: ['mara', 'noor', 'otto'].map((id) => ({ id, name: id, avatar: null })),
        applicationsCount: 0,
        featuredApplications: [],
      }),
      expect.objectContaining({
        id: machine,
        usersCount: 0,
        featuredUsers: [],
        applicationsCount: 1,
        featuredApplications: [{ id: 'test-machine', name: 'Test machine', type: 'MachineToMachine' }],
      }),
    ]);
    const names = async (query: string) => named.parse((await api.call('GET', `/api/roles?search=listed%25${query}`)).body).map(({ name }) => name);
    expect(await names('&type=User')).toEqual(['Listed clerk']);
    expect(await names('&excludeUserId=mara')).toEqual(['Listed machine']);
    expect(await names('&excludeApplicationId=test-machine')).toEqual(['Listed clerk']);
    expect(await names('&page=2&page_size=1')).toEqual(['Listed machine']);
    expect(await api.call('GET', '/api/roles?type=Nobody')).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect(await api.call('GET', '/api/roles?search=a&search=b')).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('of the service itself are neither listed nor changed', async () => {
    const { body } = await api.call('GET', '/api/roles?page_size=100');
    expect(named.parse(body).filter(({ name }) => name.startsWith('#'))).toEqual([]);
    const violation = { status: 403, body: { code: 'role.internal_role_violation' } };
    expect(await api.call('POST', '/api/roles', { name: '#internal:mine', description: 'x' })).toMatchObject(violation);
    expect(await api.call('PATCH', `/api/roles/${await create('Renamed')}`, { name: '#internal:mine' })).toMatchObject(violation);
    for (const [path, tenant] of [
      ['/api/roles/admin-role', 'default'],
      ['/api/roles/default-admin', 'admin'],
    ] as const) {
      expect(await api.call('PATCH', path, { name: 'Mine' }, { tenant })).toMatchObject(violation);
      expect(await api.call('DELETE', path, undefined, { tenant })).toMatchObject(violation);
      expect(await api.call('POST', `${path}/scopes`, { scopeIds: ['x'] }, { tenant })).toMatchObject(violation);
      expect(await api.call('DELETE', `${path}/scopes/management-api-all`, undefined, { tenant })).toMatchObject(violation);
    }
    expect(await api.call('POST', '/api/roles/admin-role/applications', { applicationIds: ['test-machine'] })).toMatchObject(violation);
  });

  describe('have scopes that', () => {
    it('are added, listed with their resource, searched and taken away', async () => {
      const path = `/api/roles/${await create('Holder')}/scopes`;
      const added = await api.call('POST', path, { scopeIds: [orders.write, orders.read] });
      expect(added).toMatchObject({
        status: 201,
        body: [
          { id: orders.read, name: 'read' },
          { id: orders.write, name: 'write' },
        ],
      });
      expect(await lastLog('Management.RoleScopes.Create')).toMatchObject({ target: { type: 'role' }, data: { scopeIds: [orders.write, orders.read] } });
      const resource = {
        tenantId: 'default',
        id: orders.resourceId,
        name: 'Orders',
        indicator: 'https://orders.example.com',
        isDefault: false,
        accessTokenTtl: 3600,
      };
      expect((await api.call('GET', `${path}?search=wr%25`)).body).toEqual([expect.objectContaining({ id: orders.write, resource })]);
      expect((await api.call('GET', `${path}?page=1&page_size=1`)).headers.get('total-number')).toBe('2');
      expect(await api.call('POST', path, { scopeIds: [orders.read] })).toMatchObject({ status: 422, body: { code: 'role.scope_exists' } });
      expect(await api.call('POST', path, { scopeIds: ['nowhere'] })).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
      expect(await api.call('POST', path, { scopeIds: [] })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
      expect(await api.call('DELETE', `${path}/${orders.read}`)).toMatchObject({ status: 204 });
      expect(await lastLog('Management.RoleScopes.Delete')).toMatchObject({ data: { scopeId: orders.read } });
      expect(await api.call('DELETE', `${path}/${orders.read}`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
      expect((await api.call('GET', '/api/roles/nowhere/scopes')).body).toMatchObject({ code: 'entity.not_exists_with_id' });
    });

    it('let no person call the Management API', async () => {
      const scopeIds = ['management-api-all'];
      const refusal = { status: 400, body: { code: 'role.management_api_scopes_not_assignable_to_user_role' } };
      expect(await api.call('POST', '/api/roles', { name: 'Everything', description: 'x', scopeIds })).toMatchObject(refusal);
      expect(await api.call('POST', `/api/roles/${await create('Person')}/scopes`, { scopeIds })).toMatchObject(refusal);
    });

    it('are handed out for the Management API only by whoever may do everything', async () => {
      const role = { name: 'Machine reader', description: 'x', type: 'MachineToMachine', scopeIds: [managementScopeId('management-api', 'read:users')] };
      expect(await api.call('POST', '/api/roles', role, { scope: 'manage:roles' })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
      expect(await api.call('POST', '/api/roles', role)).toMatchObject({ status: 200 });
      const path = '/api/applications/test-machine/roles';
      const refused = await api.call('POST', path, { roleIds: ['management-api-access'] }, { scope: 'manage:roles' });
      expect(refused).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    });
  });

  it('belong to one tenant and are changed only by whoever may', async () => {
    const path = `/api/roles/${await create('Mine')}`;
    expect((await api.call('GET', path, undefined, { tenant: 'admin' })).status).toBe(404);
    expect((await api.call('PATCH', path, { name: 'Yours' }, { scope: 'read:roles' })).status).toBe(403);
  });
});
