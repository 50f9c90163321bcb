export const en = {
  install: { heading: 'Install the client', text: '`@logto/react` brings the client as hooks.' },
  provider: {
    heading: 'Wrap your app',
    text: 'Everything below the provider can ask who is signed in.',
  },
  redirects: {
    heading: 'Say where people return to',
    text: 'A page of your app that completes the sign-in. The origin of this URI may ask for tokens by itself; there is nothing to add for CORS.',
  },
  callback: {
    heading: 'Complete the sign-in',
    text: 'Show this component at the path of the redirect URI. Keep the path free of guards: nobody is signed in yet when it opens.',
  },
  use: {
    heading: 'Sign in',
    text: 'While `isLoading` holds, the answer is on its way.',
    note: 'With more scopes in the configuration, such as `email`, the claims tell more.',
  },
  signedOut: {
    heading: 'Sign out',
    text: 'Ends the session at the service too. The browser comes back to this URI, written as it stands here.',
  },
  checkpoint: { heading: 'Checkpoint', text: 'Start your app, open it, and press Sign in.' },
};

export type ReactWords = typeof en;
