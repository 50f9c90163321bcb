import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import * as client from 'openid-client';
import { data, managementClient, uris } from '../clients/management';
import { runningService } from '../stage/running-service';
import { authorization, type App } from './relying-party';

const running = runningService();
const redirectUri = 'https://shop.example/callback';

interface Shop extends App {
  readonly config: client.Configuration;
}

/** A web application with a secret, made as an administrator makes one. */
async function newShop(oidcClientMetadata: object = {}, authentication: (secret: string) => client.ClientAuth = client.ClientSecretBasic): Promise<Shop> {
  const { api } = await managementClient(running);
  const body = {
    name: 'Shop',
    type: 'Traditional' as const,
    oidcClientMetadata: { redirectUris: uris(redirectUri), postLogoutRedirectUris: [], ...oidcClientMetadata },
  };
  const { id } = data(await api.POST('/api/applications', { body }));
  const secret = data(await api.POST('/api/applications/{id}/secrets', { params: { path: { id } }, body: { name: 'first' } })).value;
  const issuer = new URL(running.service.issuer);
  const config = await client.discovery(issuer, id, undefined, authentication(secret), { execute: [client.allowInsecureRequests] });
  return { clientId: id, redirectUri, config };
}

async function signIn(shop: Shop, walk = new SignInWalk(running.service.endpoint)) {
  const { url, verifier, state } = await authorization(shop.config, shop);
  const callback = await walk.signIn(url, running.newAddress(), running.mailbox);
  return client.authorizationCodeGrant(shop.config, new URL(callback), { pkceCodeVerifier: verifier, expectedState: state });
}

describe('a web server on openid-client', () => {
  it.each([
    ['in the header', client.ClientSecretBasic],
    ['in the body', client.ClientSecretPost],
  ])('signs people in with its secret %s, asks what a token is worth, and gives it back', async (_where, authentication) => {
    const shop = await newShop({}, authentication);
    const tokens = await signIn(shop);
    const sub = tokens.claims()?.sub ?? '';
    expect(await client.fetchUserInfo(shop.config, tokens.access_token, sub)).toMatchObject({ sub });
    expect(await client.tokenIntrospection(shop.config, tokens.access_token)).toMatchObject({ active: true, sub, client_id: shop.clientId });
    await client.tokenRevocation(shop.config, tokens.access_token);
    expect(await client.tokenIntrospection(shop.config, tokens.access_token)).toEqual({ active: false });
    await expect(client.refreshTokenGrant(shop.config, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('pushes its requests', async () => {
    const shop = await newShop();
    const verifier = client.randomPKCECodeVerifier();
    const url = await client.buildAuthorizationUrlWithPAR(shop.config, {
      redirect_uri: redirectUri,
      scope: 'openid',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    expect([...url.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
    const callback = await new SignInWalk(running.service.endpoint).signIn(url.href, running.newAddress(), running.mailbox);
    const tokens = await client.authorizationCodeGrant(shop.config, new URL(callback), { pkceCodeVerifier: verifier });
    expect(tokens.claims()?.aud).toBe(shop.clientId);
  });

  it('is told nothing of sign-outs at a private address, and holds nobody up', async () => {
    const heard: IncomingMessage[] = [];
    const listener = createServer((request, response) => {
      heard.push(request);
      response.end();
    });
    await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
    const { port } = listener.address() as AddressInfo;
    const shop = await newShop({ backchannelLogoutUri: `http://0.0.0.0:${port}/signed-out` });
    const walk = new SignInWalk(running.service.endpoint);
    await signIn(shop, walk);
    const page = await walk.browser.go(`${running.service.issuer}/session/end?client_id=${shop.clientId}`);
    const fields = [...page.text.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']): [string, string] => [name, value]);
    const done = await walk.browser.go(/action="([^"]+)"/.exec(page.text)?.[1] ?? '', { method: 'POST', body: new URLSearchParams(fields) });
    listener.close();
    expect([done.status, heard.length]).toEqual([303, 0]);
    expect(running.service.output).toContain('0.0.0.0 leads to an address that is not public');
    const { url } = await authorization(shop.config, shop, { prompt: 'none' });
    expect((await walk.browser.go(url)).location).toContain('error=login_required');
  });
});
