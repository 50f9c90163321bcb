import { readSignInExperience } from '@gatepost/contracts/management/sign-in-experience';
import { ManagementApi } from '../testing/management-api';

describe('settings that a hand has written into the database', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const written = (assignments: string) =>
    Promise.all([
      api.pool.query(`UPDATE sign_in_experiences SET ${assignments} WHERE tenant_id = 'default'`),
      api.pool.query(`UPDATE tenants SET config_version = config_version + 1 WHERE id = 'default'`),
    ]);
  const read = () => api.call('GET', '/api/sign-in-exp');
  const publicly = () => fetch(`${api.environment.endpoint}/api/.well-known/sign-in-exp`);

  it('give way to the plain look where they are about the look, and the rest stays', async () => {
    await written(`color = '{"primaryColor": "pine"}', custom_content = '[1]', support_email = 'nobody', terms_of_use_url = 'https://harbour.example/terms'`);
    const { body, status } = await read();
    expect(status).toBe(200);
    expect(readSignInExperience.response.parse(body)).toMatchObject({
      color: { primaryColor: '#12554c' },
      customContent: {},
      supportEmail: null,
      termsOfUseUrl: 'https://harbour.example/terms',
    });
    expect((await publicly()).status).toBe(200);
    expect((await api.call('PATCH', '/api/sign-in-exp', { color: { primaryColor: '#123456', isDarkModeEnabled: false } })).status).toBe(200);
    expect((await read()).body).toMatchObject({ color: { primaryColor: '#123456' } });
  });

  it('let nobody in where they decide who gets in, say so with a code of their own, and are mended by sending them anew', async () => {
    const { signIn } = readSignInExperience.response.parse((await read()).body);
    await written(`sign_in = '{"methods": "all"}', sign_in_mode = 'Anybody'`);
    const code = 'sign_in_experiences.stored_settings_unreadable';
    expect(await read()).toMatchObject({
      status: 500,
      body: { code, data: { members: ['signIn', 'signInMode'] }, details: expect.stringContaining('signInMode') as string },
    });
    const page = await publicly();
    expect([page.status, await page.json()]).toMatchObject([500, { code }]);
    expect(await api.call('PATCH', '/api/sign-in-exp', { signIn })).toMatchObject({ status: 500, body: { code, data: { members: ['signInMode'] } } });
    expect((await api.call('PATCH', '/api/sign-in-exp', { signIn, signInMode: 'SignIn' })).status).toBe(200);
    expect(await read()).toMatchObject({ status: 200, body: { signIn, signInMode: 'SignIn' } });
  });
});
