import type { TemplateType } from '@gatepost/contracts/management/email-templates';

/** What a mail is for. Also what templates are filed under. */
export const mailKinds = [
  'SignIn',
  'Register',
  'ForgotPassword',
  'OrganizationInvitation',
  'Generic',
  'UserPermissionValidation',
  'BindNewIdentifier',
  'MfaVerification',
  'BindMfa',
] as const satisfies readonly TemplateType[];
export type MailKind = (typeof mailKinds)[number];

/** An invitation carries a link; every other mail carries a code. */
export type CodeKind = Exclude<MailKind, 'OrganizationInvitation'>;
export const codeKinds: readonly CodeKind[] = mailKinds.filter((kind) => kind !== 'OrganizationInvitation');

/** What is for none of the known purposes is general. */
export function mailKindOf(purpose: string): MailKind {
  return mailKinds.find((kind) => kind === purpose) ?? 'Generic';
}
