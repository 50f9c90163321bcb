import { mailKindOf, type MailKind } from '@gatepost/templates/mail-kind';
import type { MailPayload } from './mail-payload';

const PURPOSES: Readonly<Record<MailKind, string>> = {
  SignIn: 'sign-in to',
  Register: 'sign-up for',
  ForgotPassword: 'new password at',
  OrganizationInvitation: 'invitation at',
  Generic: 'a code at',
  UserPermissionValidation: 'a change at',
  BindNewIdentifier: 'new address at',
  MfaVerification: 'second step at',
  BindMfa: 'second step to set up at',
};

/** The line a demo prints, so that nobody has to look for the inbox. */
export function printedCode({ kind, variables }: MailPayload): string {
  const what = 'code' in variables ? `code ${inHalves(variables.code)}` : `link ${variables.link}`;
  return `  ${what} for ${written(variables.to)} (${PURPOSES[mailKindOf(kind)]} ${variables.applicationName})\n`;
}

/** A number is kept in digits; people know it by its plus sign. */
function written(recipient: string): string {
  return /^\d+$/.test(recipient) ? `+${recipient}` : recipient;
}

function inHalves(code: string): string {
  const middle = Math.floor(code.length / 2);
  return `${code.slice(0, middle)} ${code.slice(middle)}`;
}
