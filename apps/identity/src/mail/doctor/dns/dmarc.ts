import type { DMARCResult } from 'mailauth';
import type { Findings } from '../findings';
import type { FoundKey } from './dkim';
import type { SenderDomain } from './sender-domain';
import type { SpfOutcome } from './spf';

interface Proofs {
  /** undefined of either: the name servers did not say. */
  readonly spf: SpfOutcome | undefined;
  readonly keys: readonly FoundKey[] | undefined;
}

export async function examineDmarc(sender: SenderDomain, proofs: Proofs): Promise<void> {
  const { domain, records, findings, provider } = sender;
  const name = `_dmarc.${domain}`;
  const own = (await records.texts(name)).filter((text) => /^v\s*=\s*DMARC1\s*(?:;|$)/i.test(text));
  if (own.length > 1) return findings.add('dns.dmarc.several', { name, count: own.length });
  const bouncesBack = provider?.bounces !== 'own';
  const { dmarc } = await import('mailauth/lib/dmarc/index.js');
  const result = await dmarc({
    headerFrom: [`postmaster@${domain}`],
    spfDomains: bouncesBack && proofs.spf === 'passes' ? [domain] : [],
    dkimDomains: (proofs.keys ?? []).map((key) => ({ domain: key.domain })),
    resolver: records.ask,
  });
  if (!result || result.status.result === 'temperror') return findings.add('dns.domain.unanswered', { name });
  if (result.status.result === 'none') {
    if (own.length > 0) return findings.add('dns.dmarc.invalid', { domain });
    return findings.add('dns.dmarc.missing', { domain, name, record: `v=DMARC1; p=none; rua=mailto:postmaster@${domain}` });
  }
  judgePolicy(sender, result);
  judgeAlignment(sender, result, proofs, bouncesBack);
}

function judgePolicy({ domain, findings }: SenderDomain, { policy, policyDomain = domain, rr = '' }: DMARCResult): void {
  if (policy === 'none') findings.add('dns.dmarc.watching', { domain, policyDomain, record: rr });
  else findings.add('dns.dmarc.enforced', { domain, policy, policyDomain, record: rr });
}

function judgeAlignment({ domain, findings }: SenderDomain, { policy, alignment }: DMARCResult, { spf, keys }: Proofs, bouncesBack: boolean): void {
  if (alignment.dkim.result || alignment.spf.result) return tellWays(findings, domain, alignment);
  // Addresses or selectors that nobody told may do it all the same: only what is known to fail is told as failing.
  if (!keys) return;
  const isStrict = keys.length > 0 && alignment.dkim.strict;
  if (!isStrict && bouncesBack && spf !== 'fails') return;
  const ofDkim = isStrict ? `the DKIM key lies at ${keys[0]?.domain}, and the record wants it at ${domain} (adkim=s)` : 'no DKIM key was found';
  const ofSpf = bouncesBack ? 'SPF does not pass' : 'bounces go to a domain of the provider';
  const failing = [isStrict ? 'dkim.elsewhere' : 'dkim.none', bouncesBack ? 'spf.fails' : 'bounces.elsewhere'];
  findings.add('dns.dmarc.misaligned', { domain, policy, reasons: [ofDkim, ofSpf], codes: failing, ...(keys[0] && { keyDomain: keys[0].domain }) });
}

function tellWays(findings: Findings, domain: string, { dkim, spf }: DMARCResult['alignment']): void {
  const { result: signer } = dkim;
  findings.add('dns.dmarc.aligned', {
    domain,
    ways: [...(signer ? [`DKIM of ${signer}`] : []), ...(spf.result ? ['SPF'] : [])],
    codes: [...(signer ? ['dkim.signed'] : []), ...(spf.result ? ['spf.passes'] : [])],
    ...(signer ? { signer } : {}),
  });
}
