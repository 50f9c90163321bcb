import type { Severity } from '@gatepost/contracts/management/mail-doctor';

/** What a finding says. Facts stand in braces; the same ones serve whoever says it in another language. */
export interface Words {
  readonly severity: Severity;
  readonly message: string;
  /** What to do, in one sentence. */
  readonly fix?: string;
}
