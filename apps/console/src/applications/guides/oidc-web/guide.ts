import { guideOf } from '../guide';
import { oidcWebWords } from './words';

const configuration = `import * as oidc from 'openid-client';

const issuer = new URL('{{issuer}}');

export const config = await oidc.discovery(issuer, '{{appId}}', process.env.APP_SECRET, undefined, {
  execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
});
`;

const environment = `APP_SECRET={{appSecret}}
`;

const begin = `import * as oidc from 'openid-client';
import { config } from './oidc.mjs';

export async function beginSignIn(session) {
  session.verifier = oidc.randomPKCECodeVerifier();
  session.state = oidc.randomState();
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: '{{redirectUri}}',
    scope: 'openid profile email offline_access',
    prompt: 'consent',
    code_challenge: await oidc.calculatePKCECodeChallenge(session.verifier),
    code_challenge_method: 'S256',
    state: session.state,
  });
}
`;

const complete = `export async function completeSignIn(session, search) {
  const url = new URL('{{redirectUri}}' + search);
  const tokens = await oidc.authorizationCodeGrant(config, url, {
    pkceCodeVerifier: session.verifier,
    expectedState: session.state,
  });
  session.claims = tokens.claims(); // { sub: '…', email: '…' }
  session.idToken = tokens.id_token;
}
`;

const end = `export function endSession(idToken) {
  return oidc.buildEndSessionUrl(config, {
    id_token_hint: idToken,
    post_logout_redirect_uri: '{{signedOutUri}}',
  });
}
`;

export const oidcWebGuide = guideOf(oidcWebWords, {
  examples: { redirectUris: ['http://localhost:3000/callback'], postLogoutRedirectUris: ['http://localhost:3000'] },
  steps: [
    { words: 'install', packages: ['openid-client'] },
    { words: 'redirects', uris: 'redirectUris' },
    { words: 'signedOut', uris: 'postLogoutRedirectUris' },
    {
      words: 'configure',
      code: [
        { file: 'oidc.mjs', text: configuration },
        { file: '.env', text: environment },
      ],
    },
    { words: 'begin', code: [{ file: 'sign-in.mjs', text: begin }] },
    { words: 'complete', code: [{ file: 'sign-in.mjs', text: complete }] },
    { words: 'end', code: [{ file: 'sign-in.mjs', text: end }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
