import { ManagementApi } from '../testing/management-api';
import { productionVariables } from '../testing/production';
import { writtenPackage, type WrittenPackage } from '../testing/written-package';

const MEMBERS = `
  getAuthorizationUri: async ({ state, redirectUri, connectorId, connectorFactoryId }, keep) => {
    await keep({ nonce: 'n' });
    const { apiKey } = await getConfig(connectorFactoryId);
    return apiKey + '?' + new URLSearchParams({ state, redirect_uri: redirectUri, connectorId });
  },
  getUserInfo: async () => ({ id: '1' }),`;
const standard = (id: string, platform: string) =>
  writtenPackage({ type: 'Social', members: MEMBERS, metadata: { id, target: id, platform, isStandard: true, isTokenStorageSupported: true } });

describe('social connectors of a standard', () => {
  let api: ManagementApi;
  let written: WrittenPackage[];
  beforeAll(async () => {
    written = [standard('oidc', 'Universal'), standard('oauth2', 'Universal'), standard('native', 'Native')];
    api = await ManagementApi.start({ ...(await productionVariables()), CONNECTORS: written.map(({ folder }) => folder).join() });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    for (const { remove } of written) remove();
  });

  const config = { apiKey: 'https://idp.example/authorize' };
  const create = (connectorId: string, target: string | undefined, more: object = {}) =>
    api.call('POST', '/api/connectors', { connectorId, config, ...(target !== undefined && { metadata: { target, ...more } }) });
  const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;

  it('reach what is named, and go by the words of who sets them up', async () => {
    const created = await create('oidc', 'harbour', { name: { en: 'Harbour staff' }, logo: 'https://harbour.example/logo.svg' });
    const words = { target: 'harbour', name: { en: 'Harbour staff' }, logo: 'https://harbour.example/logo.svg' };
    expect(created).toMatchObject({ status: 200, body: { ...words, metadata: words, connectorId: 'oidc', platform: 'Universal' } });
    expect((await api.call('GET', '/api/connectors?target=harbour')).body).toEqual([created.body]);
  });

  it('must name what they reach', async () => {
    expect(await create('oidc', undefined)).toMatchObject({ status: 400, body: { code: 'connector.should_specify_target' } });
    expect(await create('oidc', '')).toMatchObject({ status: 400, body: { code: 'connector.should_specify_target' } });
  });

  it('are one for each target and platform, of whichever standard', async () => {
    expect((await create('oidc', 'twice')).status).toBe(200);
    expect(await create('oidc', 'twice')).toMatchObject({ status: 422, body: { code: 'connector.multiple_target_with_same_platform' } });
    expect(await create('oauth2', 'twice')).toMatchObject({ status: 422, body: { code: 'connector.multiple_target_with_same_platform' } });
    expect((await create('native', 'twice')).status).toBe(200);
    expect((await create('oauth2', 'once more')).status).toBe(200);
  });

  it('go on to reach it', async () => {
    const id = idOf(await create('oidc', 'settled'));
    const path = `/api/connectors/${id}`;
    expect(await api.call('PATCH', path, { metadata: { target: 'other' } })).toMatchObject({ status: 400, body: { code: 'connector.can_not_modify_target' } });
    const renamed = await api.call('PATCH', path, { metadata: { name: { en: 'New' } } });
    expect(renamed).toMatchObject({ status: 200, body: { target: 'settled', name: { en: 'New' }, metadata: { target: 'settled', name: { en: 'New' } } } });
    expect((await api.call('PATCH', path, { metadata: { target: 'settled' }, syncProfile: true })).body).toMatchObject({ syncProfile: true });
  });

  it('lead to the page, and to nothing a browser would run', async () => {
    const asked = { state: 'one', redirectUri: 'https://harbour.example/callback' };
    const id = idOf(await create('oidc', 'page'));
    const { body } = await api.call('POST', `/api/connectors/${id}/authorization-uri`, asked);
    const { searchParams } = new URL((body as { redirectTo: string }).redirectTo);
    expect(Object.fromEntries(searchParams)).toEqual({ state: 'one', redirect_uri: asked.redirectUri, connectorId: id });
    for (const apiKey of ['javascript:alert(1)//', ' \tJavaScript:alert(1)//', 'java\tscript:alert(1)//', 'nowhere']) {
      await api.call('PATCH', `/api/connectors/${id}`, { config: { apiKey } });
      const refused = await api.call('POST', `/api/connectors/${id}/authorization-uri`, asked);
      expect(refused).toMatchObject({ status: 400, body: { code: 'connector.invalid_response' } });
    }
  });

  it('keep no tokens yet', async () => {
    const body = { connectorId: 'oidc', config, metadata: { target: 'tokens' }, enableTokenStorage: true };
    expect(await api.call('POST', '/api/connectors', body)).toMatchObject({ status: 422, body: { code: 'connector.token_storage_not_supported' } });
  });

  it('that are two for one target are not passed over in silence', async () => {
    await api.pool.query(`UPDATE connectors SET metadata = '{"target":"twice"}' WHERE kind = 'social'`);
    await api.pool.query('UPDATE tenants SET config_version = config_version + 1');
    expect(await api.call('GET', '/api/connectors')).toMatchObject({ status: 400, body: { code: 'connector.multiple_target_with_same_platform' } });
  });
});
