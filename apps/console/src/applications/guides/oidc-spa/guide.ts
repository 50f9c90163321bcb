import { guideOf } from '../guide';
import { oidcSpaWords } from './words';

const configuration = `import { UserManager } from 'oidc-client-ts';

export const manager = new UserManager({
  authority: '{{issuer}}',
  client_id: '{{appId}}',
  redirect_uri: '{{redirectUri}}',
  post_logout_redirect_uri: '{{signedOutUri}}',
  scope: 'openid profile email offline_access',
  prompt: 'consent',
});
`;

const use = `import { manager } from './manager';

// Shown at {{callbackPath}}
export async function completeSignIn(): Promise<void> {
  const user = await manager.signinRedirectCallback();
  console.log(user.profile.email);
  location.replace('/');
}

export const signIn = () => manager.signinRedirect();
export const signOut = () => manager.signoutRedirect();
/** null: nobody is signed in. */
export const whoIsThere = () => manager.getUser();
`;

export const oidcSpaGuide = guideOf(oidcSpaWords, {
  examples: { redirectUris: ['http://localhost:5173/callback'], postLogoutRedirectUris: ['http://localhost:5173'] },
  steps: [
    { words: 'install', packages: ['oidc-client-ts'] },
    { words: 'redirects', uris: 'redirectUris' },
    { words: 'signedOut', uris: 'postLogoutRedirectUris' },
    { words: 'configure', code: [{ file: 'src/manager.ts', text: configuration }] },
    { words: 'use', code: [{ file: 'src/session.ts', text: use }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
