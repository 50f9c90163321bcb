import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import type { Step } from '@gatepost/contracts/experience/step';

/** What decides where a person is. */
export interface FlowFacts {
  readonly event: InteractionEvent | undefined;
  /** The verification that was begun last, of those that the next step is about. */
  readonly latest: { readonly isCode: boolean; readonly isVerified: boolean } | undefined;
  /** Who it is stands. */
  readonly isIdentified: boolean;
  /** The account needs more before it may be used. */
  readonly isIncomplete: boolean;
  readonly isFinished: boolean;
}

export interface FlowRule {
  readonly step: Step['name'];
  /** The rule in words, for the diagram in docs/flows/steps.md. */
  readonly because: string;
  readonly when: (facts: FlowFacts) => boolean;
}

/** The flow, read from the top: the first rule that holds names the step. */
export const flow: readonly FlowRule[] = [
  { step: 'redirect', because: 'the sign-in is finished', when: ({ isFinished }) => isFinished },
  {
    step: 'new-password',
    because: 'somebody who forgot a password is identified',
    when: ({ event, isIdentified }) => event === 'ForgotPassword' && isIdentified,
  },
  // Second factors, and what is asked before them, will stand here.
  { step: 'code', because: 'a code is on its way', when: ({ latest }) => latest?.isCode === true && !latest.isVerified },
  { step: 'proceed', because: 'a code or a password was right', when: ({ latest }) => latest?.isVerified === true },
  { step: 'profile', because: 'the account still needs something', when: ({ isIncomplete }) => isIncomplete },
  { step: 'identifier', because: 'nothing has begun', when: () => true },
];

export function stepOf(facts: FlowFacts): Step['name'] {
  return flow.find(({ when }) => when(facts))?.step ?? 'identifier';
}
