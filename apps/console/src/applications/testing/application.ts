import type { readApplication } from '@gatepost/contracts/management/applications';
import type { ReplyOf } from '@gatepost/contracts/operation';

/** An application as the service answers it. */
export function anApplication(changed: Partial<ReplyOf<typeof readApplication>> = {}): ReplyOf<typeof readApplication> {
  return {
    tenantId: 'default',
    id: 'a1',
    name: 'Harbour pilot',
    description: null,
    type: 'Native',
    oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
    customClientMetadata: {},
    protectedAppMetadata: null,
    customData: {},
    isThirdParty: false,
    appLevelAccessControlEnabled: false,
    createdAt: Date.UTC(2026, 10, 23, 12),
    isAdmin: false,
    ...changed,
  };
}
