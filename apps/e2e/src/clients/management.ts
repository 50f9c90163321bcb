import type { RunningService } from '../stage/running-service';
import { createManagementApi } from '@logto/api/management';

/** The Management API as `@logto/api` calls it, signed in as a machine application that the command line has made. */
export async function managementClient({ service }: RunningService, tenant: 'default' | 'admin' = 'default') {
  const made = JSON.parse(await service.command('app', 'create', '--tenant', tenant, '--type', 'machine', '--name', 'Tests', '--json')) as {
    id: string;
    secret: string;
  };
  const baseUrl = tenant === 'default' ? service.endpoint : service.adminEndpoint;
  const apiIndicator = `https://${tenant}.logto.app/api`;
  const { apiClient, clientCredentials } = createManagementApi(tenant, { clientId: made.id, clientSecret: made.secret, baseUrl, apiIndicator });
  return { api: apiClient, credentials: clientCredentials, ...made };
}

export type ManagementClient = Awaited<ReturnType<typeof managementClient>>;

/** The published types take a redirect URI for an object; what is sent is a string. */
export function uris(...strings: readonly string[]): Record<string, unknown>[] {
  return strings as unknown as Record<string, unknown>[];
}

/** The data of a reply that must be a good one. */
export function data<Data>({ data: found, error, response }: { data?: Data; error?: unknown; response: Response }): Data {
  if (found === undefined) throw new Error(`${response.status} from ${response.url}: ${JSON.stringify(error)}`);
  return found;
}
