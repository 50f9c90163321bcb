import { codeKinds, mailKinds, type MailKind } from './mail-kind';

/** `{{name}}` or `{{name.member}}`. Bounded, so that no text makes it slow. */
export const PLACEHOLDER = /\{\{[ \t]{0,8}(\w{1,32}(?:\.\w{1,32}){0,3})[ \t]{0,8}\}\}/g;

/** The names in a text, as often as they stand there. */
export function pathsOf(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, path]) => path ?? []);
}

/** A value that a template may show. */
export interface TemplateVariable {
  /** As it stands between the braces. */
  readonly name: string;
  readonly what: string;
  readonly sample: string;
  readonly kinds: readonly MailKind[];
  /** Whether it may be empty where it is not known. */
  readonly isOptional: boolean;
}

const invitation: readonly MailKind[] = ['OrganizationInvitation'];

const always = (name: string, what: string, sample: string, kinds: readonly MailKind[] = mailKinds): TemplateVariable => ({
  name,
  what,
  sample,
  kinds,
  isOptional: false,
});
const whereKnown = (name: string, what: string, sample: string, kinds: readonly MailKind[] = mailKinds): TemplateVariable => ({
  ...always(name, what, sample, kinds),
  isOptional: true,
});

const person = (name: string, who: string, kinds: readonly MailKind[] = mailKinds): readonly TemplateVariable[] => [
  whereKnown(`${name}.id`, `Id of ${who}`, 'k3v9x2m7q1tz', kinds),
  whereKnown(`${name}.name`, `Name of ${who}`, 'Mara Lindqvist', kinds),
  whereKnown(`${name}.username`, `Username of ${who}`, 'mara', kinds),
  whereKnown(`${name}.primaryEmail`, `E-mail address of ${who}`, 'mara.lindqvist@example.com', kinds),
  whereKnown(`${name}.primaryPhone`, `Phone number of ${who}`, '15550100123', kinds),
  whereKnown(`${name}.avatar`, `Address of the picture of ${who}`, 'https://harbour.example/mara.png', kinds),
  whereKnown(`${name}.profile.givenName`, `Given name of ${who}`, 'Mara', kinds),
  whereKnown(`${name}.profile.familyName`, `Family name of ${who}`, 'Lindqvist', kinds),
  whereKnown(`${name}.profile.nickname`, `Nickname of ${who}`, 'Mara', kinds),
];

/** Every value, with what it is and the kinds of mail that have it. */
export const templateVariables: readonly TemplateVariable[] = [
  always('code', 'The code to type', '481902', codeKinds),
  always('validUntil', 'When the code or the link ends', '12:13 UTC'),
  always('validFor', 'How long the code works', '10 minutes', codeKinds),
  always('askedAt', 'When the mail was asked for', '23 November 2026, 12:03 UTC'),
  whereKnown('device.browser', 'Browser that asked for the code', 'Chrome', codeKinds),
  whereKnown('device.system', 'System that asked for the code', 'Android', codeKinds),
  always('link', 'The link that accepts the invitation', 'https://id.harbour.example/invitations/sample', invitation),
  always('to', 'The recipient', 'mara.lindqvist@example.com'),
  always('locale', 'The language of the mail', 'en'),
  whereKnown('uiLocales', 'The languages that were asked for', 'en-GB en'),
  whereKnown('application.id', 'Id of the app', 'harbour-web'),
  always('application.name', 'Name of the app', 'Harbour'),
  whereKnown('application.displayName', 'Name of the app on its sign-in pages', 'Harbour'),
  whereKnown('application.branding.logoUrl', 'Address of the logo of the app', 'https://harbour.example/logo.png'),
  whereKnown('application.branding.darkLogoUrl', 'The same for the dark', 'https://harbour.example/logo-dark.png'),
  whereKnown('organization.id', 'Id of the organization', 'north-quay'),
  whereKnown('organization.name', 'Name of the organization', 'North Quay Rowing'),
  whereKnown('organization.displayName', 'Name of the organization on its sign-in pages', 'North Quay Rowing'),
  whereKnown('organization.branding.logoUrl', 'Address of the logo of the organization', 'https://north-quay.example/logo.png'),
  whereKnown('organization.branding.darkLogoUrl', 'The same for the dark', 'https://north-quay.example/logo-dark.png'),
  ...person('user', 'the person'),
  ...person('inviter', 'who invites', invitation),
];

/** What a variable may begin with. Under these an unknown member is empty. */
export const variableRoots: readonly string[] = [...new Set(templateVariables.map(({ name }) => rootOf(name)))];

export function rootOf(name: string): string {
  return name.split('.', 1)[0] ?? '';
}
