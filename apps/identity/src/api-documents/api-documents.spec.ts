import { Validator } from '@seriousme/openapi-schema-validator';
import { ManagementApi } from '../testing/management-api';

describe('what the API says of itself', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  it.each(['/api/swagger.json', '/api/.well-known/management.openapi.json', '/api/.well-known/experience.openapi.json', '/api/.well-known/user.openapi.json'])(
    'is a valid OpenAPI 3 document at %s, for anybody',
    async (path) => {
      const { status, body } = await api.call('GET', path, undefined, { token: null });
      expect(status).toBe(200);
      const validator = new Validator();
      expect(await validator.validate(body as Record<string, unknown>)).toMatchObject({ valid: true });
      expect(validator.version).toBe('3.0');
    },
  );

  it('names every operation once, with its errors and who may call it', async () => {
    const { body } = await api.call('GET', '/api/swagger.json', undefined, { token: null });
    const { paths } = body as { paths: Record<string, Record<string, { operationId: string; security: unknown[] }>> };
    const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    expect(described.sort()).toEqual(api.operations.map(({ method, path }) => `${method} ${path}`).sort());
    const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(paths['/api/configs/admin-console']?.['patch']?.security).toEqual([{ management: ['all'] }, { management: ['manage:settings'] }]);
  });

  it('answers its status without a word', async () => {
    expect(await api.call('GET', '/api/status', undefined, { token: null })).toMatchObject({ status: 204, body: undefined });
  });
});
