import * as client from 'openid-client';
import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';
import { nativeApp, signIn, webApp } from './relying-party';

const running = runningService();

describe('an app on openid-client', () => {
  it('signs a person in and gets an ID token that it can verify', async () => {
    const { tokens, email } = await signIn(running);
    expect(tokens.claims()).toMatchObject({ iss: running.service.issuer, aud: nativeApp.clientId, sub: anyText, email, email_verified: true });
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'openid offline_access profile email', refresh_token: anyText });
  });

  it('verifies the signature with the published keys', async () => {
    const { config, tokens } = await signIn(running);
    client.enableNonRepudiationChecks(config);
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).resolves.toMatchObject({ id_token: anyText });
  });

  it('reads the profile with its opaque access token', async () => {
    const { config, tokens, email } = await signIn(running);
    expect(tokens.access_token).not.toContain('.');
    const sub = tokens.claims()?.sub ?? '';
    await expect(client.fetchUserInfo(config, tokens.access_token, sub)).resolves.toMatchObject({ sub, email, email_verified: true });
  });

  it('renews its tokens, each refresh token in turn', async () => {
    const { config, tokens } = await signIn(running);
    const second = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    const third = await client.refreshTokenGrant(config, second.refresh_token ?? '');
    expect(new Set([tokens.refresh_token, second.refresh_token, third.refresh_token]).size).toBe(3);
    expect(third.claims()?.sub).toBe(tokens.claims()?.sub);
  });

  it('revokes what it was given', async () => {
    const { config, tokens } = await signIn(running);
    await client.tokenRevocation(config, tokens.refresh_token ?? '');
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(client.fetchUserInfo(config, tokens.access_token, client.skipSubjectCheck)).rejects.toMatchObject({ status: 401 });
  });

  it('gets no refresh token when it does not ask for consent', async () => {
    const app = webApp(running);
    const { config, walk } = await signIn(running, app);
    const verifier = client.randomPKCECodeVerifier();
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: app.redirectUri,
      scope: 'openid offline_access',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const tokens = await client.authorizationCodeGrant(config, new URL(await walk.follow(url.href)), { pkceCodeVerifier: verifier });
    expect(tokens.refresh_token).toBeUndefined();
  });

  it('keeps the refresh token of a native app, which is asked for consent every time and never sees the question', async () => {
    const { walk, config } = await signIn(running);
    const verifier = client.randomPKCECodeVerifier();
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: nativeApp.redirectUri,
      scope: 'openid offline_access',
      prompt: 'consent',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const tokens = await client.authorizationCodeGrant(config, new URL(await walk.follow(url.href)), { pkceCodeVerifier: verifier });
    expect(tokens.refresh_token).toEqual(anyText);
  });

  it('sends its nonce and finds it in the ID token', async () => {
    const { walk, config } = await signIn(running);
    const verifier = client.randomPKCECodeVerifier();
    const expectedNonce = client.randomNonce();
    const url = client.buildAuthorizationUrl(config, {
      redirect_uri: nativeApp.redirectUri,
      scope: 'openid',
      nonce: expectedNonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const callback = new URL(await walk.follow(url.href));
    await expect(client.authorizationCodeGrant(config, callback, { pkceCodeVerifier: verifier, expectedNonce })).resolves.toMatchObject({ scope: 'openid' });
  });
});
