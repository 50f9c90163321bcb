import type { Finding, FindingCode, Severity } from '@gatepost/contracts/management/mail-doctor';

/** A record that would mend what was found, and where it belongs. */
interface DnsRecord {
  readonly name: string;
  readonly value: string;
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'note', 'ok'];
/** Which fact names the place of the record, by finding. Elsewhere a record that is told is the one that is there. */
const PLACES: Partial<Record<FindingCode, string>> = { 'dns.spf.missing': 'domain', 'dns.spf.provider_missing': 'domain', 'dns.dmarc.missing': 'name' };

/** Worst first; findings of one weight stay in the order of the examination. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => WORST_FIRST.indexOf(one.severity) - WORST_FIRST.indexOf(other.severity));
}

export function recordOf({ code, facts = {} }: Finding): DnsRecord | undefined {
  const { [code]: place } = PLACES;
  const { record } = facts;
  const name = place === undefined ? undefined : facts[place];
  return typeof name === 'string' && typeof record === 'string' ? { name, value: record } : undefined;
}
