import { guideOf } from '../guide';
import { oidcNativeWords } from './words';

const discovery = `curl {{issuer}}/.well-known/openid-configuration
`;

const request = `{{issuer}}/auth
  ?client_id={{appId}}
  &redirect_uri={{redirectUri}}
  &response_type=code
  &scope=openid profile email offline_access
  &prompt=consent
  &code_challenge=<SHA-256 of the verifier, base64url>
  &code_challenge_method=S256
  &state=<random>
`;

const exchange = `curl {{issuer}}/token \\
  -d grant_type=authorization_code \\
  -d client_id={{appId}} \\
  -d redirect_uri={{redirectUri}} \\
  -d code=<code> \\
  -d code_verifier=<verifier>
`;

const revocation = `curl {{issuer}}/token/revocation -d client_id={{appId}} -d token=<refresh token>
`;

const signOut = `{{issuer}}/session/end
  ?client_id={{appId}}
  &post_logout_redirect_uri={{signedOutUri}}
`;

export const oidcNativeGuide = guideOf(oidcNativeWords, {
  examples: { redirectUris: ['com.example.app://callback'], postLogoutRedirectUris: ['com.example.app://signed-out'] },
  steps: [
    { words: 'library', code: [{ text: discovery }] },
    { words: 'links', uris: 'redirectUris' },
    { words: 'request', code: [{ file: 'GET', text: request }] },
    { words: 'exchange', code: [{ text: exchange }] },
    { words: 'signedOut', uris: 'postLogoutRedirectUris', code: [{ text: revocation }, { file: 'GET', text: signOut }] },
    { words: 'origins', uris: 'corsAllowedOrigins' },
    { words: 'checkpoint', checkpoint: true },
  ],
});
