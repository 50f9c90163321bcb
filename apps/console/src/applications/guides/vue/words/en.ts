export const en = {
  install: { heading: 'Install the client', text: '`@logto/vue` brings the client as a plugin with composables.' },
  plugin: { heading: 'Add the plugin', text: 'Once, where the app is made.' },
  redirects: {
    heading: 'Say where people return to',
    text: 'A page of your app that completes the sign-in. The origin of this URI may ask for tokens by itself; there is nothing to add for CORS.',
  },
  callback: {
    heading: 'Complete the sign-in',
    text: 'Show this component at the path of the redirect URI, and keep the route free of guards: nobody is signed in yet when it opens. The router needs its history in the path, not behind a `#`.',
  },
  use: { heading: 'Sign in', text: '`isAuthenticated` and `isLoading` are refs.' },
  signedOut: {
    heading: 'Sign out',
    text: 'Ends the session at the service too. The browser comes back to this URI, written as it stands here.',
  },
  checkpoint: { heading: 'Checkpoint', text: 'Start your app, open it, and press Sign in.' },
};

export type VueWords = typeof en;
