import { CookieJar } from './cookie-jar';

describe('a cookie jar', () => {
  const jar = new CookieJar();
  beforeAll(() => jar.keep(['a=1; path=/; httponly', 'b=2; Path=/oidc/auth/x; samesite=lax', 'gone=3; path=/']));

  it('sends a cookie below its path only', () => {
    expect(jar.header('/sign-in')).toBe('a=1; gone=3');
    expect(jar.header('/oidc/auth/x')).toBe('a=1; b=2; gone=3');
    expect(jar.header('/oidc/auth/xy')).toBe('a=1; gone=3');
  });

  it('forgets what the server clears', () => {
    jar.keep(['gone=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT']);
    expect(jar.names).toEqual(['a', 'b']);
  });
});
