import * as z from 'zod';
import { ManagementApi } from '../../testing/management-api';

const boot = z.object({
  branding: z.object({ name: z.string(), logoUrl: z.string().nullable(), darkLogoUrl: z.string().nullable(), isDarkModeEnabled: z.boolean() }),
  termsOfUseUrl: z.string().nullable(),
  privacyPolicyUrl: z.string().nullable(),
  supportEmail: z.string().nullable(),
  supportWebsiteUrl: z.string().nullable(),
  phrases: z.object({ identifier: z.object({ send: z.string(), label: z.string() }) }),
});

const picture = (name: string) => `https://pictures.example/${name}`;

describe('how a page looks', () => {
  let api: ManagementApi;
  let appId: string;

  beforeAll(async () => {
    api = await ManagementApi.start();
    const created = await api.call('POST', '/api/applications', { name: 'Tidewater', type: 'SPA' });
    appId = z.object({ id: z.string() }).parse(created.body).id;
    const branding = { logoUrl: picture('logo'), darkLogoUrl: picture('dark-logo'), favicon: picture('icon'), darkFavicon: picture('dark-icon') };
    const links = {
      termsOfUseUrl: picture('terms'),
      privacyPolicyUrl: picture('privacy'),
      supportEmail: 'help@harbour.example',
      supportWebsiteUrl: picture('help'),
    };
    const color = { primaryColor: '#b3261e', isDarkModeEnabled: true, darkPrimaryColor: '#ff8866' };
    const look = { color, branding, customCss: '.title { color: teal }', ...links };
    expect((await api.call('PATCH', '/api/sign-in-exp', look)).body).toMatchObject(look);
  }, 60_000);
  afterAll(() => api.stop());

  /** Previews are drawn by the same hand, and need no sign-in. */
  async function page(query = '', headers: Record<string, string> = {}) {
    const reply = await fetch(`${api.environment.endpoint}/sign-in?preview=true${query}`, { headers });
    const html = await reply.text();
    const [, json = '{}'] = /id="gatepost-boot">(.*?)<\/script>/s.exec(html) ?? [];
    return { html, boot: boot.parse(JSON.parse(json)) };
  }

  it('is the tenant’s: colours, pictures, style sheet, links', async () => {
    const { html, boot: written } = await page();
    expect(written).toMatchObject({
      branding: { name: 'Gatepost', logoUrl: picture('logo'), darkLogoUrl: picture('dark-logo'), isDarkModeEnabled: true },
      termsOfUseUrl: picture('terms'),
      privacyPolicyUrl: picture('privacy'),
      supportEmail: 'help@harbour.example',
      supportWebsiteUrl: picture('help'),
    });
    expect(html).toContain(':root{--gp-brand:#b3261e}@media(prefers-color-scheme:dark){:root{--gp-brand:#ff8866}}');
    expect(html).toContain('.title { color: teal }');
    for (const icon of ['icon', 'dark-icon']) expect(html).toContain(`<link rel="icon" href="${picture(icon)}"`);
  });

  it('lets pictures come from where they are, and only from there', async () => {
    const policy = (await fetch(`${api.environment.endpoint}/some/where`)).headers.get('content-security-policy');
    expect(policy).toContain("img-src 'self' data: https://pictures.example;");
  });

  it('is the application’s own where it has one, the dark side with it', async () => {
    const look = {
      color: { primaryColor: '#123456' },
      branding: { logoUrl: picture('own-logo') },
      customCss: '.title { color: navy }',
      termsOfUseUrl: picture('own-terms'),
    };
    expect((await api.call('PUT', `/api/applications/${appId}/sign-in-experience`, look)).status).toBe(201);
    const { html, boot: written } = await page(`&app_id=${appId}`);
    expect(written.branding).toEqual({ name: 'Tidewater', logoUrl: picture('own-logo'), darkLogoUrl: null, isDarkModeEnabled: true });
    expect([written.termsOfUseUrl, written.privacyPolicyUrl]).toEqual([picture('own-terms'), picture('privacy')]);
    expect(html).toContain(':root{--gp-brand:#123456}</style>');
    expect(html).toContain('.title { color: navy }');
    expect(html).not.toContain('teal');
    expect(html).toContain(picture('dark-icon'));
  });

  it('has the tenant’s words over ours, in its languages', async () => {
    expect((await api.call('PUT', '/api/custom-phrases/de', { identifier: { send: 'Her mit dem Code' } })).status).toBe(201);
    const { identifier } = (await page('', { 'accept-language': 'de' })).boot.phrases;
    expect(identifier).toEqual({ send: 'Her mit dem Code', label: 'E-Mail-Adresse' });
    expect((await page()).boot.phrases.identifier.send).toBe('Send me a code');
  });
});
