import { keepLanguage } from './chosen-language';

const context = (): unknown => JSON.parse(decodeURIComponent(/_logto=([^;]*)/.exec(document.cookie)?.[1] ?? '{}'));

describe('the chosen language', () => {
  afterEach(() => {
    document.cookie = '_logto=; path=/; max-age=0';
    history.replaceState(null, '', '/');
  });

  it('is kept beside what the context cookie holds', () => {
    document.cookie = `_logto=${encodeURIComponent(JSON.stringify({ appId: 'harbour', uiLocales: 'en' }))}; path=/`;
    keepLanguage(document, 'de');
    expect(context()).toEqual({ appId: 'harbour', uiLocales: 'de' });
  });

  it('replaces a cookie that nobody can read', () => {
    document.cookie = '_logto=%7Bbroken; path=/';
    keepLanguage(document, 'zh-CN');
    expect(context()).toEqual({ uiLocales: 'zh-CN' });
  });

  it('wins over a language in the address, and leaves the rest of it', () => {
    history.replaceState({ address: 'mara@example.com' }, '', '/sign-in?app_id=harbour&ui_locales=fr');
    keepLanguage(document, 'es');
    expect(location.search).toBe('?app_id=harbour');
    expect(history.state).toEqual({ address: 'mara@example.com' });
  });
});
