import { mailKindOf, type MailKind } from '@gatepost/templates/mail-kind';
import type { MailPayload } from './mail-payload';

const PURPOSES: Readonly<Record<MailKind, string>> = { SignIn: 'sign-in to', Register: 'sign-up for', ForgotPassword: 'new password at', Generic: 'a code at' };

/** The line a demo prints, so that nobody has to look for the inbox. */
export function printedCode({ kind, variables: { code, to, applicationName } }: MailPayload): string {
  const middle = Math.floor(code.length / 2);
  return `  code ${code.slice(0, middle)} ${code.slice(middle)} for ${to} (${PURPOSES[mailKindOf(kind)]} ${applicationName})\n`;
}
