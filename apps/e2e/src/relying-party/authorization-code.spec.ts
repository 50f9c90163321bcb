import { mobileWeb } from '@gatepost/oidc-contracts/demo';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { createHash } from 'node:crypto';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp, postForm } from './relying-party';

const running = runningService();
const invalidGrant = { status: 400, body: { code: 'oidc.invalid_grant' } };

/** A fresh code of the native app, and the request that redeems it. */
async function issued() {
  const walk = new SignInWalk(running.service.endpoint);
  const { url, verifier } = await authorization(await discover(running, nativeApp), nativeApp);
  const callback = new URL(await walk.signIn(url, running.newAddress(), running.mailbox));
  const fields = {
    grant_type: 'authorization_code',
    client_id: nativeApp.clientId,
    redirect_uri: nativeApp.redirectUri,
    code: callback.searchParams.get('code') ?? '',
    code_verifier: verifier,
  };
  return {
    redeem: (changed: Readonly<Record<string, string>> = {}) => postForm(`${running.service.issuer}/token`, { ...fields, ...changed }),
    code: fields.code,
  };
}

describe('an authorization code', () => {
  it.each([
    ['another proof key', { code_verifier: 'v'.repeat(86) }],
    ['another address', { redirect_uri: 'io.gatepost.mobile://signed-out' }],
    ['another app', { client_id: mobileWeb.clientId }],
  ])('is worth nothing with %s', async (_name, changed) => {
    const { redeem } = await issued();
    expect(await redeem(changed)).toMatchObject(invalidGrant);
  });

  it('lives for a minute', async () => {
    const [late, inTime] = [await issued(), await issued()];
    const age = (code: string, seconds: number) =>
      running.query(`UPDATE oidc_artefacts SET expires_at = expires_at - make_interval(secs => $2) WHERE model = 'AuthorizationCode' AND id = $1`, [
        createHash('sha256').update(code).digest(),
        seconds,
      ]);
    await age(late.code, 61);
    await age(inTime.code, 50);
    expect(await late.redeem()).toMatchObject(invalidGrant);
    expect((await inTime.redeem()).status).toBe(200);
  });

  it('takes its tokens back when it comes a second time', async () => {
    const { redeem } = await issued();
    const first = await redeem();
    expect(await redeem()).toMatchObject(invalidGrant);
    const again = { grant_type: 'refresh_token', client_id: nativeApp.clientId, refresh_token: String(first.body['refresh_token']) };
    expect(await postForm(`${running.service.issuer}/token`, again)).toMatchObject(invalidGrant);
  });

  it('is given only for a proof key that was hashed', async () => {
    const { browser } = new SignInWalk(running.service.endpoint);
    const { url } = await authorization(await discover(running, nativeApp), nativeApp, { code_challenge_method: 'plain' });
    expect((await browser.go(url)).location).toMatch(/^io\.gatepost\.mobile:\/\/callback\?error=invalid_request/);
  });
});
