export const en = {
  install: {
    heading: 'Install the library',
    text: '`angular-auth-oidc-client` is a certified OpenID Connect library for Angular, and speaks with this service as it is.',
  },
  redirects: {
    heading: 'Say where people return to',
    text: 'After signing in the browser comes back to your app. The origin of this URI may ask for tokens by itself; there is nothing to add for CORS.',
  },
  signedOut: {
    heading: 'And after signing out',
    text: 'Where people land once they have signed out.',
  },
  configure: {
    heading: 'Configure it',
    text: 'The consent prompt is what makes the service issue a refresh token for `offline_access`. People do not see a question for it.',
    note: '`withAppInitializerAuthCheck` completes the sign-in when the browser comes back, before the first page is shown.',
  },
  use: {
    heading: 'Sign in and out',
    text: 'Everything the page needs to know comes as signals.',
  },
  route: {
    heading: 'Keep a page for who is signed in',
    text: 'The guard leads to the sign-in page and back to the page that was wanted.',
  },
  checkpoint: {
    heading: 'Checkpoint',
    text: 'Start the app with `ng serve`, open it, and press Sign in.',
  },
};

export type AngularWords = typeof en;
