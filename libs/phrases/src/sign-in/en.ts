import type { TranslationOf } from '../placeholders';

/** The words of the end user's pages. English decides which words and which placeholders there are. */
export const en = {
  frame: {
    language: 'Language',
    securedBy: 'Secured by Gatepost',
    privacy: 'Privacy',
    terms: 'Terms',
    newTab: 'opens in a new tab',
  },
  identifier: {
    signIn: 'Sign in to {app}',
    register: 'Create your {app} account',
    lead: 'We e-mail you a code. No password needed.',
    label: 'E-mail address',
    example: 'name@example.com',
    send: 'Send me a code',
    newHere: 'New here? The same code creates your account.',
    haveAccount: 'Have an account already? The same code signs you in.',
    accept: 'By going on you accept the {terms} and the {privacy}.',
    acceptTerms: 'By going on you accept the {terms}.',
    acceptPrivacy: 'By going on you accept the {privacy}.',
    termsLink: 'terms',
    privacyLink: 'privacy notice',
    missing: 'Type the address where the code should go.',
    malformed: 'That is not a whole address. It looks like name@example.com.',
  },
  code: {
    title: 'Enter your code',
    sentTo: 'We sent it to {email}.',
    wrongAddress: 'Wrong address?',
    change: 'Change it',
    label: '{digits}-digit code',
    hint: 'You can paste the whole mail here.',
    go: 'Continue',
    tooShort: 'The code has {digits} digits.',
    sendAgainIn: 'Send again in {time}',
    sendAgain: 'Send the code again',
    sentAgain: 'Another mail is on its way.',
    waitToSend: 'You can ask for another mail in {seconds} seconds.',
    mayResend: 'You can ask for another mail now.',
  },
  ended: {
    expired: 'This code has expired',
    expiredLead: 'It worked until {time}. Nothing is lost: ask for a new code and you carry on where you were.',
    usedUp: 'This code no longer works',
    usedUpLead: 'It did not match too many times. Nothing is lost: ask for a new code and you carry on where you were.',
    send: 'Send a new code',
    otherAddress: 'Use another address',
    lastHanded: 'Last code handed to {server}',
  },
  delivery: {
    waiting: 'Handing the mail over',
    waitingNote: 'This takes a few seconds.',
    handed: 'Handed to {server}',
    handedNote: 'That server took the mail. It can rest in spam for a minute. The code works until {time}.',
    delayed: 'Not handed over yet',
    delayedNote: 'The first attempt did not succeed. We try again by ourselves; the code works until {time}.',
    failed: 'The mail could not be handed over',
    failedNote: 'Check the address, or send the code again.',
    someServer: 'a mail server',
  },
  proceed: {
    title: 'Signing you in',
    lead: 'Your code is right. {app} opens in a moment.',
    stopped: 'You are not signed in yet',
    retry: 'Try again',
  },
  done: {
    title: 'You are signed in',
    lead: '{app} should open by itself. If it does not, use the button. You can close this page afterwards.',
    open: 'Return to the app',
  },
  signOut: {
    title: 'Sign out?',
    lead: 'Another site asks to sign you out here. If that was not you, close this page.',
    confirm: 'Sign out',
  },
  signedOut: {
    title: 'You are signed out',
    lead: 'You can close this page.',
    returning: '{app} should open by itself. If it does not, use the button. You can close this page afterwards.',
  },
  unknownSession: {
    title: 'No sign-in is under way here',
    lead: 'A sign-in waits for an hour, in the browser where it began. Go back to the app and start again.',
  },
  failed: {
    title: 'This did not work',
    lead: 'Nothing was changed. Go back to the app and start again.',
    support: 'If it happens again, write to {support} and name the request.',
    back: 'Go back',
    code: 'Error',
    request: 'Request',
  },
  problem: {
    offline: 'No connection. Nothing is lost: try again when you are online.',
    unavailable: 'The service does not answer. Nothing is lost: trying again is safe.',
  },
} as const;

type TranslationsOf<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? TranslationOf<Words[Key]> : TranslationsOf<Words[Key]> };

/** The same words in another language: a missing word or placeholder does not compile. */
export type SignInPhrases = TranslationsOf<typeof en>;
