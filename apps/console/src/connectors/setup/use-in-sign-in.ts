import type { SignInExperienceReply } from '@gatepost/contracts/management/sign-in-experience';
import type { ConnectorType } from '@gatepost/contracts/management/connectors';

/** Whether people are offered what a connector carries. */
export function isOffered(type: ConnectorType, target: string, { signIn, signUp, socialSignInConnectorTargets }: SignInExperienceReply): boolean {
  if (type === 'Social') return socialSignInConnectorTargets.includes(target);
  const wanted = type === 'Email' ? 'email' : 'phone';
  return (
    signIn.methods.some(({ identifier, verificationCode }) => identifier === wanted && verificationCode) ||
    (signUp.verify && signUp.identifiers.includes(wanted))
  );
}
