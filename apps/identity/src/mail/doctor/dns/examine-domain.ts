import { examineDkim } from './dkim';
import { examineDmarc } from './dmarc';
import { unlessUnanswered, type SenderDomain } from './sender-domain';
import { examineSpf } from './spf';

/** What the DNS says about mails from a domain. */
export async function examineDomain(sender: SenderDomain): Promise<void> {
  const { domain, findings } = sender;
  const exists = await unlessUnanswered(findings, domain, () => isThere(sender));
  if (exists === undefined) return;
  if (!exists) return findings.add('dns.domain.missing', { domain });
  await unlessUnanswered(findings, `the MX records of ${domain}`, () => examineExchanges(sender));
  const spf = await unlessUnanswered(findings, `the SPF record of ${domain}`, () => examineSpf(sender));
  const keys = await unlessUnanswered(findings, `the DKIM keys of ${domain}`, () => examineDkim(sender));
  await unlessUnanswered(findings, `the DMARC record of ${domain}`, () => examineDmarc(sender, { spf, keys }));
}

async function isThere({ domain, records }: SenderDomain): Promise<boolean> {
  return (await records.exists(domain)) || (await records.exchanges(domain)).length > 0 || (await records.texts(domain)).length > 0;
}

async function examineExchanges({ domain, records, findings }: SenderDomain): Promise<void> {
  const hosts = await records.exchanges(domain);
  if (hosts.length === 0) findings.add('dns.mx.missing', { domain });
  else if (hosts.every((host) => host === '' || host === '.')) findings.add('dns.mx.null', { domain });
  else findings.add('dns.mx.found', { domain, hosts: [...hosts] });
}
