import type { TemplateType } from '@gatepost/contracts/management/email-templates';

const subjects: Readonly<Record<TemplateType, string>> = {
  SignIn: 'Your sign-in code',
  Register: 'Your sign-up code',
  ForgotPassword: 'Your code for a new password',
  OrganizationInvitation: 'You are invited',
  Generic: 'Your code',
  UserPermissionValidation: 'Your code to confirm it is you',
  BindNewIdentifier: 'Your code for this address',
  MfaVerification: 'Your second step',
  BindMfa: 'Your code for a second step',
};

const codeTail = 'It works for 10 minutes. We never ask for it by phone, chat or mail. If you did not ask for it, do nothing.';

const contents: Readonly<Record<TemplateType, string>> = {
  SignIn: 'Your sign-in code is {{code}}.',
  Register: 'Your sign-up code is {{code}}.',
  ForgotPassword: 'Your code for a new password is {{code}}.',
  OrganizationInvitation: 'You are invited to {{organization.name}}. Open {{link}}, or type the code {{code}}.',
  Generic: 'Your code is {{code}}.',
  UserPermissionValidation: 'Your code to confirm that it is you is {{code}}.',
  BindNewIdentifier: 'Your code to add this address to your account is {{code}}.',
  MfaVerification: 'Your code for the second step of your sign-in is {{code}}.',
  BindMfa: 'Your code to set a second step up is {{code}}.',
};

/** What the form offers to begin with: a plain mail for each thing a mail can be for. Left as they are they stand for the product's own mails. */
export const smtpTemplates = Object.entries(subjects).map(([usageType, subject]) => ({
  usageType,
  contentType: 'text/plain' as const,
  subject,
  content: `${contents[usageType as TemplateType]} ${codeTail}`,
}));

type SmtpTemplate = Readonly<Record<'usageType' | 'subject' | 'content', string>> & { readonly contentType?: string | undefined };

export function isSuggested({ usageType, contentType, subject, content }: SmtpTemplate): boolean {
  return smtpTemplates.some(
    (suggested) => suggested.usageType === usageType && suggested.contentType === contentType && suggested.subject === subject && suggested.content === content,
  );
}
