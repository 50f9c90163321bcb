import { guideOf } from '../guide';
import { reactWords } from './words';

const provider = `import { LogtoProvider, type LogtoConfig } from '@logto/react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const config: LogtoConfig = {
  endpoint: '{{endpoint}}',
  appId: '{{appId}}',
  scopes: ['email'],
};

createRoot(document.querySelector('#root')!).render(
  <LogtoProvider config={config}>
    <App />
  </LogtoProvider>,
);
`;

const callback = `import { useHandleSignInCallback } from '@logto/react';

// Shown at {{callbackPath}}
export function Callback() {
  const { isLoading, error } = useHandleSignInCallback(() => {
    location.replace('/');
  });
  if (error) return <p>{error.message}</p>;
  return isLoading ? <p>One moment</p> : null;
}
`;

const use = `import { useLogto, type IdTokenClaims } from '@logto/react';
import { useEffect, useState } from 'react';

export function Account() {
  const { isAuthenticated, signIn, getIdTokenClaims } = useLogto();
  const [claims, setClaims] = useState<IdTokenClaims>();

  useEffect(() => {
    if (isAuthenticated) void getIdTokenClaims().then(setClaims);
  }, [isAuthenticated, getIdTokenClaims]);

  if (!isAuthenticated) return <button onClick={() => void signIn('{{redirectUri}}')}>Sign in</button>;
  return <p>Signed in as {claims?.email ?? claims?.sub}</p>;
}
`;

const signOut = `import { useLogto } from '@logto/react';

export function SignOut() {
  const { signOut } = useLogto();
  return <button onClick={() => void signOut('{{signedOutUri}}')}>Sign out</button>;
}
`;

export const reactGuide = guideOf(reactWords, {
  examples: { redirectUris: ['http://localhost:5173/callback'], postLogoutRedirectUris: ['http://localhost:5173'] },
  steps: [
    { words: 'install', packages: ['@logto/react'] },
    { words: 'provider', code: [{ file: 'src/main.tsx', text: provider }] },
    { words: 'redirects', uris: 'redirectUris' },
    { words: 'callback', code: [{ file: 'src/Callback.tsx', text: callback }] },
    { words: 'use', code: [{ file: 'src/Account.tsx', text: use }] },
    { words: 'signedOut', uris: 'postLogoutRedirectUris', code: [{ file: 'src/SignOut.tsx', text: signOut }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
