import { ApiClient } from '@gatepost/api-client/api-client';
import { managementClient } from '../clients/management';
import type { RunningService } from '../stage/running-service';

/** The Management API as scripts of the team call it: lays out what a page is to show, or does what somebody does elsewhere meanwhile. */
export async function managementApi(running: RunningService, tenant: 'default' | 'admin' = 'default'): Promise<ApiClient> {
  const { credentials } = await managementClient(running, tenant);
  const endpoint = tenant === 'default' ? running.service.endpoint : running.service.adminEndpoint;
  return new ApiClient({ endpoint, token: async () => (await credentials.getAccessToken()).value });
}
