import { randomBytes } from 'node:crypto';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml } from '../../platform/http/html';
import { policySource } from '../../platform/http/policy-source';
import { wrapRequests } from '../provider/middleware';
import { leadsToApp } from '../provider/redirect-rules';

export interface SignOutForm {
  readonly action: string;
  readonly xsrf: string;
  /** Where its redirects may lead: they count as form actions too, so without the app's own scheme the browser would stop before the app opens. */
  readonly formTarget: string | undefined;
}

export interface SignOutPages {
  /** Asks the person; the form is posted with a click. */
  askToSignOut(ctx: KoaContextWithOIDC, form: SignOutForm): Promise<void>;
  /** The page that says one is signed out; `returnTo` is where a button leads. */
  signedOut(ctx: KoaContextWithOIDC, returnTo: string | null): Promise<void>;
}

interface SignOutState {
  readonly secret: string;
  readonly clientId?: string;
  readonly postLogoutRedirectUri?: string;
}

/** The first page of signing out either posts its own form or, when a strange site sent the browser here, asks. */
export function showSignOutPages(provider: Provider, pages: SignOutPages): void {
  wrapRequests(provider, async (ctx, next) => {
    await next();
    const route: unknown = Reflect.get(ctx, '_matchedRouteName');
    if (route === 'end_session' && ctx.status === 200) await confirmPage(ctx, pages);
    else if (route === 'end_session_success' && ctx.status === 200) await pages.signedOut(ctx, null);
    else if (route === 'end_session_confirm') await handOver(ctx, pages);
  });
}

/** A browser that may not open an app by itself needs a page with a button; whoever is no browser gets the plain redirect. */
async function handOver(ctx: KoaContextWithOIDC, pages: SignOutPages): Promise<void> {
  const target = ctx.response.get('location');
  if (ctx.status !== 303 || !leadsToApp(target) || target.startsWith('/') || ctx.get('sec-fetch-dest') !== 'document') return;
  ctx.remove('location');
  await pages.signedOut(ctx, target);
}

async function confirmPage(ctx: KoaContextWithOIDC, pages: SignOutPages): Promise<void> {
  const state = ctx.oidc.session?.state as SignOutState | undefined;
  if (!state) return;
  const form = { action: ctx.oidc.urlFor('end_session_confirm'), xsrf: state.secret, formTarget: sourceOf(state.postLogoutRedirectUri) };
  if (await isTrustedWay(ctx)) postItself(ctx, form);
  else await pages.askToSignOut(ctx, form);
}

/** No page that anybody sees: the form goes off as soon as it is there, or with a click where no script runs. */
function postItself(ctx: KoaContextWithOIDC, { action, xsrf, formTarget }: SignOutForm): void {
  const nonce = randomBytes(16).toString('base64');
  const formAction = ["'self'", formTarget].filter(Boolean).join(' ');
  ctx.set('Content-Security-Policy', `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'; form-action ${formAction}`);
  ctx.set('Cache-Control', 'no-store');
  ctx.type = 'html';
  ctx.body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Sign Out</title></head><body>
<form id="op.logoutForm" method="post" action="${escapeHtml(action)}"><input type="hidden" name="xsrf" value="${escapeHtml(xsrf)}"><input type="hidden" name="logout" value="yes">
<noscript><button>Sign out</button></noscript></form><script nonce="${nonce}">document.getElementById('op.logoutForm').submit()</script></body></html>`;
}

/** With a hint that names this very person, from our own pages, from an app's own browser view, or from a site that the client registered: nobody else may sign a person out. */
async function isTrustedWay(ctx: KoaContextWithOIDC): Promise<boolean> {
  const hinted = ctx.oidc.entities.IdTokenHint?.payload['sub'];
  if (hinted !== undefined && hinted === ctx.oidc.session?.accountId) return true;
  const site = ctx.get('sec-fetch-site');
  if (site === '' || site === 'none' || site === 'same-origin') return true;
  const origin = URL.parse(ctx.get('referer'))?.origin;
  const clientId = ctx.oidc.params?.['client_id'];
  if (!origin || origin === 'null' || typeof clientId !== 'string') return false;
  const client = await ctx.oidc.provider.Client.find(clientId);
  const uris = [...(client?.redirectUris ?? []), ...(client?.postLogoutRedirectUris ?? [])];
  const listed: unknown = client?.['corsAllowedOrigins'];
  return uris.some((uri) => URL.parse(uri)?.origin === origin) || (Array.isArray(listed) && listed.includes(origin));
}

function sourceOf(uri: string | undefined): string | undefined {
  const target = uri === undefined ? null : URL.parse(uri);
  if (!target) return undefined;
  return /^https?:$/.test(target.protocol) ? policySource(target.href) : target.protocol;
}
