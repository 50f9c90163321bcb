import { isIP, isIPv6, Socket, type LookupFunction } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Fact } from '../messages';
import type { Orders } from './orders.ts';

/** Where a connection may lead; fails where it may not. */
export type AddressesFor = (host: string, port: number, order: number | undefined) => Promise<readonly string[]>;

type Tell = (order: number | undefined, fact: Fact) => void;

const PRIVATE_NAME = 'checked.invalid';

/**
 * From now on every TCP connection of this thread leads only to addresses that were checked. Every way to open one, in Node and in packages,
 * ends in this method of a socket.
 */
export function guardSockets(addressesFor: AddressesFor, orders: Orders, tell: Tell): void {
  const connect: unknown = Reflect.get(Socket.prototype, 'connect');
  if (typeof connect !== 'function') throw new Error('sockets cannot be guarded');
  function guarded(this: Socket, ...given: unknown[]): Socket {
    const { options, listener } = understood(given);
    const { host, port } = destination(options);
    const order = orders.current;
    orders.opened(order, this);
    if (options['path'] || port === undefined) return refuse(this);
    watch(this, host, (fact) => tell(order, fact));
    const lookup = checked(() => addressesFor(host, port, order));
    const named = isIP(host) === 0 ? host : PRIVATE_NAME;
    Reflect.apply(connect as () => unknown, this, [{ ...options, host: named, port, lookup, autoSelectFamily: true }, listener]);
    return this;
  }
  Object.defineProperty(Socket.prototype, 'connect', { value: guarded, writable: false, configurable: false });
}

function understood(given: readonly unknown[]): { readonly options: Readonly<Record<string, unknown>>; readonly listener: unknown } {
  const [first, second] = given;
  if (Array.isArray(first)) return understood(first);
  const listener = given.find((argument) => typeof argument === 'function');
  if (typeof first === 'object' && first !== null) return { options: { ...first }, listener };
  const isPort = typeof first === 'number' || /^\d+$/.test(String(first));
  return { options: isPort ? { port: first, ...(typeof second === 'string' && { host: second }) } : { path: first }, listener };
}

function destination(options: Readonly<Record<string, unknown>>): { readonly host: string; readonly port: number | undefined } {
  const port = Number(options['port']);
  const host = typeof options['host'] === 'string' && options['host'] !== '' ? options['host'] : 'localhost';
  return { host, port: Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined };
}

function refuse(socket: Socket): Socket {
  process.nextTick(() => socket.destroy(Object.assign(new Error('a connector connects to hosts by TCP only'), { code: 'EBLOCKED' })));
  return socket;
}

function checked(find: () => Promise<readonly string[]>): LookupFunction {
  return (_host, { all }, done) => {
    find().then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
        if (all) done(null, found);
        else done(null, found[0]?.address ?? '', found[0]?.family);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error('nobody said where it leads'), ''),
    );
  };
}

function watch(socket: Socket, host: string, tell: (fact: Fact) => void): void {
  const since = performance.now();
  socket.once('connect', () => {
    const connected = performance.now();
    tell({ what: 'connected', host, ms: connected - since });
    if (!(socket instanceof TLSSocket)) return;
    socket.once('secureConnect', () => tell({ what: 'secured', version: socket.getProtocol() ?? '', ms: performance.now() - connected }));
  });
}
