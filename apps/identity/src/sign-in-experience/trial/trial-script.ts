/**
 * Signs in as a single-page app does: authorization code with PKCE (RFC 7636), and asks for the person anew each time.
 * Plain JavaScript, since it goes to the browser as it stands; whatever came from elsewhere is shown as text alone.
 */
export const trialScript = `
const { clientId, path, signedOutPath, words } = JSON.parse(document.getElementById('trial').textContent);
const KEY = 'gatepost-trial';
const at = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const encoded = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const random = () => encoded(crypto.getRandomValues(new Uint8Array(32)));
const decoded = (part) => JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))));

function say(title, lead, action) {
  at('title').textContent = title;
  at('lead').textContent = lead;
  at('again').textContent = action;
  at('acts').hidden = false;
}

async function begin() {
  if (!crypto.subtle) return say(words.unsafe.title, words.unsafe.lead, words.again);
  const verifier = random();
  const state = random();
  sessionStorage.setItem(KEY, JSON.stringify({ verifier, state }));
  const challenge = encoded(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
  const wish = { client_id: clientId, redirect_uri: location.origin + path, response_type: 'code', scope: 'openid profile email phone', prompt: 'login', state, code_challenge: challenge, code_challenge_method: 'S256' };
  location.assign('/oidc/auth?' + new URLSearchParams(wish));
}

async function finish() {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  sessionStorage.removeItem(KEY);
  history.replaceState(null, '', path);
  if (!kept.state || kept.state !== query.get('state')) return say(words.foreign.title, words.foreign.lead, words.signIn);
  if (query.has('error')) return say(words.refused, query.get('error_description') ?? query.get('error'), words.again);
  const form = { grant_type: 'authorization_code', client_id: clientId, code: query.get('code'), redirect_uri: location.origin + path, code_verifier: kept.verifier };
  const reply = await fetch('/oidc/token', { method: 'POST', body: new URLSearchParams(form) });
  const body = await reply.json();
  if (!reply.ok) return say(words.notExchanged, body.error_description ?? body.error ?? body.message, words.again);
  tell(body.id_token);
}

function tell(token) {
  const claims = decoded(token.split('.')[1]);
  const name = claims.name ?? claims.email ?? claims.phone_number ?? claims.username ?? claims.sub;
  say(words.signedIn.title, words.signedIn.lead.replace('{name}', () => '\\u2068' + name + '\\u2069'), words.signInAgain);
  at('claims').replaceChildren(...Object.entries(claims).map(([name, value]) => {
    const row = document.createElement('div');
    const label = document.createElement('dt');
    const text = document.createElement('dd');
    label.textContent = name;
    text.textContent = typeof value === 'string' ? value : JSON.stringify(value);
    text.dir = 'auto';
    row.append(label, text);
    return row;
  }));
  at('told').hidden = false;
  at('leave').href = '/oidc/session/end?' + new URLSearchParams({ id_token_hint: token, post_logout_redirect_uri: location.origin + signedOutPath });
  at('leave').hidden = false;
}

at('again').addEventListener('click', () => void begin());
const failed = () => say(words.failed.title, words.failed.lead, words.again);
if (location.pathname === signedOutPath) say(words.signedOut.title, words.signedOut.lead, words.signIn);
else if (query.has('code') || query.has('error')) finish().catch(failed);
else begin().catch(failed);
`;
