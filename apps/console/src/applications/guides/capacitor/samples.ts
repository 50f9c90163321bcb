/** Samples that every app on Capacitor needs, whatever draws its pages. */
export const capacitorClient = `import type { OpenOptions } from '@capacitor/browser';
import LogtoClient from '@logto/capacitor';

export const redirectUri = '{{redirectUri}}';
export const signedOutUri = '{{signedOutUri}}';

export const logtoClient = new LogtoClient(
  {
    endpoint: '{{endpoint}}',
    appId: '{{appId}}',
    scopes: ['email'],
  },
  // The client adds the address itself.
  { openOptions: { presentationStyle: 'fullscreen' } as OpenOptions },
);
`;

export const androidLinks = `<!-- Inside <activity android:name=".MainActivity" …> -->
<intent-filter>
  <action android:name="android.intent.action.VIEW" />
  <category android:name="android.intent.category.DEFAULT" />
  <category android:name="android.intent.category.BROWSABLE" />
  <data android:scheme="{{scheme}}" />
</intent-filter>
`;

export const iosLinks = `<!-- Inside the outermost <dict> -->
<key>CFBundleURLTypes</key>
<array>
  <dict>
    <key>CFBundleURLSchemes</key>
    <array>
      <string>{{scheme}}</string>
    </array>
  </dict>
</array>
`;

export const capacitorSignIn = `import { LogtoClientError } from '@logto/capacitor';
import { logtoClient, redirectUri } from './logto-client';

/** Answers whether somebody is signed in now. */
export async function signIn(): Promise<boolean> {
  try {
    await logtoClient.signIn(redirectUri);
  } catch (error) {
    // The person closed the browser.
    if (error instanceof LogtoClientError && error.code === 'user_cancelled') return false;
    // A window that is gone already cannot be closed; the tokens may be there all the same.
    if (!(await logtoClient.isAuthenticated())) throw error;
  }
  console.log(await logtoClient.getIdTokenClaims()); // { sub: '…', email: '…' }
  return true;
}
`;

export const capacitorReturns = `import { App } from '@capacitor/app';
import { LogtoClientError } from '@logto/capacitor';
import { logtoClient, redirectUri } from './logto-client';

/** Once, when the app starts. */
export async function hearReturns(signedIn: () => void): Promise<void> {
  const complete = async (url: string | undefined) => {
    if (!url?.startsWith(redirectUri)) return;
    try {
      await logtoClient.handleSignInCallback(url);
      signedIn();
    } catch (error) {
      // The same link was taken by signIn() already.
      if (!(error instanceof LogtoClientError && error.code === 'sign_in_session.not_found')) throw error;
    }
  };
  await App.addListener('appUrlOpen', ({ url }) => void complete(url));
  await complete((await App.getLaunchUrl())?.url);
}
`;

export const capacitorSignOut = `import { Browser } from '@capacitor/browser';
import { logtoClient, signedOutUri } from './logto-client';

export async function signOut(): Promise<void> {
  let close = () => {};
  const closed = new Promise<void>((resolve) => (close = resolve));
  const listener = await Browser.addListener('browserFinished', close);
  try {
    await Promise.race([logtoClient.signOut(signedOutUri), closed]);
  } finally {
    await listener.remove();
  }
  console.log(await logtoClient.isAuthenticated()); // false
}
`;

/** Before the app is run on a device that is plugged in. */
export const androidReverse = `adb reverse tcp:{{port}} tcp:{{port}}
`;

export const capacitorPackages = ['@logto/capacitor', '@capacitor/browser', '@capacitor/app', '@capacitor/preferences'];
