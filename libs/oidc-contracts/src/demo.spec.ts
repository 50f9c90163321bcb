import { customClientMetadata, oidcClientMetadata } from './client-metadata';
import { capacitorOrigins, mobileApp, mobileWeb } from './demo';

describe('the mobile app', () => {
  it('is called back by its own scheme, which is its id and has a dot (RFC 8252 section 7.1)', () => {
    for (const uri of [mobileApp.redirectUri, mobileApp.signedOutUri, mobileApp.openUri]) expect(uri.startsWith(`${mobileApp.id}://`)).toBe(true);
    expect(mobileApp.id).toContain('.');
  });

  it('can tell a sign-out from a sign-in: the SDK compares beginnings', () => {
    expect(mobileApp.signedOutUri.startsWith(mobileApp.redirectUri)).toBe(false);
    expect(mobileWeb.signedOutPath.startsWith(mobileWeb.callbackPath)).toBe(false);
  });

  it('sends origins that are kept as they are: a URL parser would make `null` of the first', () => {
    expect(customClientMetadata.parse({ corsAllowedOrigins: [...capacitorOrigins] }).corsAllowedOrigins).toEqual([...capacitorOrigins]);
  });
});

describe('client metadata', () => {
  it.each([{ refreshTokenTtlInDays: 0 }, { refreshTokenTtlInDays: 181 }, { idTokenTtl: -1 }, { idTokenTtl: 1.5 }])('refuses %j', (metadata) => {
    expect(customClientMetadata.safeParse(metadata).success).toBe(false);
  });

  it('keeps only what it knows', () => {
    const known = { redirectUris: ['https://app.example/callback'], postLogoutRedirectUris: [] };
    expect(oidcClientMetadata.parse({ ...known, secret: 'x' })).toEqual(known);
  });
});
