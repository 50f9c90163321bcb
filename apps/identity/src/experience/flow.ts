import type { Step } from '@gatepost/contracts/experience/step';
import type { ExperienceState } from './experience-state';

/** What decides where a person is. */
export interface FlowFacts {
  readonly state: ExperienceState | undefined;
  readonly isFinished: boolean;
}

export interface FlowRule {
  readonly step: Step['name'];
  readonly when: (facts: FlowFacts) => boolean;
}

const latest = ({ state }: FlowFacts) => state?.records.at(-1);

/** The flow, read from the top: the first rule that holds names the step. */
export const flow: readonly FlowRule[] = [
  { step: 'redirect', when: (facts) => facts.isFinished },
  { step: 'proceed', when: (facts) => latest(facts)?.verified === true },
  { step: 'code', when: (facts) => latest(facts) !== undefined },
  { step: 'identifier', when: () => true },
];

export function stepOf(facts: FlowFacts): Step['name'] {
  return flow.find(({ when }) => when(facts))?.step ?? 'identifier';
}
