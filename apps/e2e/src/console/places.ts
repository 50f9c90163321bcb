import type { Seeded } from './hostile-data';

/** A page of the console: its path, and its heading where the heading is ours. */
export type Place = readonly [path: string, heading?: string];

/** The pages that are about no single thing. */
export const places: readonly Place[] = [
  ['/', 'Get started'],
  ['/dashboard', 'Dashboard'],
  ['/applications', 'Applications'],
  ['/applications?owner=third-party', 'Applications'],
  ['/applications/new', 'Create application'],
  ['/sign-in-experience/branding', 'Sign-in experience'],
  ['/sign-in-experience/methods', 'Sign-in experience'],
  ['/sign-in-experience/content', 'Sign-in experience'],
  ['/sign-in-experience/languages', 'Sign-in experience'],
  ['/sign-in-experience/languages/en'],
  ['/users', 'Users'],
  ['/users?add=yes'],
  ['/users/import', 'Import users'],
  ['/connectors', 'Connectors'],
  ['/connectors?tab=social', 'Connectors'],
  ['/connectors/new', 'Add a connector'],
  ['/connectors/new/simple-mail-transfer-protocol'],
  ['/templates', 'E-mail templates'],
  ['/templates/SignIn/en'],
  ['/deliveries', 'Deliveries'],
  ['/deliveries?search=somebody@example.com', 'Deliveries'],
  ['/audit-log', 'Audit log'],
  ['/security/passwords', 'Security'],
  ['/security/codes', 'Security'],
  ['/security/lockouts', 'Security'],
  ['/security/blocklist', 'Security'],
  ['/settings/keys', 'Settings'],
  ['/settings/sessions', 'Settings'],
  ['/settings/claims', 'Settings'],
  ['/settings/administrators', 'Settings'],
  ['/nowhere'],
];

/** The pages about one thing. */
export function placesOf({ user, native, web, machine, thirdParty, mail, social, delivery, log }: Seeded): readonly Place[] {
  return [
    [`/users/${user}`, 'Users'],
    [`/users/${user}/edit`],
    [`/applications/${native}`],
    [`/applications/${native}/branding`],
    [`/applications/${native}/guide`],
    [`/applications/${native}/guide/capacitor`],
    [`/applications/${web}/credentials`],
    [`/applications/${web}/advanced`],
    [`/applications/${web}/guide/express`],
    [`/applications/${web}/logs`],
    [`/applications/${machine}`],
    [`/applications/${machine}/roles`],
    [`/applications/${thirdParty}/permissions`],
    [`/connectors/${mail}`],
    [`/connectors/${social}`],
    [`/deliveries/${delivery}`, 'Deliveries'],
    [`/audit-log/${log}`],
  ];
}
