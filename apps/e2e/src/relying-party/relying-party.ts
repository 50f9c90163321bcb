import { mobileApp, mobileWeb } from '@gatepost/oidc-contracts/demo';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import * as client from 'openid-client';
import type { RunningService } from '../stage/running-service';

/** An application, as far as it is known to the service. */
export interface App {
  readonly clientId: string;
  readonly redirectUri: string;
}

export const nativeApp: App = { clientId: mobileApp.clientId, redirectUri: mobileApp.redirectUri };
export const webApp = ({ service }: RunningService): App => ({ clientId: mobileWeb.clientId, redirectUri: service.previewEndpoint + mobileWeb.callbackPath });

export interface Request {
  readonly url: string;
  readonly verifier: string;
  readonly state: string;
}

/** An authorization request as `openid-client` makes it, for everything an app may ask. */
export async function authorization(config: client.Configuration, { redirectUri }: App, extra: Readonly<Record<string, string>> = {}): Promise<Request> {
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const parameters = {
    redirect_uri: redirectUri,
    scope: 'openid offline_access profile email',
    prompt: 'consent',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    ...extra,
  };
  return { url: client.buildAuthorizationUrl(config, parameters).href, verifier, state };
}

export function discover({ service }: RunningService, { clientId }: App): Promise<client.Configuration> {
  return client.discovery(new URL(service.issuer), clientId, undefined, client.None(), { execute: [client.allowInsecureRequests] });
}

export interface SignedIn {
  readonly config: client.Configuration;
  readonly tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>;
  readonly walk: SignInWalk;
  readonly email: string;
  readonly callback: string;
}

/** Somebody new, signed in to `app`: with the tokens the app got and the browser it happened in. */
export async function signIn(running: RunningService, app: App = nativeApp, walk = new SignInWalk(running.service.endpoint)): Promise<SignedIn> {
  const email = running.newAddress();
  const config = await discover(running, app);
  const { url, verifier, state } = await authorization(config, app);
  const callback = await walk.signIn(url, email, running.mailbox);
  const tokens = await client.authorizationCodeGrant(config, new URL(callback), { pkceCodeVerifier: verifier, expectedState: state });
  return { config, tokens, walk, email, callback };
}

/** A request with a form, as a public client sends it; `origin` makes it one of a web page. */
export async function postForm(url: string, fields: Readonly<Record<string, string>>, origin?: string) {
  const reply = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers: origin === undefined ? {} : { origin } });
  const text = await reply.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>;
  return { status: reply.status, headers: reply.headers, body };
}

export function refresh({ service }: RunningService, refreshToken: string | undefined, { clientId }: App = nativeApp) {
  return postForm(`${service.issuer}/token`, { grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken ?? '' });
}
