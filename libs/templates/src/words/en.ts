import type { Words } from './words';

export const en: Words = {
  tag: 'en',
  dates: 'en-GB',
  subject: (code, app) => `${code} is your ${app} code`,
  title: { SignIn: 'Your sign-in code', Register: 'Your sign-up code', ForgotPassword: 'Your code for a new password', Generic: 'Your code' },
  isYours: {
    SignIn: (app) => `is your sign-in code for ${app}.`,
    Register: (app) => `is your sign-up code for ${app}.`,
    ForgotPassword: (app) => `is your code for a new password at ${app}.`,
    Generic: (app) => `is your code for ${app}.`,
  },
  typeIt: 'Type it where you asked for it.',
  worksUntil: (time, minutes) => ['It works once, until ', time, ` (${minutes}).`],
  preview: (time, minutes) => `Works for ${minutes}, until ${time}.`,
  app: 'App',
  device: 'Device',
  askedFor: 'Asked for',
  deviceOn: (browser, system) => `${browser} on ${system}`,
  dayAndTime: ', ',
  neverAsk: ['We never ask for this code', ' by phone, chat or mail.'],
  notYou: 'If you did not ask for it, do nothing: without the code nobody gets in.',
  sentBecause: {
    SignIn: (to, app) => `Sent to ${to} because someone asked to sign in to ${app}.`,
    Register: (to, app) => `Sent to ${to} because someone asked to sign up for ${app}.`,
    ForgotPassword: (to, app) => `Sent to ${to} because someone asked to set a new password at ${app}.`,
    Generic: (to, app) => `Sent to ${to} because someone asked for a code at ${app}.`,
  },
  noNewsletter: 'This is not a newsletter; there is nothing to unsubscribe from.',
};
