export const en = {
  install: {
    heading: 'Take an OpenID Connect library',
    text: 'Any library that sends a proof key (PKCE, method `S256`) works. The samples use `oidc-client-ts`.',
  },
  redirects: {
    heading: 'Say where people return to',
    text: 'A page of your app. The origin of this URI may ask for tokens by itself; there is nothing to add for CORS.',
  },
  signedOut: { heading: 'And after signing out', text: 'Where people land once they have signed out.' },
  configure: {
    heading: 'Configure it',
    text: 'The consent prompt is what makes the service issue a refresh token for `offline_access`. People do not see a question for it.',
  },
  use: { heading: 'Sign in and out', text: 'The first function belongs to the page of the redirect URI, the others to your buttons.' },
  checkpoint: { heading: 'Checkpoint', text: 'Start your app, open it, and sign in.' },
};

export type OidcSpaWords = typeof en;
