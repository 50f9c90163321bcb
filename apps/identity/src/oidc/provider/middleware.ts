import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';

/** Adds a middleware around the library's own. Its contexts have `oidc` members, which the types of `use` do not tell. */
export function wrapRequests(provider: Provider, middleware: (ctx: KoaContextWithOIDC, next: () => Promise<void>) => Promise<void>): void {
  provider.use((ctx, next) => middleware(ctx as KoaContextWithOIDC, next));
}
