import { readMyAccount } from '@gatepost/contracts/account/operations';
import * as client from 'openid-client';
import { runningService } from '../stage/running-service';
import { signIn } from './relying-party';

const running = runningService();

async function myAccount(token: string, endpoint = running.service.endpoint) {
  const reply = await fetch(endpoint + readMyAccount.path, { headers: { authorization: `Bearer ${token}` } });
  return { status: reply.status, body: (await reply.json()) as Readonly<Record<string, unknown>> };
}

describe('the account of a person', () => {
  it('is answered to their own access token, as far as its scopes reach', async () => {
    const { tokens, email } = await signIn(running);
    const { status, body } = await myAccount(tokens.access_token);
    expect(status).toBe(200);
    expect(readMyAccount.response.parse(body)).toMatchObject({ id: tokens.claims()?.sub, primaryEmail: email, name: null });
    expect(body).not.toHaveProperty('primaryPhone');
    expect(body).not.toHaveProperty('customData');
  });

  it.each(['id_token', 'refresh_token'] as const)('is not answered to an %s', async (kind) => {
    const { tokens } = await signIn(running);
    expect(await myAccount(tokens[kind] ?? '')).toMatchObject({ status: 401, body: { code: 'auth.unauthorized' } });
  });

  it('is not answered by another tenant', async () => {
    const { tokens } = await signIn(running);
    expect((await myAccount(tokens.access_token, running.service.adminEndpoint)).status).toBe(401);
  });

  it('is closed once the app has revoked its tokens', async () => {
    const { config, tokens } = await signIn(running);
    await client.tokenRevocation(config, tokens.refresh_token ?? '');
    expect((await myAccount(tokens.access_token)).status).toBe(401);
  });

  it('is closed to somebody who is suspended', async () => {
    const { tokens } = await signIn(running);
    await running.query('UPDATE users SET is_suspended = true WHERE id = $1', [tokens.claims()?.sub]);
    expect((await myAccount(tokens.access_token)).status).toBe(401);
  });
});
