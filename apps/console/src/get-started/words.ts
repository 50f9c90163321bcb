/** Words of the page one sees first. */
export const words = {
  title: 'Get started',
  lead: 'The service runs, it has an administrator, and signing in works.',
  steps: {
    done: 'Done:',
    running: { title: 'Start the service', text: 'It answers, with an OpenID Connect provider of its own.' },
    claimed: { title: 'Become the first administrator', text: 'Claimed with the setup link, which does not work any more.' },
    signedIn: { title: 'Sign in with an e-mail code', text: 'You are signed in as' },
  },
  person: { email: 'E-mail', isVerified: 'verified', id: 'User id', copyId: 'Copy user id' },
  apps: { title: 'For your apps' },
  administration: { title: 'Administration' },
  endpoints: {
    origin: 'Endpoint',
    copyOrigin: 'Copy endpoint',
    issuer: 'Issuer',
    copyIssuer: 'Copy issuer',
    discovery: 'Discovery',
    copyDiscovery: 'Copy discovery address',
  },
  copied: 'Copied',
} as const;
