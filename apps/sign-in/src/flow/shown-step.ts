import type { VisibleStep } from '@gatepost/contracts/experience/boot';
import type { IdentifierStep, Step } from '@gatepost/contracts/experience/step';

/** Somebody has said who they are and a password follows. For the service they are still at the identifier; only this tab knows more. */
export interface PasswordStep extends Omit<IdentifierStep, 'name'> {
  readonly name: 'password';
}
/** The same for a new account. */
export interface ChoosePasswordStep extends Omit<IdentifierStep, 'name'> {
  readonly name: 'choose-password';
}

export type ShownStep = VisibleStep | PasswordStep | ChoosePasswordStep;

/** On the other pages there is nothing to ask the service for. */
const underWay: readonly ShownStep['name'][] = ['identifier', 'password', 'choose-password', 'code', 'proceed', 'profile', 'new-password'];
export const isUnderWay = ({ name }: ShownStep): boolean => underWay.includes(name);

/** The code was entered in another tab, which goes on by itself. */
export const goesOn = ({ name }: Step): boolean => name === 'proceed' || name === 'redirect';

/** After the identifier, in the tab where a password was chosen to follow. */
export function withPassword<Given extends ShownStep>(step: Given): ShownStep {
  if (step.name !== 'identifier' || !step.identifiers.some(({ methods }) => methods.includes('password'))) return step;
  return step.event === 'Register' ? { ...step, name: 'choose-password' } : { ...step, name: 'password' };
}
