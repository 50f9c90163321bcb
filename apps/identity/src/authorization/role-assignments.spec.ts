import * as z from 'zod';
import { ManagementApi } from '../testing/management-api';

const withId = z.looseObject({ id: z.string() });

describe('the assignment of roles', () => {
  let api: ManagementApi;
  let people: { clerk: string; cook: string };
  let machines: { importer: string; exporter: string };
  beforeAll(async () => {
    api = await ManagementApi.start();
    const create = async (name: string, type: string) => withId.parse((await api.call('POST', '/api/roles', { name, description: name, type })).body).id;
    people = { clerk: await create('Clerk', 'User'), cook: await create('Cook', 'User') };
    machines = { importer: await create('Importer', 'MachineToMachine'), exporter: await create('Exporter', 'MachineToMachine') };
    const user = `INSERT INTO users (tenant_id, id, name, primary_email) VALUES ($1, $2, $3, $4)`;
    for (const [tenant, id] of [
      ['default', 'mara'],
      ['default', 'noor'],
      ['admin', 'ada'],
      ['admin', 'bob'],
    ])
      await api.pool.query(user, [tenant, id, id, `${id}@example.com`]);
    await api.pool.query(
      `INSERT INTO applications (tenant_id, id, name, type, oidc_client_metadata) VALUES
        ('default', 'page', 'Page', 'SPA', '{"redirectUris":[],"postLogoutRedirectUris":[]}'),
        ('default', 'robot', 'Robot', 'MachineToMachine', '{"redirectUris":[],"postLogoutRedirectUris":[]}')`,
    );
  }, 60_000);
  afterAll(() => api.stop());

  const rolesOf = async (path: string) =>
    z
      .array(z.object({ name: z.string() }))
      .parse((await api.call('GET', path)).body)
      .map(({ name }) => name);

  async function lastLog(key: string): Promise<unknown> {
    const { rows } = await api.pool.query<{ payload: unknown }>('SELECT payload FROM logs WHERE key = $1 ORDER BY created_at DESC LIMIT 1', [key]);
    return rows[0]?.payload;
  }

  it('adds to, replaces and takes from what a user has', async () => {
    const path = '/api/users/mara/roles';
    const { clerk, cook } = people;
    expect(await api.call('POST', path, { roleIds: [clerk] })).toMatchObject({ status: 201, body: { roleIds: [clerk], addedRoleIds: [clerk] } });
    expect(await lastLog('Management.UserRoles.Create')).toMatchObject({ target: { type: 'user', id: 'mara' }, data: { roleIds: [clerk] } });
    expect(await api.call('POST', path, { roleIds: [clerk, cook] })).toMatchObject({ status: 201, body: { roleIds: [clerk, cook], addedRoleIds: [cook] } });
    expect(await rolesOf(path)).toEqual(['Clerk', 'Cook']);
    expect(await rolesOf(`${path}?search=%25oo%25`)).toEqual(['Cook']);
    expect((await api.call('GET', `${path}?page=1&page_size=1`)).headers.get('total-number')).toBe('2');

    expect(await api.call('PUT', path, { roleIds: [cook] })).toMatchObject({ status: 200, body: { roleIds: [cook] } });
    expect(await lastLog('Management.UserRoles.Update')).toMatchObject({ target: { id: 'mara' }, data: { roleIds: [cook] } });
    expect(await rolesOf(path)).toEqual(['Cook']);

    expect(await api.call('DELETE', `${path}/${cook}`)).toMatchObject({ status: 204 });
    expect(await lastLog('Management.UserRoles.Delete')).toMatchObject({ target: { id: 'mara' }, data: { roleId: cook } });
    expect(await api.call('DELETE', `${path}/${cook}`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect(await api.call('DELETE', `${path}/nowhere`)).toMatchObject({ status: 404 });
    expect(await rolesOf(path)).toEqual([]);
  });

  it('gives a user what is asked for, whoever asks for it at the same moment', async () => {
    const path = '/api/users/noor/roles';
    const all = Object.values(people);
    const token = await api.token({ scope: 'all' });
    const added = await Promise.all(Array.from({ length: 8 }, () => api.call('POST', path, { roleIds: all }, { token })));
    expect(new Set(added.map(({ status }) => status))).toEqual(new Set([201]));
    const wanted = Array.from({ length: 8 }, (_, at) => [people.clerk, people.cook].slice(at % 2, (at % 2) + 1));
    const replaced = await Promise.all(wanted.map((roleIds) => api.call('PUT', path, { roleIds }, { token })));
    expect(new Set(replaced.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await rolesOf(path)).toHaveLength(1);
    expect((await api.call('PUT', path, { roleIds: [] })).status).toBe(200);
  });

  it('adds to, replaces and takes from what an application has', async () => {
    const path = '/api/applications/robot/roles';
    const { importer, exporter } = machines;
    const added = await api.call('POST', path, { roleIds: [importer, importer] });
    expect(added).toMatchObject({ status: 201, body: { roleIds: [importer, importer], addedRoleIds: [importer] } });
    expect(await lastLog('Management.ApplicationRoles.Create')).toMatchObject({ target: { type: 'application', id: 'robot' } });
    expect(await api.call('PUT', path, { roleIds: [exporter] })).toMatchObject({ status: 200, body: { roleIds: [exporter] } });
    expect(await lastLog('Management.ApplicationRoles.Update')).toMatchObject({ data: { roleIds: [exporter] } });
    expect(await rolesOf(path)).toEqual(['Exporter']);
    expect(await api.call('DELETE', `${path}/${exporter}`)).toMatchObject({ status: 204 });
    expect(await lastLog('Management.ApplicationRoles.Delete')).toMatchObject({ data: { roleId: exporter } });
    expect(await api.call('DELETE', `${path}/${exporter}`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('keeps people and machines apart', async () => {
    const wrongForUser = { status: 422, body: { code: 'user.invalid_role_type' } };
    expect(await api.call('POST', '/api/users/mara/roles', { roleIds: [people.clerk, machines.importer] })).toMatchObject(wrongForUser);
    expect(await api.call('PUT', '/api/users/mara/roles', { roleIds: [machines.importer] })).toMatchObject(wrongForUser);
    const wrongForMachine = { status: 422, body: { code: 'application.invalid_role_type' } };
    expect(await api.call('POST', '/api/applications/robot/roles', { roleIds: [people.clerk] })).toMatchObject(wrongForMachine);
    const wrongForRole = { status: 422, body: { code: 'entity.db_constraint_violated' } };
    expect(await api.call('POST', `/api/roles/${machines.importer}/users`, { userIds: ['mara'] })).toMatchObject(wrongForRole);
    expect(await api.call('POST', `/api/roles/${people.clerk}/applications`, { applicationIds: ['robot'] })).toMatchObject(wrongForRole);
    const noMachine = { status: 422, body: { code: 'application.invalid_type' } };
    expect(await api.call('GET', '/api/applications/page/roles')).toMatchObject(noMachine);
    expect(await api.call('POST', `/api/roles/${machines.importer}/applications`, { applicationIds: ['page'] })).toMatchObject(noMachine);
    expect(await rolesOf('/api/users/mara/roles')).toEqual([]);
  });

  it('gives a role to users and lists them', async () => {
    const path = `/api/roles/${people.clerk}/users`;
    expect(await api.call('POST', path, { userIds: ['mara', 'noor', 'mara'] })).toMatchObject({ status: 201, body: { userIds: ['mara', 'noor'] } });
    expect(await lastLog('Management.RoleUsers.Create')).toMatchObject({ target: { type: 'role', id: people.clerk }, data: { userIds: ['mara', 'noor'] } });
    const users = await api.call('GET', path);
    expect(users.headers.get('total-number')).toBe('2');
    expect(users.body).toMatchObject([{ id: 'mara', primaryEmail: 'mara@example.com', hasPassword: false }, { id: 'noor' }]);
    expect((await api.call('GET', `${path}?search=noor%40%25`)).body).toMatchObject([{ id: 'noor' }]);
    expect((await api.call('GET', `${path}?search=nobody`)).body).toEqual([]);
    expect(await api.call('POST', path, { userIds: ['noor'] })).toMatchObject({ status: 422, body: { code: 'role.user_exists' } });
    expect(await api.call('POST', path, { userIds: ['nobody'] })).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect(await api.call('POST', path, { userIds: [] })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect(await api.call('POST', path, { userIds: [''] })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    expect(await api.call('DELETE', `${path}/noor`)).toMatchObject({ status: 204 });
    expect(await lastLog('Management.RoleUsers.Delete')).toMatchObject({ data: { userIds: ['noor'] } });
    expect(await api.call('DELETE', `${path}/noor`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    for (const [method, body] of [['GET'], ['POST', { userIds: ['mara'] }]] as const)
      expect(await api.call(method, '/api/roles/nowhere/users', body)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  });

  it('gives a role to machine applications and lists them', async () => {
    const path = `/api/roles/${machines.importer}/applications`;
    const ids = { applicationIds: ['robot'] };
    expect(await api.call('POST', path, ids)).toMatchObject({ status: 201, body: ids });
    expect(await lastLog('Management.RoleApplications.Create')).toMatchObject({ data: ids });
    expect((await api.call('GET', path)).body).toMatchObject([{ tenantId: 'default', id: 'robot', type: 'MachineToMachine' }]);
    expect(JSON.stringify((await api.call('GET', path)).body)).not.toContain('secret');
    expect(await api.call('POST', path, ids)).toMatchObject({ status: 422, body: { code: 'role.application_exists' } });
    expect(await api.call('POST', path, { applicationIds: ['nothing'] })).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    expect(await api.call('DELETE', `${path}/robot`)).toMatchObject({ status: 204 });
    expect(await lastLog('Management.RoleApplications.Delete')).toMatchObject({ data: ids });
    expect(await api.call('DELETE', `${path}/robot`)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('never touches the roles of the service itself', async () => {
    const path = '/api/applications/robot/roles';
    await api.pool.query(`INSERT INTO applications_roles (tenant_id, application_id, role_id) VALUES ('default', 'robot', 'admin-role')`);
    expect(await rolesOf(path)).toEqual([]);
    expect(await api.call('PUT', path, { roleIds: [] })).toMatchObject({ status: 200, body: { roleIds: [] } });
    const violation = { status: 403, body: { code: 'role.internal_role_violation' } };
    expect(await api.call('POST', path, { roleIds: ['admin-role'] })).toMatchObject(violation);
    expect(await api.call('DELETE', `${path}/admin-role`)).toMatchObject(violation);
    const { rows } = await api.pool.query(`SELECT FROM applications_roles WHERE application_id = 'robot' AND role_id = 'admin-role'`);
    expect(rows).toHaveLength(1);
  });

  it('keeps an administrator', async () => {
    const role = { roleIds: ['default-admin'] };
    const admin = { tenant: 'admin' } as const;
    for (const id of ['ada', 'bob']) expect(await api.call('POST', `/api/users/${id}/roles`, role, admin)).toMatchObject({ status: 201 });
    const removals = await Promise.all(['ada', 'bob'].map((id) => api.call('DELETE', `/api/users/${id}/roles/default-admin`, undefined, admin)));
    expect(removals.map(({ status }) => status).sort()).toEqual([204, 422]);
    const { rows } = await api.pool.query<{ user_id: string }>(`SELECT user_id FROM users_roles WHERE tenant_id = 'admin' AND role_id = 'default-admin'`);
    const last = rows[0]?.user_id ?? '';
    const refusal = { status: 422, body: { code: 'role.last_administrator' } };
    expect(await api.call('PUT', `/api/users/${last}/roles`, { roleIds: [] }, admin)).toMatchObject(refusal);
    expect(await api.call('DELETE', `/api/roles/default-admin/users/${last}`, undefined, admin)).toMatchObject(refusal);
    const suspended = last === 'ada' ? 'bob' : 'ada';
    await api.call('POST', `/api/users/${suspended}/roles`, role, admin);
    await api.pool.query(`UPDATE users SET is_suspended = true WHERE id = $1`, [suspended]);
    expect(await api.call('DELETE', `/api/users/${last}/roles/default-admin`, undefined, admin)).toMatchObject(refusal);
  });

  it('asks for the right and knows nobody of another tenant', async () => {
    const body = { roleIds: [people.clerk] };
    expect((await api.call('POST', '/api/users/mara/roles', body, { scope: 'manage:users read:roles' })).status).toBe(403);
    expect(await api.call('POST', '/api/users/ada/roles', body)).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect(await api.call('POST', '/api/users/mara/roles', { roleIds: ['default-admin'] })).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
    expect(await api.call('GET', '/api/applications/nothing/roles')).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  });

  it('keeps a tenant its last administrator, who is neither suspended nor deleted', async () => {
    await api.pool.query('DELETE FROM users_roles');
    await api.pool.query('UPDATE users SET is_suspended = false');
    const admin = { tenant: 'admin' } as const;
    expect((await api.call('POST', '/api/users/ada/roles', { roleIds: ['default-admin'] }, admin)).status).toBe(201);
    const refusal = { status: 422, body: { code: 'role.last_administrator' } };
    expect(await api.call('PATCH', '/api/users/ada/is-suspended', { isSuspended: true }, admin)).toMatchObject(refusal);
    expect(await api.call('DELETE', '/api/users/ada', undefined, admin)).toMatchObject(refusal);
    expect((await api.call('POST', '/api/users/bob/roles', { roleIds: ['default-admin'] }, admin)).status).toBe(201);
    expect((await api.call('PATCH', '/api/users/bob/is-suspended', { isSuspended: true }, admin)).status).toBe(200);
    expect(await api.call('DELETE', '/api/users/ada', undefined, admin)).toMatchObject(refusal);
    expect((await api.call('PATCH', '/api/users/bob/is-suspended', { isSuspended: false }, admin)).status).toBe(200);
    expect((await api.call('DELETE', '/api/users/ada', undefined, admin)).status).toBe(204);
  });
});
