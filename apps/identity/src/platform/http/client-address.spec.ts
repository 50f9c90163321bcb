import type { IncomingMessage } from 'node:http';
import { ClientAddress, prefixOf } from './client-address';

function request(peer: string, headers: Record<string, string> = {}): IncomingMessage {
  return { socket: { remoteAddress: peer }, headers } as unknown as IncomingMessage;
}

describe('the client address', () => {
  it('is the direct peer, whatever the headers say, when no proxy is named', () => {
    const addresses = new ClientAddress('');
    for (let n = 0; n < 1000; n += 1) {
      const spoofed = { 'x-forwarded-for': `10.0.${n % 256}.${n >> 8}`, 'x-real-ip': '1.1.1.1', forwarded: 'for=2.2.2.2' };
      expect(addresses.of(request('203.0.113.9', spoofed))).toBe('203.0.113.9');
    }
  });

  it('is the last hop before the named proxies', () => {
    const addresses = new ClientAddress('10.0.0.0/8, 192.0.2.1');
    expect(addresses.of(request('10.1.1.1', { 'x-forwarded-for': '6.6.6.6, 198.51.100.7, 192.0.2.1' }))).toBe('198.51.100.7');
  });

  it('does not believe a peer that is no named proxy', () => {
    expect(new ClientAddress('10.0.0.0/8').of(request('203.0.113.9', { 'x-forwarded-for': '1.2.3.4' }))).toBe('203.0.113.9');
  });

  it('falls back to the peer when the chain holds what is no address', () => {
    expect(new ClientAddress('10.0.0.0/8').of(request('10.0.0.1', { 'x-forwarded-for': 'unknown' }))).toBe('10.0.0.1');
  });

  it('reads an IPv4 address written as IPv6', () => {
    expect(new ClientAddress('').of(request('::ffff:203.0.113.9'))).toBe('203.0.113.9');
  });

  it('counts IPv6 by its /64', () => {
    expect(prefixOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(prefixOf('2001:db8:1:2::9')).toBe(prefixOf('2001:0db8:0001:0002:ffff::'));
    expect(prefixOf('::1')).toBe('0:0:0:0::/64');
    expect(prefixOf('203.0.113.9')).toBe('203.0.113.9');
  });
});
