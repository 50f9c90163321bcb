import type { SPFResult } from 'mailauth';
import type { Provider } from '../providers';
import type { SenderDomain } from './sender-domain';

/** Whether mails sent through the server pass SPF of the sender's domain. `unknown`: it depends on addresses nobody outside knows. */
export type SpfOutcome = 'passes' | 'fails' | 'unknown';

const MOST_LOOKUPS = 10;
const MANY_LOOKUPS = 8;
const MOST_VOID = 2;
/** Counted up to here, so that a record beyond the limit can be told how far beyond it is. */
const COUNTED = 40;
/** An address of documentation: no record names it, so that a record is read to its end. */
const NOBODY = '192.0.2.1';
const MOST_COSTS = 3;

export async function examineSpf(sender: SenderDomain): Promise<SpfOutcome> {
  const { domain, records, findings, provider } = sender;
  const found = (await records.texts(domain)).filter((text) => /^v=spf1(?: |$)/i.test(text));
  const [record] = found;
  if (record === undefined) {
    findings.add('dns.spf.missing', { domain, record: `v=spf1 ${provider ? `include:${provider.spf[0]} ` : ''}~all` });
    return 'fails';
  }
  if (found.length > 1) {
    findings.add('dns.spf.several', { domain, count: found.length });
    return 'fails';
  }
  const read = new Set<string>();
  const result = await evaluated(sender, domain, NOBODY, read);
  if (!(await judged(sender, record, result))) return 'fails';
  return provider ? ofProvider(sender, provider, record, read) : ofServer(sender);
}

/** Whether the record holds; what is wrong with it is told. */
async function judged(sender: SenderDomain, record: string, { status, lookups }: SPFResult): Promise<boolean> {
  const { domain, findings } = sender;
  const count = lookups?.count ?? 0;
  if (status.result === 'temperror') throw Object.assign(new Error('no answer'), { code: 'ETIMEOUT' });
  if (status.result === 'permerror' && count <= COUNTED) {
    const reason = reasonOf(status.comment);
    findings.add('dns.spf.invalid', { domain, reason: reason ?? 'it is not understood', codes: reason === undefined ? ['spf.unclear'] : [] });
    return false;
  }
  if (count > MOST_LOOKUPS) findings.add('dns.spf.lookups', { domain, lookups: count, costs: await costs(sender, record) });
  else if (count >= MANY_LOOKUPS) findings.add('dns.spf.many_lookups', { domain, lookups: count, costs: await costs(sender, record) });
  if ((lookups?.void ?? 0) > MOST_VOID) findings.add('dns.spf.void_lookups', { domain, count: lookups?.void ?? 0 });
  if (status.result === 'pass') findings.add('dns.spf.open', { domain });
  const isBroken = count > MOST_LOOKUPS || (lookups?.void ?? 0) > MOST_VOID;
  if (!isBroken && status.result !== 'pass') findings.add('dns.spf.valid', { domain, lookups: count, record });
  return !isBroken;
}

function ofProvider({ domain, findings }: SenderDomain, { servers, spf, bounces }: Provider, record: string, read: ReadonlySet<string>): SpfOutcome {
  if (spf.some((included) => read.has(included))) {
    findings.add('dns.spf.provider', { domain, provider: servers.name });
    return 'passes';
  }
  // It sends under a domain of its own, whose record is its own business.
  if (bounces === 'own') return 'fails';
  const terms = record.split(/ +/);
  const mended = [terms[0], `include:${spf[0]}`, ...terms.slice(1)].join(' ');
  findings.add('dns.spf.provider_missing', { domain, provider: servers.name, record: mended });
  return 'fails';
}

/** Whether the server may send itself. Mails often leave from others than take them in. */
async function ofServer(sender: SenderDomain): Promise<SpfOutcome> {
  const { domain, server, findings } = sender;
  if (!server) return 'unknown';
  const { status } = await evaluated(sender, domain, server.address);
  if (status.result === 'pass') findings.add('dns.spf.host', { domain, host: server.host });
  else findings.add('dns.spf.host_missing', { domain, host: server.host });
  return status.result === 'pass' ? 'passes' : 'unknown';
}

/** The parts of a record with the look-ups they cost, the dearest first. */
async function costs(sender: SenderDomain, record: string): Promise<string[]> {
  const terms = record.split(/ +/).slice(1);
  const each = await Promise.all(terms.map(async (term) => ({ term, cost: await costOf(sender, term) })));
  const dear = each.filter(({ cost }) => cost > 0).sort((one, other) => other.cost - one.cost);
  return dear.slice(0, MOST_COSTS).map(({ term, cost }) => `${term} (${cost})`);
}

async function costOf(sender: SenderDomain, term: string): Promise<number> {
  const [, other] = /^(?:[?~+-]?include:|redirect=)([^%]+)$/i.exec(term) ?? [];
  if (other !== undefined) return 1 + ((await evaluated(sender, other, NOBODY)).lookups?.count ?? 0);
  return /^[?~+-]?(?:include|a|mx|ptr|exists|redirect)(?:[:=/]|$)/i.test(term) ? 1 : 0;
}

/** `read` gathers the names whose records were read on the way. */
async function evaluated({ records }: SenderDomain, domain: string, ip: string, read?: Set<string>): Promise<SPFResult> {
  // The library takes its time to load, and is needed here alone.
  const { spf } = await import('mailauth/lib/spf/index.js');
  const limits = { maxResolveCount: COUNTED, maxVoidCount: COUNTED };
  return spf({
    sender: `postmaster@${domain}`,
    helo: domain,
    mta: domain,
    ip,
    ...limits,
    resolver(name, type) {
      if (type === 'TXT') read?.add(name.toLowerCase());
      return records.ask(name, type);
    },
  });
}

function reasonOf(comment: string | undefined): string | undefined {
  return comment?.split(/during lookup of \S+: /)[1];
}
