import { signInPhrases } from '@gatepost/phrases/sign-in/languages';
import { ManagementApi } from '../../testing/management-api';

interface PageBoot {
  readonly language: string;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly phrases: { readonly code: { readonly title: string; readonly go: string } };
}

describe('the words a tenant has of its own', () => {
  let api: ManagementApi;
  beforeAll(async () => {
    api = await ManagementApi.start();
  }, 60_000);
  afterAll(() => api.stop());

  const save = (tag: string, words: unknown) => api.call('PUT', `/api/custom-phrases/${tag}`, words);
  const page = async (query = '', headers: Record<string, string> = {}) => {
    const html = await (await fetch(`${api.environment.endpoint}/sign-in?preview=true${query}`, { headers })).text();
    const boot = JSON.parse(/id="gatepost-boot">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as PageBoot;
    return { html, boot };
  };
  const audited = async (key: string) =>
    (await api.pool.query<{ payload: object }>('SELECT payload FROM logs WHERE key = $1 ORDER BY created_at DESC LIMIT 1', [key])).rows[0]?.payload;

  it('are none at first', async () => {
    expect(await api.call('GET', '/api/custom-phrases')).toMatchObject({ status: 200, body: [] });
    expect(await api.call('GET', '/api/custom-phrases/de')).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
    expect(await api.call('DELETE', '/api/custom-phrases/de')).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it('are kept for a language, replaced as a whole and told in the audit log', async () => {
    const saved = await save('de', { code: { title: 'Ihr Code', go: 'Los' } });
    expect(saved).toMatchObject({ status: 201, body: { tenantId: 'default', languageTag: 'de', translation: { code: { title: 'Ihr Code', go: 'Los' } } } });
    const again = await save('de', { code: { title: 'Der Code', go: '' } });
    expect(again.body).toEqual({ ...(saved.body as object), translation: { code: { title: 'Der Code' } } });
    expect((await api.call('GET', '/api/custom-phrases/de')).body).toEqual(again.body);
    expect((await api.call('GET', '/api/custom-phrases')).body).toEqual([again.body]);
    expect((await api.call('GET', '/api/custom-phrases', undefined, { tenant: 'admin' })).body).toEqual([]);
    expect(await audited('Management.CustomPhrase.Update')).toMatchObject({ result: 'Success', target: { type: 'CustomPhrase', id: 'de' } });
  });

  it('show on the pages, over those of the product', async () => {
    const { boot } = await page('', { 'accept-language': 'de' });
    expect(boot.phrases.code).toEqual({ ...signInPhrases.de.code, title: 'Der Code' });
    expect((await page()).boot.phrases.code).toEqual(signInPhrases.en.code);
  });

  it('make another language choosable, with English where it has no word', async () => {
    await save('nl', { code: { title: 'Voer de code in' } });
    const { boot, html } = await page('&ui_locales=nl-BE');
    expect(boot).toMatchObject({ language: 'nl', phrases: { code: { ...signInPhrases.en.code, title: 'Voer de code in' } } });
    expect(boot.languages.slice(-2)).toEqual([
      { tag: 'ar', name: 'العربية' },
      { tag: 'nl', name: 'Nederlands' },
    ]);
    expect(html).toContain('<html lang="nl" dir="ltr"');
  });

  it('fall back to the language itself where the product speaks it elsewhere', async () => {
    await save('de-DE', { code: { title: 'Gib deinen Code ein' } });
    expect((await page('&ui_locales=de-DE')).boot).toMatchObject({ language: 'de-DE', phrases: { code: { go: signInPhrases.de.code.go } } });
  });

  it('turn the page around for scripts that run from right to left', async () => {
    await save('he-IL', { code: { title: 'הזינו את הקוד' } });
    expect((await page('&ui_locales=he')).html).toContain('<html lang="he-IL" dir="rtl"');
    expect((await page('', { 'accept-language': 'ar-EG' })).html).toContain('<html lang="ar" dir="rtl"');
  });

  it('are answered to pages that others have written', async () => {
    const phrases = (query: string, headers = {}) => api.call('GET', `/api/.well-known/phrases${query}`, undefined, { token: null, headers });
    const german = await phrases('?lng=de');
    expect(german).toMatchObject({ status: 200, body: { ...signInPhrases.de, code: { ...signInPhrases.de.code, title: 'Der Code' } } });
    expect(german.headers.get('content-language')).toBe('de');
    expect((await phrases('?lng=nl')).headers.get('content-language')).toBe('nl');
    expect((await phrases('?lng=xx', { 'accept-language': 'fr-CH, de;q=0.5' })).headers.get('content-language')).toBe('fr');
    expect((await phrases('')).body).toEqual(signInPhrases.en);
    const etag = german.headers.get('etag') ?? '';
    expect(await phrases('?lng=de', { 'if-none-match': etag })).toMatchObject({ status: 304, body: undefined });
    await save('de', { code: { title: 'Ihr Code' } });
    expect(await phrases('?lng=de', { 'if-none-match': etag })).toMatchObject({ status: 200, body: { code: { title: 'Ihr Code' } } });
  });

  it('may be the fallback, and then stay', async () => {
    const languageInfo = { autoDetect: false, fallbackLanguage: 'nl' };
    expect(await api.call('PATCH', '/api/sign-in-exp', { languageInfo })).toMatchObject({ status: 200, body: { languageInfo } });
    expect((await page('', { 'accept-language': 'de' })).boot.language).toBe('nl');
    const kept = await api.call('DELETE', '/api/custom-phrases/nl');
    expect(kept).toMatchObject({ status: 409, body: { code: 'localization.cannot_delete_default_language' } });
    await api.call('PATCH', '/api/sign-in-exp', { languageInfo: { autoDetect: true, fallbackLanguage: 'en' } });
  });

  it('go, and the product’s are back', async () => {
    expect((await api.call('DELETE', '/api/custom-phrases/nl')).status).toBe(204);
    expect(await audited('Management.CustomPhrase.Delete')).toMatchObject({ target: { type: 'CustomPhrase', id: 'nl' } });
    expect((await page('&ui_locales=nl')).boot.language).toBe('en');
  });

  it('are refused where the pages have none', async () => {
    expect(await save('fr', { code: { title: 'Code', strange: 'x' }, other: 'y' })).toMatchObject({
      status: 422,
      body: { code: 'localization.invalid_translation_structure', details: 'code.strange: is no phrase of the pages\nother: is no phrase of the pages' },
    });
    expect((await api.call('GET', '/api/custom-phrases/fr')).status).toBe(404);
    expect(await save('fr', [])).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
  });

  it.each(['xx', 'english', 'de_DE', '%00', 'en"><script>'])('are refused for %j, which is no language', async (tag) => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const refused = await api.call(method, `/api/custom-phrases/${tag.startsWith('%') ? tag : encodeURIComponent(tag)}`, method === 'PUT' ? {} : undefined);
      expect(refused).toMatchObject({ status: 400, body: { code: 'guard.invalid_input', data: { issues: [{ path: ['languageTag'] }] } } });
    }
  });

  it('cannot break out of the page', async () => {
    await save('fr', { code: { title: '</script><script>alert(1)</script>' } });
    const { html, boot } = await page('&ui_locales=fr');
    expect(boot.phrases.code.title).toBe('</script><script>alert(1)</script>');
    expect(html).not.toContain('<script>alert');
  });

  it('are refused to whoever may only read', async () => {
    const scope = 'read:sign-in-experience';
    expect((await api.call('GET', '/api/custom-phrases', undefined, { scope })).status).toBe(200);
    expect((await api.call('PUT', '/api/custom-phrases/de', {}, { scope })).status).toBe(403);
    expect((await api.call('DELETE', '/api/custom-phrases/de', undefined, { scope })).status).toBe(403);
  });
});
