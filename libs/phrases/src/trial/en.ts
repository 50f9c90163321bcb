/** The page that tries the sign-in pages out. */
export const en = {
  title: 'Try the sign-in',
  moment: 'One moment',
  opening: 'The sign-in pages open.',
  signIn: 'Sign in',
  again: 'Try again',
  signInAgain: 'Sign in again',
  signOut: 'Sign out',
  learns: 'What an app learns',
  claims: 'The claims of the ID token, as this page received and decoded it.',
  scripts: 'This page signs in by a script, as a single-page app does. Switch scripts on to try it.',
  unsafe: { title: 'This address is not safe enough', lead: 'Browsers let an app sign in over https or on localhost alone.' },
  foreign: { title: 'This sign-in did not begin here', lead: 'It was started in another tab, or this page was loaded again.' },
  refused: 'The sign-in ended without an account',
  notExchanged: 'The code was not exchanged',
  signedIn: { title: 'You are signed in', lead: 'As {name}.' },
  signedOut: { title: 'You are signed out', lead: 'The sign-in pages can be tried again.' },
  failed: { title: 'The service does not answer', lead: 'Trying again is safe.' },
};

export type TrialPhrases = typeof en;
