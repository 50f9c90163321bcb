export const en = {
  install: {
    heading: 'Take an OpenID Connect library',
    text: 'Any library for the authorization code flow with a client secret works, in every language. The samples use `openid-client` for Node.js.',
  },
  redirects: { heading: 'Say where people return to', text: 'An address of your server that takes the code.' },
  signedOut: { heading: 'And after signing out', text: 'Where people land once they have signed out.' },
  configure: {
    heading: 'Configure it',
    text: 'The app secret proves to the service that it is your server that asks. It is shown once, when it is made; under credentials you can make another at any time.',
    note: 'The library refuses addresses without TLS unless it is told that this is a test.',
  },
  begin: {
    heading: 'Begin a sign-in',
    text: 'Keep the two random values in the session of the browser, then redirect to the address that this answers.',
  },
  complete: { heading: 'Complete it', text: 'At the redirect URI. The library compares what was kept, and checks the signature of the ID token.' },
  end: { heading: 'Sign out', text: 'End your own session first, then redirect to the address that this answers.' },
  checkpoint: { heading: 'Checkpoint', text: 'Start your server, open it, and sign in.' },
};

export type OidcWebWords = typeof en;
