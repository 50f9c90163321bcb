/** What may be asked of the Management API. `manage:` covers `read:` of the same part. */
const permissions = {
  'read:applications': 'Read applications and their sign-in experience',
  'manage:applications': 'Read and change applications, their secrets and their sign-in experience',
  'read:audit-log': 'Read the audit log and the figures of the dashboard',
  'read:connectors': 'Read connectors and their factories',
  'manage:connectors': 'Read and change connectors, and send test messages',
  'read:deliveries': 'Read what became of messages, and where somebody’s code is',
  'manage:deliveries': 'Read what became of messages, and have them tried again',
  'read:resources': 'Read API resources and their scopes',
  'manage:resources': 'Read and change API resources and their scopes',
  'read:roles': 'Read roles and who has them',
  'manage:roles': 'Read and change roles and who has them',
  'manage:security': 'End lockouts',
  'read:settings': 'Read about keys, sessions, token claims and the console',
  'manage:settings': 'Read about and change keys, sessions, token claims and the console',
  'read:sign-in-experience': 'Read the sign-in experience and its phrases',
  'manage:sign-in-experience': 'Read and change the sign-in experience and its phrases',
  'read:templates': 'Read e-mail templates',
  'manage:templates': 'Read and change e-mail templates',
  'read:users': 'Read users',
  'manage:users': 'Read and change users',
  'manage:verification-codes': 'Send and check verification codes on behalf of a server',
} as const;

/** A scope of the Management API. */
export type Permission = keyof typeof permissions;

/** The scope that covers every other. */
export const ALL_SCOPE = 'all';

/** Every scope of the Management API with its description. */
export const managementScopes: readonly { readonly name: string; readonly description: string }[] = [
  { name: ALL_SCOPE, description: 'Everything' },
  ...Object.entries(permissions).map(([name, description]) => ({ name, description })),
];

/** The audience of a tenant's Management API: a logical name, never resolved. */
export const managementIndicator = (tenantId: string): string => `https://${tenantId}.logto.app/api`;

export function allows(granted: ReadonlySet<string>, permission: Permission | typeof ALL_SCOPE): boolean {
  return granted.has(ALL_SCOPE) || granted.has(permission) || granted.has(permission.replace(/^read:/, 'manage:'));
}
