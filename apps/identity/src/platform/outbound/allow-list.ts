import { BlockList, isIP } from 'node:net';

/** What is lifted for a target: nothing, that its address has to be public, or all rules. */
export type Allowance = 'nothing' | 'address' | 'everything';

/** One entry of the list. Without a port it is about the address alone; `*` is any port. */
interface Entry {
  readonly covers: (host: string, address: string) => boolean;
  readonly port?: number | '*';
}

/** Its last part is no number: that would be an address with a slip in it. */
const HOST_NAME = /^(?:[\w-]{1,63}\.)*(?!\d+$)[\w-]{1,63}$/;

/**
 * Targets the operator vouches for: names, addresses and ranges, each with or without a port, as in
 * `relay.internal:25, 10.0.0.0/8, [fd00::/8]:*`.
 */
export class AllowList {
  private constructor(private readonly entries: readonly Entry[]) {}

  static of(list: string): AllowList {
    return new AllowList(entriesOf(list).flatMap((entry) => parse(entry) ?? []));
  }

  /** One host at one port, however it is spelled. */
  static ofOne(named: string, port: number): AllowList {
    return new AllowList([{ covers: (host) => host === plainHost(named), port }]);
  }

  for(host: string, address: string, port: number): Allowance {
    const covering = this.entries.filter(({ covers }) => covers(host, address));
    if (covering.some((entry) => entry.port === '*' || entry.port === port)) return 'everything';
    return covering.some((entry) => entry.port === undefined) ? 'address' : 'nothing';
  }
}

/** Those entries of a list that are none. */
export function wrongTargets(list: string): readonly string[] {
  return entriesOf(list).filter((entry) => parse(entry) === undefined);
}

/** A host as the guard compares it: without brackets and the dot of the root. */
export function plainHost(host: string): string {
  return host
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}

function entriesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function parse(entry: string): Entry | undefined {
  const [, bracketed, plain, given] = /^(?:\[([^[\]]+)\]|([^:[\]]+))(?::(\d{1,5}|\*))?$/.exec(entry) ?? [];
  const port = given === undefined || given === '*' ? given : Number(given);
  // Without brackets an IPv6 address has no port: each colon is its own.
  const covers = coverOf(bracketed ?? plain ?? entry);
  if (!covers || (typeof port === 'number' && (port < 1 || port > 65_535))) return undefined;
  return { covers, ...(port !== undefined && { port }) };
}

function coverOf(target: string): Entry['covers'] | undefined {
  const [address = '', bits, ...rest] = target.split('/');
  const family = isIP(address);
  if (family === 0) {
    const name = plainHost(target);
    return HOST_NAME.test(name) ? (host) => host === name : undefined;
  }
  const most = family === 6 ? 128 : 32;
  if (rest.length > 0 || address.includes('%') || (bits !== undefined && (!/^\d{1,3}$/.test(bits) || Number(bits) > most))) return undefined;
  const range = new BlockList();
  range.addSubnet(address, bits === undefined ? most : Number(bits), family === 6 ? 'ipv6' : 'ipv4');
  return (_host, checked) => range.check(checked, isIP(checked) === 6 ? 'ipv6' : 'ipv4');
}
