import { setTimeout as sleep } from 'node:timers/promises';
import { anyText } from '../stage/any-text';
import { runningService } from '../stage/running-service';
import { refresh, signIn } from './relying-party';

const running = runningService();
const invalidGrant = { status: 400, body: { error: 'invalid_grant', code: 'oidc.invalid_grant', message: anyText } };
const tokenOf = (body: Readonly<Record<string, unknown>>) => String(body['refresh_token']);

describe('a refresh token', () => {
  it('may be used twice at the same moment, as an app with two resources does', async () => {
    const { tokens } = await signIn(running);
    const both = await Promise.all([refresh(running, tokens.refresh_token), refresh(running, tokens.refresh_token)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    for (const { body } of both) expect((await refresh(running, tokenOf(body))).status).toBe(200);
  });

  it('ends its whole family when it comes back after the grace, forks and descendants alike', async () => {
    const { tokens } = await signIn(running);
    const [fork, other] = await Promise.all([refresh(running, tokens.refresh_token), refresh(running, tokens.refresh_token)]);
    const descendant = await refresh(running, tokenOf(fork.body));
    await sleep(3200);
    expect(await refresh(running, tokens.refresh_token)).toMatchObject(invalidGrant);
    for (const { body } of [other, descendant]) expect(await refresh(running, tokenOf(body))).toMatchObject(invalidGrant);
    const userinfo = await fetch(`${running.service.issuer}/me`, { headers: { authorization: `Bearer ${String(descendant.body['access_token'])}` } });
    expect(userinfo.status).toBe(401);
  });

  it('has a grace that begins with the first use and is never prolonged', async () => {
    const { tokens } = await signIn(running);
    const statuses: number[] = [];
    for (const pause of [0, 1700, 1700]) {
      await sleep(pause);
      statuses.push((await refresh(running, tokens.refresh_token)).status);
    }
    expect(statuses).toEqual([200, 200, 400]);
  });

  it('is worth nothing to another app', async () => {
    const { tokens } = await signIn(running);
    expect(await refresh(running, tokens.refresh_token, { clientId: 'gatepost-mobile-web', redirectUri: '' })).toMatchObject(invalidGrant);
    expect((await refresh(running, tokens.refresh_token)).status).toBe(200);
  });

  it('is refused to a person who has been suspended', async () => {
    const { tokens, email } = await signIn(running);
    await running.query('UPDATE users SET is_suspended = true WHERE primary_email = $1', [email]);
    expect(await refresh(running, tokens.refresh_token)).toMatchObject(invalidGrant);
  });
});
