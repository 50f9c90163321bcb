export const en = {
  install: { heading: 'Install the client', text: '`@logto/express` keeps tokens in the session of your server; they never reach the browser.' },
  redirects: {
    heading: 'Say where people return to',
    text: 'The client completes the sign-in at `/logto/sign-in-callback`. Its beginning is the address of your server.',
  },
  signedOut: { heading: 'And after signing out', text: 'The client leads back to the address of your server, written without a slash at its end.' },
  configure: {
    heading: 'Add sign-in to your server',
    text: 'The app secret proves to the service that it is your server that asks. Keep it in the environment, not in the code. `SESSION_SECRET` is a long random text of your own.',
    note: 'The sample keeps sessions in memory; give `express-session` a store before you go live. Behind a proxy with TLS set `cookie.secure` and `trust proxy`.',
  },
  environment: { heading: 'Set the environment', text: 'The secret is shown once, when it is made. Under credentials you can make another at any time.' },
  guard: {
    heading: 'Keep pages for who is signed in',
    text: '`request.user` says who is there. The links `/logto/sign-in` and `/logto/sign-out` begin and end a session.',
  },
  checkpoint: { heading: 'Checkpoint', text: 'Start the server and open `/account`.' },
};

export type ExpressWords = typeof en;
