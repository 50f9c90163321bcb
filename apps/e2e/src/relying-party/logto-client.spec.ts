import { mobileApp } from '@gatepost/oidc-contracts/demo';
import { HttpBrowser } from '@gatepost/testing/http-browser';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import LogtoClient, { createRequester, type PersistKey, type Storage } from '@logto/client';
import { calculatePKCECodeChallenge, randomPKCECodeVerifier, randomState } from 'openid-client';
import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';

const running = runningService();

// The SDK prints every refusal that these tests are about.
const { error } = console;
beforeAll(() => {
  console.error = () => undefined;
});
afterAll(() => {
  console.error = error;
});

class MemoryStorage implements Storage<`${PersistKey}`> {
  readonly items = new Map<string, string>();
  getItem(key: string): Promise<string | null> {
    return Promise.resolve(this.items.get(key) ?? null);
  }
  setItem(key: string, value: string): Promise<void> {
    this.items.set(key, value);
    return Promise.resolve();
  }
  removeItem(key: string): Promise<void> {
    this.items.delete(key);
    return Promise.resolve();
  }
}

/** The SDK as published, with the platform's parts replaced: a memory, and a browser that notes where it was sent. */
function createApp() {
  const storage = new MemoryStorage();
  const visited: string[] = [];
  const config = { endpoint: running.service.endpoint, appId: mobileApp.clientId, scopes: ['email'] };
  const sdk = new LogtoClient(config, {
    requester: createRequester(fetch),
    storage,
    navigate: (url) => void visited.push(url),
    generateState: randomState,
    generateCodeVerifier: randomPKCECodeVerifier,
    generateCodeChallenge: calculatePKCECodeChallenge,
  });
  return { sdk, storage, lastVisited: () => visited.at(-1) ?? '' };
}

async function signedInApp() {
  const app = createApp();
  const email = running.newAddress();
  const walk = new SignInWalk(running.service.endpoint);
  await app.sdk.signIn(mobileApp.redirectUri);
  await app.sdk.handleSignInCallback(await walk.signIn(app.lastVisited(), email, running.mailbox));
  return { ...app, email, walk };
}

describe('an app on @logto/client', () => {
  it('signs a person in and knows who it is', async () => {
    const { sdk, email } = await signedInApp();
    await expect(sdk.isAuthenticated()).resolves.toBe(true);
    await expect(sdk.getIdTokenClaims()).resolves.toMatchObject({ iss: running.service.issuer, aud: mobileApp.clientId, email, email_verified: true });
    await expect(sdk.fetchUserInfo()).resolves.toMatchObject({ email });
  });

  it('is remembered by the browser: the second sign-in asks nothing', async () => {
    const { sdk, lastVisited, walk } = await signedInApp();
    await sdk.signIn(mobileApp.redirectUri);
    await sdk.handleSignInCallback(await walk.follow(lastVisited()));
    await expect(sdk.getRefreshToken()).resolves.toEqual(anyText);
  });

  it('renews its access token', async () => {
    const { sdk, storage } = await signedInApp();
    const before = storage.items.get('refreshToken');
    await sdk.clearAccessToken();
    await expect(sdk.getAccessToken()).resolves.toEqual(anyText);
    expect(storage.items.get('refreshToken')).not.toBe(before);
  });

  it('is told in words it understands that the server has signed it out', async () => {
    const { sdk } = await signedInApp();
    await running.query('DELETE FROM oidc_artefacts');
    await sdk.clearAccessToken();
    await expect(sdk.getAccessToken()).rejects.toMatchObject({ name: 'LogtoRequestError', code: 'oidc.invalid_grant', message: anyText });
  });

  it('signs out: its storage is empty, its tokens are worth nothing, and the browser is sent to end the session', async () => {
    const { sdk, storage, lastVisited, walk } = await signedInApp();
    const refreshToken = storage.items.get('refreshToken') ?? '';
    await sdk.signOut(mobileApp.signedOutUri);
    expect(storage.items.size).toBe(0);
    const page = await walk.browser.go(lastVisited());
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('op.logoutForm')]);
    const fresh = createApp();
    fresh.storage.items.set('refreshToken', refreshToken);
    fresh.storage.items.set('idToken', 'x');
    await expect(fresh.sdk.getAccessToken()).rejects.toMatchObject({ code: 'oidc.invalid_grant' });
  });

  it('explains a callback that carries an error', async () => {
    const app = createApp();
    await app.sdk.signIn(mobileApp.redirectUri);
    const url = new URL(app.lastVisited());
    url.searchParams.set('prompt', 'none');
    const { location } = await new HttpBrowser().go(url.href);
    await expect(app.sdk.handleSignInCallback(location ?? '')).rejects.toMatchObject({
      code: 'callback_uri_verification.error_found',
      data: { error: 'login_required' },
    });
  });
});
