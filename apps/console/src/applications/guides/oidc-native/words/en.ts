export const en = {
  library: {
    heading: 'Take an OpenID Connect library',
    text: 'Any library that opens the system browser and sends a proof key (PKCE, method `S256`) works, such as AppAuth. It learns the rest from the discovery document.',
  },
  links: {
    heading: 'Choose the way back',
    text: 'A link with a scheme of your own, in reverse such as `com.example.app`: a scheme without a dot is refused. The app must be registered for it with the system.',
  },
  request: {
    heading: 'Ask for a code',
    text: 'What the library opens in the browser looks like this. With `prompt=consent` and `offline_access` you get a refresh token; people see no question for it.',
    note: 'The answer comes to the redirect URI with `code` and `state`, or with `error`.',
  },
  exchange: {
    heading: 'Exchange it for tokens',
    text: 'Once, and within a minute. A native app has no secret: the proof key takes its place.',
  },
  signedOut: {
    heading: 'Sign out',
    text: 'Revoke the refresh token, forget all tokens, and open the end of the session in the same browser.',
  },
  origins: {
    heading: 'Only if the app shows web pages',
    text: 'When pages in a web view ask for tokens themselves, their origin has to be allowed.',
  },
  checkpoint: { heading: 'Checkpoint', text: 'Run your app and sign in.' },
};

export type OidcNativeWords = typeof en;
