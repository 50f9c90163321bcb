import type { Failure } from '../failure';

/** Words of the pages around signing in and out. */
export const en = {
  signIn: {
    title: 'Sign in to the console',
    lead: 'We e-mail you a code. No password needed.',
    action: 'Sign in',
    resuming: 'Signing you in',
    again: 'Your session has ended. Sign in again to go on where you were.',
  },
  unclaimed: {
    title: 'No administrator yet',
    lead: 'This service waits for its first administrator. Open the setup link: it stands in the terminal where the service was started and looks like this.',
    once: 'The link works once, for 24 hours. When it has run out, start the service again: it prints a new one.',
    action: 'Look again',
  },
  unreachable: {
    title: 'The service does not answer',
    lead: 'Nothing was changed. Check that it is running; trying again is safe.',
  },
  signedOut: {
    title: 'You are signed out',
    lead: 'The console is signed out in this browser.',
    action: 'Sign in again',
  },
  callback: { title: 'Signing you in' },
  again: {
    title: 'Sign in again to go on',
    lead: 'Your session has ended. What you typed on this page is still here; it goes on as soon as you are signed in.',
    action: 'Sign in in a new window',
    leave: 'Leave this page',
    close: 'You can close this window.',
    somebodyElse: 'That was somebody else. Sign in as {name}.',
  },
  failedAction: 'Sign in again',
  failed: {
    cancelled: { title: 'Sign-in was stopped', lead: 'It was cancelled before the end. Nothing was changed.' },
    mismatch: {
      title: 'This sign-in is not from here',
      lead: 'It was begun in another tab, or the page was opened a second time. Begin again in this tab.',
    },
    clock: {
      title: 'The clock of this device is wrong',
      lead: 'It differs from the service’s by more than five minutes, so proofs of sign-in look too old or not yet valid. Set the clock, then sign in again.',
    },
    unreachable: {
      title: 'The service does not answer',
      lead: 'The sign-in could not be finished. Check that the service is running, then sign in again.',
    },
    unexpected: {
      title: 'Sign-in did not work',
      lead: 'The service gave an answer that the console cannot use. Signing in again is safe; the log of the service says more.',
    },
  } satisfies Record<Failure, { title: string; lead: string }>,
};

export type SessionWords = typeof en;
