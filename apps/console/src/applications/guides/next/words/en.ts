export const en = {
  install: { heading: 'Install the client', text: '`@logto/next` keeps tokens in a sealed cookie of your server.' },
  configure: {
    heading: 'Configure it',
    text: 'The app secret proves to the service that it is your server that asks. `COOKIE_SECRET` is a random text of your own with at least 32 characters.',
    note: 'The secret is shown once, when it is made. Under credentials you can make another at any time.',
  },
  redirects: { heading: 'Say where people return to', text: 'The client expects the way back at `/callback` of your address.' },
  callback: { heading: 'Complete the sign-in', text: 'A route handler takes the code and leads on.' },
  use: {
    heading: 'Sign in',
    text: 'Server actions begin and end the session; a server component reads who is there.',
  },
  signedOut: {
    heading: 'Say where people go after signing out',
    text: 'The client leads back to the address of your app, written without a slash at its end.',
  },
  checkpoint: { heading: 'Checkpoint', text: 'Start your app, open it, and press Sign in.' },
};

export type NextWords = typeof en;
