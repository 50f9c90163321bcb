import { pageLanguages } from '@gatepost/phrases/sign-in/languages';
import * as z from 'zod';
import { ManagementApi } from '../testing/management-api';

const boot = z.object({
  language: z.string(),
  appId: z.string().nullable(),
  branding: z.object({ name: z.string() }),
  step: z.object({ name: z.string(), event: z.string() }),
  preview: z.object({ consoleOrigin: z.string(), words: z.record(z.string(), z.object({ identifier: z.object({ send: z.string() }) })), digits: z.number() }),
});

describe('the sign-in pages without a sign-in, as the console shows them', () => {
  let api: ManagementApi;

  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const open = (path: string, headers: Record<string, string> = {}) => fetch(api.environment.endpoint + path, { headers, redirect: 'manual' });
  async function bootOf(path: string, headers?: Record<string, string>) {
    const [, json = '{}'] = /id="gatepost-boot">(.*?)<\/script>/s.exec(await (await open(path, headers)).text()) ?? [];
    return boot.parse(JSON.parse(json));
  }

  it('hold the words of all languages, and whom to listen to', async () => {
    const { preview, step } = await bootOf('/sign-in?preview=true');
    expect(step).toEqual({ name: 'identifier', event: 'SignIn' });
    expect(Object.keys(preview.words)).toEqual(pageLanguages.map(({ tag }) => tag));
    expect(preview.consoleOrigin).toBe(api.environment.adminEndpoint);
    expect(preview.digits).toBe(6);
  });

  it('begin with the registration where that is asked for', async () => {
    expect((await bootOf('/register?preview=true')).step).toEqual({ name: 'identifier', event: 'Register' });
  });

  it('may be framed by the console alone, and ask the service for nothing', async () => {
    const policy = (await open('/sign-in?preview=true')).headers.get('content-security-policy') ?? '';
    for (const rule of [`frame-ancestors ${api.environment.adminEndpoint}`, "connect-src 'none'", "form-action 'none'", "object-src 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    for (const path of ['/sign-in', '/consent?preview=true', '/some/where?preview=true', '/oidc/auth?preview=true'])
      expect((await open(path)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('set no cookie, and are not those of the app that the administrator came from', async () => {
    const cookie = `_logto=${encodeURIComponent(JSON.stringify({ appId: 'test-machine', uiLocales: 'de' }))}`;
    expect(await bootOf('/sign-in?preview=true', { cookie })).toMatchObject({ appId: null, language: 'en', branding: { name: 'Gatepost' } });
    expect(await bootOf('/sign-in?preview=true&app_id=test-machine')).toMatchObject({ appId: 'test-machine', branding: { name: 'Test machine' } });
    expect((await open('/sign-in?preview=true')).headers.getSetCookie()).toEqual([]);
  });
});
