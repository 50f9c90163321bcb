/** What a mail with a code is for. Also the usage type of a connector's own templates. */
export const mailKinds = ['SignIn', 'Register', 'ForgotPassword', 'Generic'] as const;
export type MailKind = (typeof mailKinds)[number];

export function mailKindOf(purpose: string): MailKind {
  return mailKinds.find((kind) => kind === purpose) ?? 'Generic';
}
