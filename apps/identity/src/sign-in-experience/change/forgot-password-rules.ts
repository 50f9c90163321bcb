import { DomainError } from '../../platform/http/domain-error';
import { forgotPasswordOf } from '../forgot-password';
import type { ProposedChange } from './proposed-change';

export function checkForgotPassword({ sent: { forgotPasswordMethods }, connectors }: ProposedChange): void {
  if (!forgotPasswordMethods) return;
  const isServed = { EmailVerificationCode: connectors.email, PhoneVerificationCode: connectors.sms };
  if (forgotPasswordMethods.some((method) => !isServed[method])) throw new DomainError('sign_in_experiences.forgot_password_method_requires_connector');
}

/** Whoever's password has expired has to get a new one by a code. */
export function checkPasswordExpiration({ sent, after, connectors }: ProposedChange): void {
  if (sent.passwordExpiration === undefined && sent.forgotPasswordMethods === undefined) return;
  if (after.passwordExpiration.enabled !== true) return;
  const { phone, email } = forgotPasswordOf(after.forgotPasswordMethods, connectors);
  if (!phone && !email) throw new DomainError('sign_in_experiences.password_expiration_requires_forgot_password');
}
