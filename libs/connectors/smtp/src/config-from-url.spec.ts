import { configFromUrl } from './config-from-url';

const FROM = 'Harbour <no-reply@harbour.example>';

describe('SMTP_URL', () => {
  it.each([
    ['smtp://127.0.0.1:3025', { host: '127.0.0.1', port: 3025, secure: false }],
    ['smtp://[::1]:3025', { host: '::1', port: 3025, secure: false }],
    [
      'smtps://me%40example.com:p%40ss%3A@smtp.example.com',
      { host: 'smtp.example.com', port: 465, secure: true, auth: { type: 'login', user: 'me@example.com', pass: 'p@ss:' } },
    ],
    ['smtp://smtp.example.com', { host: 'smtp.example.com', port: 587, secure: false }],
    ['smtp://mailpit:1025?ignoreTLS=true', { host: 'mailpit', port: 1025, secure: false, ignoreTLS: true }],
    [
      'smtp://10.0.0.5:25?requireTLS=true&servername=mx.example.com',
      { host: '10.0.0.5', port: 25, secure: false, requireTLS: true, servername: 'mx.example.com' },
    ],
  ])('%s is read', (url, config) => {
    expect(configFromUrl(url, FROM)).toEqual({ fromEmail: FROM, ...config });
  });

  it.each([
    ['smtp://smtp.example.com?proxy=http://evil', 'proxy is not known'],
    ['smtp://me@smtp.example.com', 'auth needs a user and a password'],
    ['smtp://', 'host'],
  ])('%s is refused with a reason', (url, reason) => {
    expect(() => configFromUrl(url, FROM)).toThrow(reason);
  });
});
