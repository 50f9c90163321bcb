export const en = {
  install: {
    heading: 'Install the client',
    text: 'An Ionic app is a Capacitor app, so its client is `@logto/capacitor` with three plugins, whether its pages are made with Angular, React or Vue.',
    note: 'Afterwards let Capacitor take the plugins into the native projects with `npx cap sync`.',
  },
  client: {
    heading: 'Create the client',
    text: 'One client for the whole app. Its app ID is no secret and may be in the app.',
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
  state: {
    heading: 'Keep who is signed in',
    text: 'The client answers from the device at once, also without a connection. Keep the answer where your pages can see it; with Ionic Angular that is a signal, because the promises of plugins do not wake the page otherwise.',
    note: 'With Ionic React keep `isSignedIn` in a state, with Ionic Vue in a `ref`.',
  },
  returns: {
    heading: 'Hear late returns',
    text: 'Android may end the app while the browser is open. Call this when the app starts, before the first page is shown.',
  },
  signOut: {
    heading: 'Sign out',
    text: 'Ends the session of the browser as well and comes back by the post sign-out redirect URI; it must not begin with the redirect URI.',
    note: 'The sample also goes on when somebody closes the browser before it returns: the tokens of the app are gone by then.',
  },
  page: {
    heading: 'Put it on a page',
    text: 'A button in, a button out.',
    note: 'Before Ionic 9 these imports come from `@ionic/angular/standalone`.',
  },
  run: {
    heading: 'Run it',
    text: 'With `adb reverse` an Android device reaches a service on your computer; the iOS simulator shares the network of the computer. In a plain browser the links of the app lead nowhere: a web build needs an application of its own, of the type single page.',
    note: 'While the service has no TLS, Android wants to be told that the app may speak to it (`android:usesCleartextTraffic`). Do that in debug builds alone.',
  },
  checkpoint: {
    heading: 'Checkpoint',
    text: 'Press the sign-in button in your app, type an address and the code that arrives.',
  },
};

export type IonicWords = typeof en;
