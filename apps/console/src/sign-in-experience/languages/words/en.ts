import type { SignInPhrases } from '@gatepost/phrases/sign-in/en';
import type { Counted } from '../../../language/dictionary';

const sections: Readonly<Record<keyof SignInPhrases, string>> = {
  frame: 'On every page',
  identifier: 'Who are you',
  code: 'The code',
  ended: 'A code that ended',
  delivery: 'Where the message is',
  proceed: 'On the way back to the app',
  password: 'The password',
  newPassword: 'A new password',
  profile: 'What an account lacks',
  stopped: 'An account that is stopped',
  consent: 'Permissions of other apps',
  device: 'Devices',
  done: 'Signed in',
  signOut: 'Signing out',
  signedOut: 'Signed out',
  unknownSession: 'No sign-in under way',
  failed: 'Something failed',
  problem: 'Connection problems',
};

/** Words of the editor of phrases. */
export const en = {
  title: 'Words in {language}',
  lead: 'Leave a phrase empty to keep ours. What stands in braces is filled in by the page and has to stay.',
  search: 'Search phrases',
  show: 'Which phrases',
  all: 'All',
  changed: { one: 'Own words ({count})', other: 'Own words ({count})' } as Counted,
  english: 'In English',
  ownFor: 'Own words for: {phrase}',
  missing: { one: '{names} has to stand in it.', other: '{names} have to stand in it.' } as Counted,
  strange: { one: 'The page does not fill in {names} here.', other: 'The page does not fill in {names} here.' } as Counted,
  tooLong: 'At most 2,000 characters.',
  nothing: 'No phrase has this in it.',
  reset: 'Back to our words',
  removeLanguage: 'Remove this language',
  resetAsk: {
    title: 'Go back to our words in {language}?',
    lead: 'All own words in this language are lost.',
    action: 'Back to our words',
  },
  removeAsk: {
    title: 'Remove {language}?',
    lead: 'Its words are lost, and the pages do not offer this language any more.',
    action: 'Remove this language',
  },
  didNotLoad: 'The words did not load',
  sections,
};

export type PhrasesWords = typeof en;
