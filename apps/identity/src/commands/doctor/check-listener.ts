import type { Tenant } from '../../platform/tenancy/tenant';
import { ask, codeOf } from './ask';
import type { Finding } from './finding';

/** Whether the service listens where its variables say. */
export async function checkListener(tenant: Tenant, variable: string): Promise<Finding> {
  const area = `port of ${tenant.id}`;
  const host = tenant.host === '0.0.0.0' || tenant.host === '::' ? '127.0.0.1' : tenant.host;
  const place = `${host.includes(':') ? `[${host}]` : host}:${tenant.port}`;
  try {
    const { status, headers } = await ask(`http://${place}/health/ready`, { host: new URL(tenant.endpoint).host });
    if (headers['logto-core-request-id'] === undefined)
      return { area, says: `Another program listens on ${place}.`, fix: `Stop it, or set ${variable} to another port.` };
    if (status !== 200) return { area, says: `The service on ${place} is not ready (${status}).`, fix: 'Look at its log and at the database.' };
    return { area, says: `The service answers on ${place}.` };
  } catch (error) {
    return { area, says: `Nothing answers on ${place} (${codeOf(error)}).`, fix: `Start the service here, or set ${variable} to where it listens.` };
  }
}
