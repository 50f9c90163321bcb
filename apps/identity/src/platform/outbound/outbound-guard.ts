import { connect as open, type LookupFunction, type Socket, isIPv6 } from 'node:net';
import { type AddressesOf, systemAddresses } from './addresses-of';
import { type AllowList, plainHost } from './allow-list';
import { OutboundError } from './outbound-error';
import { isPublicAddress } from './public-address';

export interface Target {
  readonly host: string;
  readonly port: number;
  /** The address of this machine to connect from. */
  readonly localAddress?: string;
  /** Milliseconds. They shorten what a connection may take; they cannot stretch it. */
  readonly nameTimeout?: number;
  readonly connectTimeout?: number;
  readonly signal?: AbortSignal;
}

const NAME_MS = 5_000;
/** Finding the name's addresses and trying them, together. */
const CONNECT_MS = 5_000;

/**
 * Opens every connection that leaves the service. What a name leads to is looked up once, every answer is checked, and connected is only to
 * what was checked: a name that leads elsewhere a moment later gains nothing.
 */
export class OutboundGuard {
  constructor(
    private readonly allowLists: readonly AllowList[],
    private readonly addressesOf: AddressesOf = systemAddresses,
  ) {}

  /** The same guard, which lets more pass. */
  allowing(more: AllowList): OutboundGuard {
    return new OutboundGuard([...this.allowLists, more], this.addressesOf);
  }

  /** `usualPorts`: others are for targets that are allowed with their port. Fails with an `OutboundError`, or as the system does. */
  async connect(target: Target, usualPorts?: readonly number[]): Promise<Socket> {
    const deadline = after(CONNECT_MS, target.connectTimeout, target.signal);
    return openTo(await this.#checked(target, after(NAME_MS, target.nameTimeout, deadline), usualPorts), target, deadline);
  }

  /** For who opens the connection elsewhere: it may lead to these addresses and nowhere else. */
  addressesFor(target: Target, usualPorts?: readonly number[]): Promise<readonly string[]> {
    return this.#checked(target, after(NAME_MS, target.nameTimeout, target.signal), usualPorts);
  }

  async #checked(target: Target, deadline: AbortSignal, usualPorts: readonly number[] | undefined): Promise<readonly string[]> {
    const host = plainHost(target.host);
    const addresses = await this.#find(host, deadline);
    for (const address of addresses) this.#check({ ...target, host }, address, usualPorts);
    return addresses;
  }

  async #find(host: string, deadline: AbortSignal): Promise<readonly string[]> {
    const tooLate = new Promise<never>((_done, fail) => {
      const giveUp = () => fail(new OutboundError('EDNS', 'the name server did not answer in time'));
      if (deadline.aborted) giveUp();
      else deadline.addEventListener('abort', giveUp, { once: true });
    });
    const found = await Promise.race([host === '' ? [] : this.addressesOf(host), tooLate]).catch((cause: unknown) => {
      throw cause instanceof OutboundError ? cause : new OutboundError('EDNS', 'the name leads nowhere', { cause });
    });
    if (found.length === 0) throw new OutboundError('EDNS', 'the name leads nowhere');
    return found;
  }

  #check({ host, port }: Target, address: string, usualPorts: readonly number[] | undefined): void {
    const allowances = this.allowLists.map((list) => list.for(host, address, port));
    if (allowances.includes('everything')) return;
    if (!allowances.includes('address') && !isPublicAddress(address)) {
      throw new OutboundError('EBLOCKED', `${host} leads to an address that is not public. OUTBOUND_ALLOW lists exceptions.`);
    }
    if (usualPorts && !usualPorts.includes(port)) {
      throw new OutboundError('EBLOCKED', `${host} is called at port ${port} only if OUTBOUND_ALLOW names it with that port.`);
    }
  }
}

function after(most: number, wanted: number | undefined, also?: AbortSignal): AbortSignal {
  const time = AbortSignal.timeout(Math.min(wanted ?? most, most));
  return also ? AbortSignal.any([time, also]) : time;
}

function openTo(addresses: readonly string[], { port, localAddress }: Target, deadline: AbortSignal): Promise<Socket> {
  const usable = localAddress === undefined ? addresses : addresses.filter((address) => isIPv6(address) === isIPv6(localAddress));
  const lookup = pinnedTo(usable.length > 0 ? usable : addresses);
  // The system tries the addresses of a name one after the other; where this name leads is decided already.
  const socket = open({ host: 'checked.invalid', port, lookup, autoSelectFamily: true, ...(localAddress !== undefined && { localAddress }) });
  return new Promise((done, fail) => {
    const giveUp = () => socket.destroy(new OutboundError('ETIMEDOUT', 'nobody answered in time'));
    socket.once('error', fail);
    socket.once('connect', () => {
      deadline.removeEventListener('abort', giveUp);
      socket.off('error', fail);
      done(socket);
    });
    if (deadline.aborted) giveUp();
    else deadline.addEventListener('abort', giveUp, { once: true });
  });
}

function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  // With an address to leave from, the system asks for one only.
  return (_host, { all }, done) => process.nextTick(done, null, ...(all ? [found] : [found[0]?.address, found[0]?.family]));
}
