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
});
