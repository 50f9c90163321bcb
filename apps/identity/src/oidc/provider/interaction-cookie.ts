import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';

type Jar = KoaContextWithOIDC['cookies'];
type CookieMap = Record<string, string>;

/** More apps than this in one browser at once push out the oldest: a cookie holds 4 KB. */
const MOST = 8;
const LATEST = '_legacy';
const WRAPPED = Symbol('wrapped');

/**
 * Lets several apps sign in side by side in one browser: the cookie holds a map from client id to interaction id, chosen by the header
 * `logto-app-id` or the query `app_id`, else the latest. `app.context` is Koa's documented place for extending every context.
 */
export function keepInteractionPerClient(provider: Provider, name: string): void {
  const context = Reflect.get(provider, 'context') as object;
  const inherited = Object.getPrototypeOf(context) as object;
  Object.defineProperty(context, 'cookies', {
    configurable: true,
    get(this: KoaContextWithOIDC): Jar {
      const jar = Reflect.get(inherited, 'cookies', this) as Jar;
      if (!Reflect.has(jar, WRAPPED)) wrap(jar, this, name);
      return jar;
    },
  });
}

function wrap(jar: Jar, context: KoaContextWithOIDC, name: string): void {
  const get = jar.get.bind(jar);
  const set = jar.set.bind(jar);
  jar.get = (cookie, options) => {
    if (cookie !== name) return get(cookie, options);
    const all = parse(get(name, options));
    return wantedInteraction(all, context.get('logto-app-id') || context.query['app_id']);
  };
  jar.set = (cookie, value, options) => {
    const client = context.oidc?.params?.['client_id'];
    if (cookie !== name || !value || typeof client !== 'string') return set(cookie, value, options);
    const { [client]: old, [LATEST]: latest, ...others } = parse(get(name, { ...options, signed: true }));
    const entries = [...Object.entries(others).slice(1 - MOST), [client, value], [LATEST, value]];
    return set(cookie, encodeURIComponent(JSON.stringify(Object.fromEntries(entries))), options);
  };
  Object.defineProperty(jar, WRAPPED, { value: true });
}

function wantedInteraction(all: CookieMap, appId: unknown): string | undefined {
  return typeof appId === 'string' && appId !== '' ? all[appId] : all[LATEST];
}

function parse(cookie: string | undefined): CookieMap {
  if (!cookie) return {};
  try {
    const value: unknown = JSON.parse(decodeURIComponent(cookie));
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
