import type { ApplicationRecord } from './application-record.store';

const builtIn = {
  'demo-app': { name: 'Live Preview', description: 'Shows the sign-in experience as it is.', type: 'SPA', customClientMetadata: {} },
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
