import { guideOf } from '../guide';
import { nextWords } from './words';

const configuration = `import type { LogtoNextConfig } from '@logto/next';

export const logtoConfig: LogtoNextConfig = {
  endpoint: '{{endpoint}}',
  appId: '{{appId}}',
  appSecret: process.env.APP_SECRET,
  baseUrl: '{{baseUrl}}',
  cookieSecret: process.env.COOKIE_SECRET,
  cookieSecure: process.env.NODE_ENV === 'production',
  scopes: ['email'],
};
`;

const environment = `APP_SECRET={{appSecret}}
COOKIE_SECRET=
`;

const callback = `import { handleSignIn } from '@logto/next/server-actions';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { logtoConfig } from '../logto';

export async function GET(request: NextRequest) {
  await handleSignIn(logtoConfig, request.nextUrl.searchParams);
  redirect('/');
}
`;

const page = `import { getLogtoContext, signIn, signOut } from '@logto/next/server-actions';
import { logtoConfig } from './logto';

async function enter() {
  'use server';
  await signIn(logtoConfig, { redirectUri: '{{redirectUri}}' });
}

async function leave() {
  'use server';
  await signOut(logtoConfig, '{{signedOutUri}}');
}

export default async function Home() {
  const { isAuthenticated, claims } = await getLogtoContext(logtoConfig);
  if (!isAuthenticated) {
    return (
      <form action={enter}>
        <button>Sign in</button>
      </form>
    );
  }
  return (
    <form action={leave}>
      <p>Signed in as {claims?.email ?? claims?.sub}</p>
      <button>Sign out</button>
    </form>
  );
}
`;

export const nextGuide = guideOf(nextWords, {
  examples: { redirectUris: ['http://localhost:3000/callback'], postLogoutRedirectUris: ['http://localhost:3000'] },
  steps: [
    { words: 'install', packages: ['@logto/next'] },
    {
      words: 'configure',
      code: [
        { file: 'app/logto.ts', text: configuration },
        { file: '.env.local', text: environment },
      ],
    },
    { words: 'redirects', uris: 'redirectUris' },
    { words: 'callback', code: [{ file: 'app/callback/route.ts', text: callback }] },
    { words: 'signedOut', uris: 'postLogoutRedirectUris' },
    { words: 'use', code: [{ file: 'app/page.tsx', text: page }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
