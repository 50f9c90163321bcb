import { redact, redactText } from './redact';

describe('the redactor', () => {
  it.each([
    'code',
    'password',
    'client_secret',
    'clientSecret',
    'refresh_token',
    'accessToken',
    'authorization',
    'cookie',
    'set-cookie',
    'html',
    'code_verifier',
  ])('hides what is called %s, however deep', (name) => {
    expect(JSON.stringify(redact({ a: [{ b: { [name]: 'canary' } }] }))).not.toContain('canary');
  });

  it('keeps what is no secret', () => {
    expect(redact({ status: 200, path: '/oidc/auth', tenant: 'default' })).toEqual({ status: 200, path: '/oidc/auth', tenant: 'default' });
  });

  it.each([
    'https://app.example/cb?code=canary&x=1',
    'GET /oidc/auth/canary 303',
    'Authorization: Bearer canary.canary',
    'postgresql://user:canary@db.example/gatepost',
    'smtp://me:canary@mail.example:587',
    'token eyJhbGciOiJFUzI1NiJ9.canary.canary',
  ])('hides the secret in %j', (text) => {
    expect(redactText(text)).not.toContain('canary');
  });

  it.each([
    ['letters', 'a'.repeat(65_536)],
    ['beginnings of addresses', 'a://b:'.repeat(11_000)],
    ['beginnings of tokens', '-eyJ'.repeat(16_384)],
    ['names of schemes', 'Bearer '.repeat(9_000)],
  ])('is quick with a text of nothing but %s', (_what, text) => {
    const since = performance.now();
    redactText(text);
    expect(performance.now() - since).toBeLessThan(100);
  });
});
