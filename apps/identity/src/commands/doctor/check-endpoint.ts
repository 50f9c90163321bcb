import * as z from 'zod';
import { issuerOf, type Tenant } from '../../platform/tenancy/tenant';
import { SELF_CHECK_HEADER, SELF_CHECK_PATH, seenRequest } from '../../self-check/self-check';
import { ask, codeOf, type Heard } from './ask';
import type { Finding } from './finding';

/** From a range that nobody has (RFC 5737): if the service believes it, it believes anybody. */
const INVENTED = '203.0.113.77';

export interface EndpointCheck {
  readonly tenant: Tenant;
  /** The variable that names the endpoint. */
  readonly variable: string;
  readonly trustedProxies: string;
  readonly proof: string;
}

/** The way that the world takes to a tenant: its name, its certificate, the proxy, and what the proxy tells of clients. */
export async function checkEndpoint(check: EndpointCheck): Promise<readonly Finding[]> {
  const { tenant, variable } = check;
  const area = `endpoint of ${tenant.id}`;
  try {
    const found = issuerFinding(check, await ask(`${issuerOf(tenant)}/.well-known/openid-configuration`));
    if (found) return [{ area, ...found }];
    return [scheme(tenant, area), ...(await forwarded(check))];
  } catch (error) {
    const code = codeOf(error);
    const why = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(code)
      ? {
          says: `Its certificate is not accepted (${code}).`,
          fix: `Let the proxy have a certificate for ${new URL(tenant.endpoint).hostname} with its whole chain.`,
        }
      : { says: `${tenant.endpoint} cannot be reached from here (${code}).`, fix: `Check its name in DNS, the proxy, and ${variable}.` };
    return [{ area, ...why }];
  }
}

function issuerFinding({ tenant, variable }: EndpointCheck, { status, headers, body }: Heard): Omit<Finding, 'area'> | undefined {
  const { location } = headers;
  if (status >= 300 && status < 400 && location)
    return { says: `${tenant.endpoint} redirects to ${location}.`, fix: `Set ${variable} to where people really arrive.` };
  if (status === 502 || status === 503 || status === 504)
    return { says: `The proxy at ${tenant.endpoint} answers ${status}.`, fix: `Let it pass requests on to ${tenant.host}:${tenant.port}.` };
  if (headers['logto-core-request-id'] === undefined)
    return { says: `Something else answers at ${tenant.endpoint} (${status}).`, fix: 'Let the proxy pass every path on, unchanged.' };
  const document = status === 200 ? discovery.safeParse(parsed(body)).data : undefined;
  if (document?.issuer === issuerOf(tenant)) return undefined;
  return {
    says: `${tenant.endpoint} ${document ? `calls itself ${document.issuer}` : `answers ${status}`}.`,
    fix: `Let the proxy pass it on to port ${tenant.port} with its Host header, and start the service with the same ${variable}.`,
  };
}

const discovery = z.object({ issuer: z.string() });

function scheme({ endpoint }: Tenant, area: string): Finding {
  const { protocol, hostname } = new URL(endpoint);
  const isLocal = hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
  if (protocol === 'https:' || isLocal) return { area, says: `${endpoint} is the issuer ${endpoint}/oidc.` };
  return {
    area,
    says: `${endpoint} is not encrypted.`,
    fix: 'Put a proxy with a certificate before it and give its https address: cookies are only then safe.',
  };
}

/** Sends an invented client address along and looks whom the service took for the client. */
async function forwarded({ tenant, trustedProxies, proof }: EndpointCheck): Promise<readonly Finding[]> {
  const area = `headers of ${tenant.id}`;
  const { status, body } = await ask(tenant.endpoint + SELF_CHECK_PATH, { [SELF_CHECK_HEADER]: proof, 'x-forwarded-for': INVENTED });
  const seen = status === 200 ? seenRequest.safeParse(parsed(body)).data : undefined;
  if (!seen)
    return [
      {
        area,
        says: 'The service does not know this check.',
        fix: 'Run it with the variables and the clock of the service: SECRET_KEK is another one there, or the clocks differ by a minute.',
      },
    ];
  const isAppended = seen.forwardedFor !== '' && !seen.forwardedFor.endsWith(INVENTED);
  if (seen.ip === INVENTED && isAppended)
    return [{ area, says: 'The proxy tells of clients. This machine counts as a proxy itself, so its own requests prove no more.' }];
  if (seen.ip === INVENTED)
    return [
      {
        area,
        says: 'Clients may choose their own address.',
        fix: 'Let the proxy write X-Forwarded-For itself or append to it, and name only proxies in TRUSTED_PROXIES.',
      },
    ];
  if (isAppended && trustedProxies === '')
    return [
      {
        area,
        says: `Everybody seems to come from the proxy ${seen.peer}.`,
        fix: `Set TRUSTED_PROXIES=${plain(seen.peer)}, or limits count all people as one.`,
      },
    ];
  if (isAppended && seen.ip === plain(seen.peer))
    return [{ area, says: `The proxy ${seen.peer} is not among TRUSTED_PROXIES.`, fix: `Add ${plain(seen.peer)} to it.` }];
  if (!isAppended && trustedProxies !== '')
    return [{ area, says: 'The proxy tells nothing of clients.', fix: 'Let it send X-Forwarded-For, or take TRUSTED_PROXIES away if there is no proxy.' }];
  return [{ area, says: isAppended ? `Clients are known through the proxy; this one is ${seen.ip}.` : `No proxy; this client is ${seen.ip}.` }];
}

const plain = (address: string): string => address.replace(/^::ffff:/, '');

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
