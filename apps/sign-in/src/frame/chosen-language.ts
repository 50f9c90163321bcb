const COOKIE = '_logto';

/**
 * Writes the language where the service reads it for every page, error and mail of this sign-in: the context cookie.
 * A `ui_locales` in the address would win over it, so that goes.
 */
export function keepLanguage(page: Document, language: string): void {
  const kept = page.cookie.split('; ').find((pair) => pair.startsWith(`${COOKIE}=`));
  const context = { ...parse(kept?.slice(COOKIE.length + 1)), uiLocales: language };
  page.cookie = `${COOKIE}=${encodeURIComponent(JSON.stringify(context))}; path=/; samesite=lax`;
  const address = new URL(page.URL);
  if (!address.searchParams.has('ui_locales')) return;
  address.searchParams.delete('ui_locales');
  const { history } = page.defaultView ?? {};
  history?.replaceState(history.state, '', address);
}

function parse(value = ''): object {
  try {
    const context: unknown = JSON.parse(decodeURIComponent(value));
    return typeof context === 'object' && context !== null ? context : {};
  } catch {
    return {};
  }
}
