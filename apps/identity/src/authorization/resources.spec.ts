import * as z from 'zod';
import { ManagementApi } from '../testing/management-api';

const withId = z.looseObject({ id: z.string() });

describe('API resources', () => {
  let api: ManagementApi;
  let indicators = 0;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  async function create(body: object = {}): Promise<string> {
    indicators += 1;
    const { body: created } = await api.call('POST', '/api/resources', {
      name: `Orders ${indicators}`,
      indicator: `https://orders-${indicators}.example.com`,
      ...body,
    });
    return withId.parse(created).id;
  }

  async function lastLog(key: string): Promise<unknown> {
    const { rows } = await api.pool.query<{ payload: unknown }>('SELECT payload FROM logs WHERE key = $1 ORDER BY created_at DESC LIMIT 1', [key]);
    return rows[0]?.payload;
  }

  const version = async () =>
    (await api.pool.query<{ config_version: string }>(`SELECT config_version FROM tenants WHERE id = 'default'`)).rows[0]?.config_version;

  it('are created, read, changed and deleted, each with an entry in the audit log', async () => {
    const before = await version();
    const sent = { name: 'Shop', indicator: 'https://shop.example.com/api', accessTokenTtl: 600, isDefault: true, tenantId: 'admin', id: 'mine' };
    const created = await api.call('POST', '/api/resources', sent);
    const { id } = withId.parse(created.body);
    const resource = { tenantId: 'default', id, name: 'Shop', indicator: sent.indicator, isDefault: false, accessTokenTtl: 600 };
    expect(created).toMatchObject({ status: 201, body: { ...resource, scopes: [] } });
    expect(id).toMatch(/^[0-9a-z]{21}$/);
    expect(await version()).not.toBe(before);
    expect(await lastLog('Management.Resource.Create')).toMatchObject({
      target: { type: 'resource', id },
      data: { name: 'Shop' },
      actor: { id: 'test-machine' },
    });

    expect((await api.call('GET', `/api/resources/${id}`)).body).toEqual(resource);
    const changed = await api.call('PATCH', `/api/resources/${id}`, { name: 'Shops', indicator: 'https://elsewhere.example.com' });
    expect(changed).toMatchObject({ status: 200, body: { ...resource, name: 'Shops' } });
    expect(await lastLog('Management.Resource.Update')).toMatchObject({ target: { id }, data: { name: 'Shops' } });

    expect(await api.call('DELETE', `/api/resources/${id}`)).toMatchObject({ status: 204, body: undefined });
    expect(await lastLog('Management.Resource.Delete')).toMatchObject({ target: { id } });
    expect(await api.call('GET', `/api/resources/${id}`)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
  });

  it('live an hour unless they say otherwise', async () => {
    expect((await api.call('GET', `/api/resources/${await create()}`)).body).toMatchObject({ accessTokenTtl: 3600 });
  });

  it('have an indicator of their own each', async () => {
    const taken = { name: 'Again', indicator: 'https://default.logto.app/api' };
    expect(await api.call('POST', '/api/resources', taken)).toMatchObject({ status: 422, body: { code: 'resource.resource_identifier_in_use' } });
    const reserved = { name: 'Reserved', indicator: 'urn:logto:resource:organizations' };
    expect(await api.call('POST', '/api/resources', reserved)).toMatchObject({ status: 422, body: { code: 'resource.resource_identifier_in_use' } });
  });

  it.each([
    { name: '' },
    { indicator: 'orders' },
    { indicator: 'https://orders.example.com#part' },
    { accessTokenTtl: 0 },
    { accessTokenTtl: 1.5 },
    { name: { not: '' } },
    { name: 'x'.repeat(257) },
  ])('refuse %j', async (wrong) => {
    const reply = await api.call('POST', '/api/resources', { name: 'Fine', indicator: 'https://fine.example.com', ...wrong });
    expect(reply).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it('are listed whole or in pages, with their scopes when asked for', async () => {
    const id = await create({ name: 'A first one' });
    await api.call('POST', `/api/resources/${id}/scopes`, { name: 'read' });
    const all = z.array(withId).parse((await api.call('GET', '/api/resources')).body);
    expect(all[0]).not.toHaveProperty('scopes');
    const page = await api.call('GET', '/api/resources?includeScopes=true&page=1&page_size=1');
    expect(page.headers.get('total-number')).toBe(String(all.length));
    expect(page.body).toMatchObject([{ id, scopes: [{ tenantId: 'default', resourceId: id, name: 'read', description: null }] }]);
    expect((await api.call('GET', '/api/resources?page=0')).body).toMatchObject({ code: 'guard.invalid_pagination' });
  });

  it('change by at least one member', async () => {
    expect(await api.call('PATCH', `/api/resources/${await create()}`, {})).toMatchObject({ status: 422, body: { code: 'entity.invalid_input' } });
  });

  it('have at most one default', async () => {
    const [one, other] = [await create(), await create()];
    await api.call('PATCH', `/api/resources/${one}/is-default`, { isDefault: true });
    expect(await api.call('PATCH', `/api/resources/${other}/is-default`, { isDefault: true })).toMatchObject({
      status: 200,
      body: { id: other, isDefault: true },
    });
    const all = z.array(withId.extend({ isDefault: z.boolean() })).parse((await api.call('GET', '/api/resources')).body);
    expect(all.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([other]);
    await api.call('PATCH', `/api/resources/${other}/is-default`, { isDefault: false });
    expect((await api.call('GET', `/api/resources/${other}`)).body).toMatchObject({ isDefault: false });
  });

  it('leave the Management API as it is', async () => {
    const cannotModify = { status: 400, body: { code: 'resource.cannot_modify_management_api' } };
    expect(await api.call('PATCH', '/api/resources/management-api', { name: 'Mine' })).toMatchObject(cannotModify);
    expect(await api.call('PATCH', '/api/resources/management-api/is-default', { isDefault: true })).toMatchObject(cannotModify);
    expect(await api.call('POST', '/api/resources/management-api/scopes', { name: 'more' })).toMatchObject(cannotModify);
    expect(await api.call('PATCH', '/api/resources/management-api/scopes/management-api-all', { name: 'more' })).toMatchObject(cannotModify);
    expect(await api.call('DELETE', '/api/resources/management-api/scopes/management-api-all')).toMatchObject(cannotModify);
    const refused = await api.call('DELETE', '/api/resources/api-of-default', undefined, { tenant: 'admin' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'resource.cannot_delete_management_api' } });
  });

  describe('have scopes that', () => {
    it('are created, listed, searched, changed and deleted', async () => {
      const path = `/api/resources/${await create()}/scopes`;
      const created = await api.call('POST', path, { name: 'write:orders', description: 'Change orders' });
      expect(created).toMatchObject({ status: 201, body: { tenantId: 'default', name: 'write:orders', description: 'Change orders' } });
      const { id } = withId.parse(created.body);
      expect(await lastLog('Management.Scope.Create')).toMatchObject({ target: { type: 'scope', id } });
      await api.call('POST', path, { name: 'read:orders' });

      const names = async (query: string) =>
        z
          .array(z.object({ name: z.string() }))
          .parse((await api.call('GET', path + query)).body)
          .map(({ name }) => name);
      expect(await names('')).toEqual(['read:orders', 'write:orders']);
      expect(await names('?search=')).toEqual(['read:orders', 'write:orders']);
      expect(await names('?search=%25WRITE%25')).toEqual(['write:orders']);
      expect(await names('?search=%25%5C')).toEqual([]);
      expect(await names('?page=2&page_size=1')).toEqual(['write:orders']);

      expect(await api.call('PATCH', `${path}/${id}`, { name: 'manage:orders' })).toMatchObject({ status: 200, body: { id, name: 'manage:orders' } });
      expect(await lastLog('Management.Scope.Update')).toMatchObject({ target: { id }, data: { name: 'manage:orders' } });
      expect(await api.call('DELETE', `${path}/${id}`)).toMatchObject({ status: 204 });
      expect(await lastLog('Management.Scope.Delete')).toMatchObject({ target: { id } });
      expect(await names('')).toEqual(['read:orders']);
    });

    it('have names without spaces, each once', async () => {
      const path = `/api/resources/${await create()}/scopes`;
      const { id } = withId.parse((await api.call('POST', path, { name: 'one' })).body);
      await api.call('POST', path, { name: 'two' });
      expect(await api.call('POST', path, { name: 'scope id' })).toMatchObject({ status: 400, body: { code: 'scope.name_with_space' } });
      expect(await api.call('PATCH', `${path}/${id}`, { name: 'scope id' })).toMatchObject({ status: 400, body: { code: 'scope.name_with_space' } });
      expect(await api.call('POST', path, { name: 'one' })).toMatchObject({ status: 422, body: { code: 'scope.name_exists' } });
      expect(await api.call('PATCH', `${path}/${id}`, { name: 'two' })).toMatchObject({ status: 422, body: { code: 'scope.name_exists' } });
      for (const name of ['', 'quo"te', 'tab\tbed', 'x'.repeat(257)])
        expect(await api.call('POST', path, { name })).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    });

    it('are not found under another resource', async () => {
      const mine = `/api/resources/${await create()}/scopes`;
      const { id } = withId.parse((await api.call('POST', mine, { name: 'one' })).body);
      const elsewhere = `/api/resources/${await create()}/scopes/${id}`;
      for (const [method, path, body, code] of [
        ['PATCH', elsewhere, { name: 'more' }, 'entity.not_exists'],
        ['DELETE', elsewhere, undefined, 'entity.not_found'],
        ['GET', '/api/resources/nowhere/scopes', undefined, 'entity.not_exists_with_id'],
        ['POST', '/api/resources/nowhere/scopes', { name: 'one' }, 'entity.not_exists_with_id'],
      ] as const)
        expect(await api.call(method, path, body)).toMatchObject({ status: 404, body: { code } });
    });
  });

  it('belong to one tenant', async () => {
    const id = await create();
    expect((await api.call('GET', `/api/resources/${id}`, undefined, { tenant: 'admin' })).status).toBe(404);
    expect((await api.call('DELETE', `/api/resources/${id}`, undefined, { tenant: 'admin' })).status).toBe(404);
  });

  it('are changed only by whoever may', async () => {
    const scope = 'read:resources';
    expect((await api.call('GET', '/api/resources', undefined, { scope })).status).toBe(200);
    expect((await api.call('POST', '/api/resources', { name: 'No', indicator: 'https://no.example.com' }, { scope })).status).toBe(403);
  });
});
