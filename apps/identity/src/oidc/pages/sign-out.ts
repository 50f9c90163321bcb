import { randomBytes } from 'node:crypto';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml } from '../../platform/http/html';
import { wrapRequests } from '../provider/middleware';
import { leadsToApp } from '../provider/redirect-rules';

export interface SignOutPages {
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
    if (route === 'end_session' && ctx.status === 200) await confirmPage(ctx);
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

async function confirmPage(ctx: KoaContextWithOIDC): Promise<void> {
  const state = ctx.oidc.session?.state as SignOutState | undefined;
  if (!state) return;
  const { secret, postLogoutRedirectUri: back } = state;
  const nonce = randomBytes(16).toString('base64');
  const action = escapeHtml(ctx.oidc.urlFor('end_session_confirm'));
  const silent = await isTrustedWay(ctx);
  ctx.set('Content-Security-Policy', policy(nonce, back));
  ctx.set('Cache-Control', 'no-store');
  ctx.type = 'html';
  ctx.body = page({ nonce, action, secret, silent });
}

/** With a hint, from our own pages, from an app's own browser view, or from a site that the client registered: nobody else may sign a person out. */
async function isTrustedWay(ctx: KoaContextWithOIDC): Promise<boolean> {
  if (ctx.oidc.params?.['id_token_hint']) return true;
  const site = ctx.get('sec-fetch-site');
  if (site === '' || site === 'none' || site === 'same-origin') return true;
  const origin = URL.parse(ctx.get('referer'))?.origin;
  const clientId = ctx.oidc.params?.['client_id'];
  if (!origin || typeof clientId !== 'string') return false;
  const client = await ctx.oidc.provider.Client.find(clientId);
  const uris = [...(client?.redirectUris ?? []), ...(client?.postLogoutRedirectUris ?? [])];
  const listed: unknown = client?.['corsAllowedOrigins'];
  return uris.some((uri) => URL.parse(uri)?.origin === origin) || (Array.isArray(listed) && listed.includes(origin));
}

/** A form's redirects count as form actions too: without the app's own scheme here the browser would stop before the app opens. */
function policy(nonce: string, back: string | undefined): string {
  const target = back === undefined ? null : URL.parse(back);
  const source = !target ? '' : /^https?:$/.test(target.protocol) ? ` ${target.origin}` : ` ${target.protocol}`;
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'${source}`;
}

interface Page {
  readonly nonce: string;
  readonly action: string;
  readonly secret: string;
  readonly silent: boolean;
}

function page({ nonce, action, secret, silent }: Page): string {
  const script = silent ? `<script nonce="${nonce}">document.getElementById('op.logoutForm').submit()</script>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Sign out</title><style nonce="${nonce}">${STYLE}</style></head><body><main>
<form id="op.logoutForm" method="post" action="${action}"><input type="hidden" name="xsrf" value="${escapeHtml(secret)}"><input type="hidden" name="logout" value="yes">
${silent ? '<noscript><h1>Sign out?</h1><button>Sign out</button></noscript>' : '<h1>Sign out?</h1><p>Another site asks to sign you out here.</p><button>Sign out</button>'}</form></main>${script}</body></html>`;
}

const STYLE = `:root{color-scheme:light dark}body{margin:0;font:16px/1.5 system-ui,sans-serif;background:light-dark(#fff,#141c1f);color:light-dark(#16201f,#e8edec)}
main{max-width:26rem;margin:0 auto;padding:15vh 24px 24px}h1{font-size:28px;line-height:34px;font-weight:600;margin:0 0 8px}p{color:light-dark(#4a5a60,#aab7ba)}
button,.button{display:block;box-sizing:border-box;width:100%;min-height:48px;line-height:46px;margin-top:24px;border:1px solid light-dark(#12554c,#84c2b7);border-radius:6px;
background:light-dark(#12554c,#84c2b7);color:light-dark(#fff,#04201c);font:500 16px/46px system-ui,sans-serif;text-align:center;text-decoration:none;cursor:pointer}`;
