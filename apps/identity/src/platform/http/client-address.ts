import { BlockList, isIP, isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';

/**
 * The client's address: the direct peer, unless that is a proxy the operator named. Then the chain in X-Forwarded-For is walked from the
 * right, and the first address that is no named proxy is the client. What stands left of it anybody could have written.
 */
export class ClientAddress {
  readonly #proxies = new BlockList();
  readonly #hasProxies: boolean;

  /** `trusted`: addresses and CIDR ranges, separated by commas. */
  constructor(trusted: string) {
    const ranges = rangesOf(trusted);
    for (const range of ranges) this.#trust(range);
    this.#hasProxies = ranges.length > 0;
  }

  of(request: IncomingMessage): string {
    const peer = plain(request.socket.remoteAddress ?? '');
    if (!this.#hasProxies || !this.#isProxy(peer)) return peer;
    const forwarded = request.headers['x-forwarded-for'];
    const chain = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').map((hop) => plain(hop.trim()));
    for (const hop of chain.reverse()) {
      if (isIP(hop) === 0) return peer;
      if (!this.#isProxy(hop)) return hop;
    }
    return peer;
  }

  #isProxy(address: string): boolean {
    return isIP(address) !== 0 && this.#proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  }

  #trust(range: string): void {
    const [address = '', bits] = range.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) this.#proxies.addAddress(address, family);
    else this.#proxies.addSubnet(address, Number(bits), family);
  }
}

/** Those of a list of addresses and CIDR ranges that are neither. */
export function wrongRanges(list: string): readonly string[] {
  return rangesOf(list).filter((range) => {
    const [address = '', bits, ...rest] = range.split('/');
    const family = isIP(address);
    const isPrefix = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
    return family === 0 || !isPrefix || rest.length > 0;
  });
}

function rangesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((range) => range.trim())
    .filter(Boolean);
}

/** What limits count by: an IPv4 address, or the /64 that one household or server has of IPv6. */
export function prefixOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const missing = address.includes('::') ? new Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0') : [];
  const all = [...groups, ...missing, ...after].map((group) => Number.parseInt(group, 16).toString(16));
  return `${all.slice(0, 4).join(':')}::/64`;
}

function plain(address: string): string {
  return /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address) ? address.slice(7) : address;
}
