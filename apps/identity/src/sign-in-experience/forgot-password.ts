import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { AvailableConnectors } from './connectors/available-connectors';

/** How a forgotten password can be replaced: by the methods that are chosen, without a choice by every connector there is. */
export function forgotPasswordOf(
  methods: SignInExperience['forgotPasswordMethods'],
  connectors: AvailableConnectors,
): { readonly phone: boolean; readonly email: boolean } {
  return {
    phone: connectors.sms && (methods?.includes('PhoneVerificationCode') ?? true),
    email: connectors.email && (methods?.includes('EmailVerificationCode') ?? true),
  };
}
