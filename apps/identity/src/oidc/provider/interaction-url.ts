import type { KoaContextWithOIDC } from 'oidc-provider';

/** Where a person begins, by what the app asks for with `first_screen` or, as older SDKs do, with `interaction_mode`. */
const SCREENS = new Map([
  ['signIn', 'sign-in'],
  ['sign_in', 'sign-in'],
  ['signUp', 'register'],
  ['register', 'register'],
  ['reset_password', 'reset-password'],
  ['single_sign_on', 'single-sign-on'],
  ['identifier:sign_in', 'identifier-sign-in'],
  ['identifier:sign-in', 'identifier-sign-in'],
  ['identifier:register', 'identifier-register'],
]);
/** The addresses of the sign-in's first page. */
export const FIRST_PAGES: readonly string[] = [...new Set(SCREENS.values())].map((screen) => `/${screen}`);

const CARRIED = ['organization_id', 'ui_locales', 'login_hint', 'identifier', 'one_time_token'];

/** Readable by the pages' own scripts; says which app and languages the person came with. */
export const CONTEXT_COOKIE = '_logto';

/** Where a person has to go: relative, so that it is right behind every proxy. Unknown screens are ignored, never an error. */
export function interactionUrl(ctx: KoaContextWithOIDC, { prompt, params }: { prompt: { name: string }; params: Record<string, unknown> }): string {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : '');
  const context = {
    appId: text('client_id'),
    ...(text('organization_id') && { organizationId: text('organization_id') }),
    ...(text('ui_locales') && { uiLocales: text('ui_locales') }),
  };
  ctx.cookies.set(CONTEXT_COOKIE, encodeURIComponent(JSON.stringify(context)), { signed: false, httpOnly: false, sameSite: 'lax', overwrite: true });
  const query = new URLSearchParams({ app_id: text('client_id') });
  if (prompt.name === 'consent') return `/consent?${query.toString()}`;
  for (const name of CARRIED) if (text(name)) query.set(name, text(name));
  return `/${SCREENS.get(text('first_screen') || text('interaction_mode')) ?? 'sign-in'}?${query.toString()}`;
}
