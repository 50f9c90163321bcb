import type { SenderDomain } from './sender-domain';

/** Where a key that holds was found. */
export interface FoundKey {
  readonly domain: string;
  readonly selector: string;
}

const USUAL_SELECTORS = ['default', 'dkim', 'mail', 'google', 'selector1', 'selector2', 's1', 's2', 'k1', 'k2', 'smtp', 'zoho', 'zmail', 'mailo', 'pm', 'key1'];
const LEAST_BITS = 1024;
const GOOD_BITS = 2048;
/** Keys below the least are told as what they are, so the reader of records must not refuse them first. */
const ANY_BITS = 1;

/** The key of the selector that was told, or of those that are usual with the provider and elsewhere. */
export async function examineDkim(sender: SenderDomain): Promise<readonly FoundKey[]> {
  const { domain, provider, selector, records, findings } = sender;
  const wanted = selector === undefined ? [...new Set([...(provider?.selectors ?? []), ...USUAL_SELECTORS])] : [selector];
  const places = await Promise.all(parentsOf(domain).flatMap((at) => wanted.map(async (each) => ({ at, each, texts: await records.texts(nameOf(each, at)) }))));
  const filled = places.filter(({ texts }) => texts.length > 0);
  if (filled.length === 0) {
    if (selector === undefined) findings.add('dns.dkim.not_found', { domain });
    else findings.add('dns.dkim.missing', { domain, record: nameOf(selector, domain) });
  }
  const keys: FoundKey[] = [];
  for (const { at, each } of filled) if (await judged(sender, each, at)) keys.push({ domain: at, selector: each });
  return keys;
}

/** A subdomain may be signed for with the key of the domain above it. */
function parentsOf(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.length > 2 ? [domain, labels.slice(1).join('.')] : [domain];
}

async function judged({ records, findings }: SenderDomain, selector: string, domain: string): Promise<boolean> {
  const record = nameOf(selector, domain);
  const { default: tools } = await import('mailauth/lib/tools.js');
  try {
    const { keyType, modulusLength, testing } = await tools.getPublicKey('DKIM', record, ANY_BITS, records.ask);
    const bits = modulusLength ?? GOOD_BITS;
    const key = modulusLength === undefined ? keyType : `${keyType} ${bits}`;
    if (bits < LEAST_BITS) findings.add('dns.dkim.short', { record, bits });
    else if (bits < GOOD_BITS) findings.add('dns.dkim.weak', { record, bits });
    else findings.add('dns.dkim.found', { domain, selector, key });
    if (testing) findings.add('dns.dkim.testing', { record });
    return bits >= LEAST_BITS;
  } catch (error) {
    if (!(error instanceof Error && 'rr' in error)) throw error;
    if (/(?:^|;)p=(?:;|$)/.test(String(error.rr))) findings.add('dns.dkim.revoked', { record });
    else findings.add('dns.dkim.invalid', { record, reason: error.message });
    return false;
  }
}

function nameOf(selector: string, domain: string): string {
  return `${selector}._domainkey.${domain}`;
}
