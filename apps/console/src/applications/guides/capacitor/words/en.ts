export const en = {
  install: {
    heading: 'Install the client',
    text: '`@logto/capacitor` signs people in; the three plugins open the browser, hear the way back and keep the tokens.',
    note: 'Afterwards let Capacitor take the plugins into the native projects with `npx cap sync`.',
  },
  client: {
    heading: 'Create the client',
    text: 'One client for the whole app. Its app ID is no secret and may be in the app.',
    note: "`presentationStyle: 'fullscreen'` keeps the sign-in page from staying blank on an iPad.",
  },
  links: {
    heading: 'Choose the way back',
    text: 'After signing in the system browser returns to your app by a link with a scheme of your own. Take the app’s ID in reverse, such as `com.example.app`: a scheme without a dot is refused.',
    note: 'Both native projects must know the scheme, otherwise the browser stays where it is.',
  },
  origins: {
    heading: 'Allow the app’s origins',
    text: 'The pages of the app are loaded from its own origin: `capacitor://localhost` on iOS, `https://localhost` on Android, `http://localhost` on Android with `androidScheme: http`. Without them every request for tokens ends in `Failed to fetch`.',
  },
  signIn: {
    heading: 'Sign in',
    text: 'Call this from the sign-in button. The system browser opens the sign-in page and returns with a code, which the client exchanges for tokens.',
    note: 'Whoever closes the browser early is no failure of the app: the client rejects with a `LogtoClientError` whose code is `user_cancelled`. Let nobody start twice: two sign-ins at once end both.',
  },
  returns: {
    heading: 'Hear late returns',
    text: 'Android may end the app while the browser is open, and may tell of the closed browser before the link. Register this once at the start of the app; the sign-in is then completed all the same.',
  },
  signOut: {
    heading: 'Sign out',
    text: 'The browser keeps people signed in for a while. `signOut` ends that as well and comes back by the post sign-out redirect URI; it must not begin with the redirect URI.',
    note: 'The tokens of the app are gone at once. Whoever closes the browser before it returns leaves the promise open for ever, so the sample goes on when the browser is closed. Without a URI, a page says that it is done, and the person closes it.',
  },
  run: {
    heading: 'Run it',
    text: 'Start the app on a phone or an emulator. With `adb reverse` an Android device reaches a service on your computer; the iOS simulator shares the network of the computer.',
    note: 'While the service has no TLS, Android wants to be told that the app may speak to it (`android:usesCleartextTraffic`). Do that in debug builds alone.',
  },
  checkpoint: {
    heading: 'Checkpoint',
    text: 'Press the sign-in button in your app. A browser window opens the sign-in page; type an address and the code that arrives.',
  },
};

export type CapacitorWords = typeof en;
