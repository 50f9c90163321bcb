import { codeOf } from '../error-code';
import type { Findings } from '../findings';
import type { Provider } from '../providers';
import type { Records } from './records';

/** The domain a mail is from, and what it is sent through. */
export interface SenderDomain {
  readonly domain: string;
  readonly provider: Provider | undefined;
  /** The mail server, once it has been reached. */
  readonly server: { readonly host: string; readonly address: string } | undefined;
  readonly selector: string | undefined;
  readonly records: Records;
  readonly findings: Findings;
}

/** A part of the examination that name servers leave unanswered ends as a finding of its own. */
export async function unlessUnanswered<Result>(findings: Findings, name: string, examine: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await examine();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    findings.add('dns.domain.unanswered', { name });
    return undefined;
  }
}
