import type { Counted } from '../../language/dictionary';

/** Words of the pages that make the first administrator. */
export const en = {
  checking: 'Looking at the setup link',
  form: {
    title: 'Become the first administrator',
    lead: 'The setup link proves that this service is yours. Next, a code sent to this address proves that the address is.',
    email: 'E-mail address',
    emailMissing: 'Type your e-mail address.',
    emailWrong: 'This is not a complete e-mail address, such as name@example.com.',
    name: 'Name',
    optional: 'optional',
    nameTooLong: 'A name has at most 128 characters.',
    action: 'Become administrator',
    sending: 'One moment',
  },
  problem: {
    link: {
      title: 'This setup link does not work any more',
      text: 'It has run out or a newer one was printed. Start the service again and open the link it prints.',
    },
    limit: {
      title: 'Too many tries from here',
      text: { one: 'Nothing was changed. Try again in a minute.', other: 'Nothing was changed. Try again in {count} minutes.' } as Counted,
    },
    network: { title: 'The service does not answer', text: 'Check that it is running. Trying again is safe.' },
    service: { title: 'The service could not do this', text: 'Nothing was changed. Trying again is safe; the log of the service says more.' },
    request: 'Request',
  },
  claimed: {
    title: 'There is an administrator already',
    lead: 'The setup link has done its work. Sign in with the address that was given then.',
    action: 'Sign in',
  },
  done: {
    title: 'You are the administrator',
    lead: 'Sign in now: a code goes to {email}.',
    action: 'Sign in',
  },
  noLink: {
    title: 'The setup link is not complete',
    lead: 'Its end is missing, or this page was loaded again. Open the whole link from the terminal where the service was started.',
    sample: 'It ends with #token= and a long row of letters and digits.',
  },
};

export type SetupWords = typeof en;
