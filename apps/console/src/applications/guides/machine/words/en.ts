export const en = {
  role: {
    heading: 'Give it a role',
    text: 'A machine may do what its roles say, and nothing without one. Open the settings of this application and add a role under Roles; `Management API access` opens the Management API of this service.',
  },
  token: {
    heading: 'Get a token',
    text: 'The secret is shown once, when it is made. `resource` names the API that the token is for, `scope` what it may do there; compare `scope` in the answer with what you asked for.',
    note: 'A token lives an hour unless the API resource says otherwise. Keep it until shortly before its end instead of asking each time.',
  },
  call: { heading: 'Call the API', text: 'With the token in the header.' },
  client: {
    heading: 'Or take the client',
    text: '`@logto/api` gets and renews tokens for the Management API by itself, and knows its types.',
  },
  code: { heading: 'Call it from Node.js', text: 'A refused call comes back as `error`; it is not thrown.' },
  checkpoint: { heading: 'Checkpoint', text: 'Run one of them.' },
};

export type MachineWords = typeof en;
