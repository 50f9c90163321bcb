import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { connectionOptions } from './connection-options';

const config: SmtpServer = { host: 'smtp.example.com', port: 587, fromEmail: 'no-reply@harbour.example' };
const tokens = { type: 'OAuth2', user: 'me', refreshToken: 'secret' } as const;
const auth = { type: 'login', user: 'me', pass: 'secret' } as const;

describe('the options of the mail library', () => {
  it('hold deadlines', () => {
    expect(connectionOptions(config)).toMatchObject({ dnsTimeout: 5000, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 15_000 });
  });

  it('let a configuration shorten deadlines, but not stretch them', () => {
    const wanted = { dnsTimeout: 120_000, connectionTimeout: 1000, greetingTimeout: 120_000, socketTimeout: 2000 };
    const held = { dnsTimeout: 5000, connectionTimeout: 1000, greetingTimeout: 5000, socketTimeout: 2000 };
    expect(connectionOptions({ ...config, ...wanted })).toMatchObject(held);
  });

  const starttls = { secure: false, requireTLS: true, ignoreTLS: false };
  const implicit = { secure: true, requireTLS: false, ignoreTLS: false };
  const clear = { secure: false, requireTLS: false, ignoreTLS: true };
  it.each([
    ['a server elsewhere', {}, starttls],
    ['port 465', { port: 465 }, implicit],
    ['a configuration that says so', { secure: true, port: 2465 }, implicit],
    ['this machine, without a login', { host: '127.0.0.1' }, clear],
    ['this machine by name', { host: 'localhost' }, clear],
    ['this machine by IPv6', { host: '::1' }, clear],
    ['this machine, with a login', { host: '127.0.0.1', auth }, starttls],
    ['this machine, with a token', { host: '127.0.0.1', auth: tokens }, starttls],
    ['this machine, where TLS is required', { host: '127.0.0.1', requireTLS: true }, starttls],
    ['a name that only begins like this machine', { host: '127.0.0.1.example.com' }, starttls],
    ['a server elsewhere that is to be spoken to in clear', { host: 'mailpit', ignoreTLS: true }, clear],
    ['contradicting switches', { ignoreTLS: true, requireTLS: true }, starttls],
  ])('demand TLS as they should for %s', (_what, changed, expected) => {
    expect(connectionOptions({ ...config, ...changed })).toMatchObject(expected);
  });

  it.each([
    ['a login', auth],
    ['a token', tokens],
  ])('never let %s travel in clear', (_what, credentials) => {
    expect(() => connectionOptions({ ...config, auth: credentials, ignoreTLS: true })).toThrow('without TLS');
  });

  it('check certificates, always', () => {
    const hostile = { rejectUnauthorized: false, checkServerIdentity: 'x', minVersion: 'TLSv1.3', ca: 'PEM' } as const;
    expect(connectionOptions({ ...config, tls: { ...hostile } }).tls).toEqual({ rejectUnauthorized: true, minVersion: 'TLSv1.3', ca: 'PEM' });
  });
});
