export const en = {
  texts: {
    locked_out: {
      title: 'Codes for them are refused',
      text: 'Too many codes did not match: codes are refused until {until}. Unlock them, or have them wait.',
    },
    connector_missing: { title: 'No connector', text: 'There is no connector that could send it. Set one up.' },
    connector_unavailable: {
      title: 'The connector fails',
      text: 'It is left alone until {until}, then it is tried again by itself. Its last failure: {error}',
    },
    login_refused: { title: 'The mail server refuses the login', text: 'Check user name and password of the connector. {reply}' },
    connection_failed: { title: 'The server could not be reached', text: 'Check host, port and TLS of the connector. {error}' },
    limit_reached: { title: 'Too many codes asked for', text: 'The next one can be asked for at {until}.' },
    never_sent_no_account: {
      title: 'Never sent: no account',
      text: 'No account has this address, and registration is off. Compare the address, or create the account.',
    },
    never_sent_codes_off: { title: 'Never sent: codes are off', text: 'Signing in with a code is switched off.' },
    never_sent: { title: 'Never sent', text: 'Nobody with this address could have used it then. Have them ask for another one.' },
    on_its_way: { title: 'On its way', text: 'Look again in a few seconds.' },
    will_be_tried_again: { title: 'Waiting to retry', text: 'It is tried again at {at}. So far: {error}' },
    handed_over: { title: 'Handed over', text: 'Taken by {server} at {at}. If it is not in the inbox, look into the spam folder.' },
    code_used: { title: 'Arrived and used', text: 'The code was used at {at}. Nothing to do.' },
    may_have_arrived: {
      title: 'It may have arrived',
      text: 'The connection ended while it was handed over. If it is not there, have them ask for another one.',
    },
    address_refused: { title: 'The server refused this address', text: 'Compare how it is written. {reply}' },
    message_refused: { title: 'The server did not take the message', text: 'Check the sender and what the server allows it. {reply}' },
    expired_before_it_left: { title: 'Ran out of time', text: 'Its code expired before it could leave. Have them ask for another one.' },
    not_sent: { title: 'Not sent', text: 'It could not be sent. {error}' },
    nothing_asked_for: {
      title: 'Nothing was asked for',
      text: 'There is no message of the last 24 hours. Have them ask for a code, with this very address.',
    },
  },
  actions: {
    connector: 'Open connectors',
    lockouts: 'Open lockouts',
    methods: 'Open sign-in methods',
    account: 'Add user',
  },
};

export type AdviceWords = typeof en;
