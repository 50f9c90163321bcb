import type { Counted } from '../../language/dictionary';

/** Words of the page one sees first. */
export const en = {
  title: 'Get started',
  lead: { one: '{total} steps to the first sign-in. {count} is done.', other: '{total} steps to the first sign-in. {count} are done.' } as Counted,
  allDone: 'Everything is done. People can sign in.',
  failed: 'The steps did not load',
  done: 'Done:',
  next: 'Next:',
  todo: 'Still to do:',
  steps: {
    running: {
      title: 'Start the service',
      text: 'It answers, and you are signed in as {name}.',
    },
    application: {
      title: 'Add an application',
      text: 'Choose what you build with, and follow the guide that comes with it.',
      demo: 'The demo brings Harbour. Add one of your own, and follow the guide that comes with it.',
      done: '{name}. Sends people back to {uri}',
      doneWithout: '{name}. Nowhere to send people back to yet.',
      add: 'Create application',
      guide: 'Open guide',
    },
    mail: {
      title: 'Connect your mail',
      text: 'Codes travel by mail. Any SMTP account will do.',
      demo: 'Until then mails end in the inbox of this demo and reach nobody.',
      done: '{connector} through {host}.',
      doneWithout: '{connector} is set up.',
      connect: 'Set up SMTP',
      open: 'Open',
    },
    test: {
      title: 'Send yourself a test mail',
      text: 'Shows the whole journey of the message, and what to mend if it stops on the way.',
      waits: 'Comes after your mail is connected.',
      done: 'Handed over on {time}.',
      stopped: 'The last one was not handed over.',
      open: 'Open',
    },
    codes: {
      title: 'Turn on e-mail codes',
      text: 'People sign in with six digits instead of a password.',
      done: 'People sign in with six digits from a mail.',
      choose: 'Choose methods',
      open: 'Open',
    },
    signIn: {
      title: 'Sign in from your app',
      text: 'Run the app on a phone or an emulator; the system browser opens the sign-in page.',
      done: 'The last sign-in was on {time}.',
      guide: 'Open guide',
      open: 'Open the entry',
    },
  },
  test: {
    address: 'E-mail address',
    wrong: 'This is not a complete e-mail address, such as name@example.com.',
    send: 'Send test mail',
    sending: 'Sending',
    inbox: 'Open the inbox',
    delivery: 'Open the delivery',
  },
  service: {
    title: 'This service',
    endpoint: 'Endpoint',
    issuer: 'Issuer',
    administration: 'Administration',
    version: 'Version',
    copy: 'Copy {name}',
    mail: 'Mail today',
    handed: { one: '{count} handed over', other: '{count} handed over' } as Counted,
    attention: { one: '{count} needs a look', other: '{count} need a look' } as Counted,
    open: 'Open',
    inbox: 'Inbox of the demo',
  },
};

export type GetStartedWords = typeof en;
