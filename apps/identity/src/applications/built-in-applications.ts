import { trialApp } from '@gatepost/oidc-contracts/demo';
import { ADMIN_TENANT } from '../platform/tenancy/tenant';
import type { ApplicationRecord } from './application-record.store';
import type { Application } from './application.store';

const builtIn = {
  [trialApp.clientId]: { name: 'Live Preview', description: 'Shows the sign-in experience as it is.', type: 'SPA', customClientMetadata: {} },
  'account-center': { name: 'Account Center', description: 'Where people look after their accounts.', type: 'SPA', customClientMetadata: {} },
  'device-demo-app': {
    name: 'Device Flow Preview',
    description: 'Shows how a device is let in by a code.',
    type: 'Native',
    customClientMetadata: { isDeviceFlow: true },
  },
} as const;

/** Applications that every tenant has without a row. They can be read, and that is all. */
export function builtInApplication(tenantId: string, id: string): ApplicationRecord | undefined {
  const known = Object.entries(builtIn).find(([name]) => name === id)?.[1];
  return (
    known && {
      ...known,
      tenantId,
      id,
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
      customData: {},
      isThirdParty: false,
      createdAt: new Date(0),
    }
  );
}

/** The one of them that signs people in: a page at the endpoint of the users. */
export function trialClient(tenantId: string, id: string, endpoint: string): Application | undefined {
  if (tenantId === ADMIN_TENANT || id !== trialApp.clientId) return undefined;
  const { name, type } = builtIn[trialApp.clientId];
  return {
    id,
    name,
    type,
    isThirdParty: false,
    oidcClientMetadata: { redirectUris: [endpoint + trialApp.path], postLogoutRedirectUris: [endpoint + trialApp.signedOutPath] },
    customClientMetadata: {},
  };
}
