import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { AvailableConnectors } from '../connectors/available-connectors';

/** What somebody wants to change, with all that decides whether it may be. */
export interface ProposedChange {
  /** The members that were sent. */
  readonly sent: Partial<SignInExperience>;
  readonly before: SignInExperience;
  /** What there would be. */
  readonly after: SignInExperience;
  readonly connectors: AvailableConnectors;
  /** Languages the pages have words in. */
  readonly languages: readonly string[];
}

/** Throws what speaks against a change. */
export type Rule = (change: ProposedChange) => void;
