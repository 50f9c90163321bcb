/** What the Management API is about, and what may be asked of each part. */
const areas = {
  applications: 'applications, their secrets and their sign-in experience',
  'audit-log': 'the audit log and the figures of the dashboard',
  connectors: 'connectors, their factories and test messages',
  resources: 'API resources and their scopes',
  roles: 'roles and who has them',
  security: 'lockouts',
  settings: 'keys, sessions, token claims and the console',
  'sign-in-experience': 'the sign-in experience and its phrases',
  templates: 'e-mail templates',
  users: 'users',
  'verification-codes': 'verification codes sent on behalf of a server',
} as const;

type Area = keyof typeof areas;

/** A scope of the Management API. `manage:` covers `read:` of the same part. */
export type Permission = `${'read' | 'manage'}:${Area}`;

/** The scope that covers every other. */
export const ALL_SCOPE = 'all';

/** Every scope of the Management API with its description. */
export const managementScopes: readonly { readonly name: string; readonly description: string }[] = [
  { name: ALL_SCOPE, description: 'Everything' },
  ...Object.entries(areas).flatMap(([area, what]) => [
    { name: `read:${area}`, description: `Read ${what}` },
    { name: `manage:${area}`, description: `Read and change ${what}` },
  ]),
];

/** The audience of a tenant's Management API: a logical name, never resolved. */
export const managementIndicator = (tenantId: string): string => `https://${tenantId}.logto.app/api`;

export function allows(granted: ReadonlySet<string>, permission: Permission): boolean {
  return granted.has(ALL_SCOPE) || granted.has(permission) || granted.has(permission.replace(/^read:/, 'manage:'));
}
