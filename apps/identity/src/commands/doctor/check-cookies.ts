import { consoleApp } from '@gatepost/oidc-contracts/demo';
import { isSecure, issuerOf, type Tenant } from '../../platform/tenancy/tenant';
import { ask, codeOf } from './ask';
import type { Finding } from './finding';

/** Begins a sign-in to the console and looks whether the cookies arrive as they were written. */
export async function checkCookies(tenant: Tenant): Promise<Finding> {
  const area = 'cookies';
  const query = new URLSearchParams({
    client_id: consoleApp.clientId,
    redirect_uri: tenant.endpoint + consoleApp.callbackPath,
    response_type: 'code',
    scope: 'openid',
    state: 'doctor',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  try {
    const { status, headers } = await ask(`${issuerOf(tenant)}/auth?${query.toString()}`);
    const cookies = (headers['set-cookie'] ?? []).filter((cookie) => /_interaction=/.test(cookie));
    if (status !== 303 || cookies.length === 0)
      return {
        area,
        says: `A sign-in to the console begins with ${status} and without a cookie.`,
        fix: 'Start the service once with this ADMIN_ENDPOINT, and let the proxy pass Set-Cookie on.',
      };
    return cookies.map((cookie) => problemOf(cookie, tenant)).find((found) => found !== undefined) ?? { area, says: 'They arrive as the service writes them.' };
  } catch (error) {
    return { area, says: `A sign-in to the console cannot begin (${codeOf(error)}).`, fix: 'See the endpoint of admin.' };
  }
}

function problemOf(cookie: string, tenant: Tenant): Finding | undefined {
  const area = 'cookies';
  const [name = ''] = cookie.split('=');
  const has = (attribute: RegExp) =>
    cookie
      .split(/;\s*/)
      .slice(1)
      .some((part) => attribute.test(part));
  if (has(/^domain=/i))
    return { area, says: `The proxy adds a Domain to ${name}.`, fix: 'Let it leave Set-Cookie alone: browsers refuse such a __Host- cookie.' };
  if (!has(/^path=\/$/i)) return { area, says: `The proxy changes the Path of ${name}.`, fix: 'Let it leave Set-Cookie and the paths alone.' };
  if (isSecure(tenant) && !(has(/^secure$/i) && name.startsWith('__Host-')))
    return { area, says: `${name} is not secure.`, fix: 'Start the service with the https endpoint, and let the proxy leave Set-Cookie alone.' };
  return undefined;
}
