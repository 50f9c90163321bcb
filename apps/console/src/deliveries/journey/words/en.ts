import type { Counted } from '../../../language/dictionary';

export const en = {
  askedFor: 'Asked for',
  neverSent: 'Never sent',
  neverSentWhy: 'Nobody with this address could have used it. To the person it looked like any other.',
  attempt: 'Attempt {number}',
  outcomes: {
    handed: 'Handed over',
    temporary: 'Asked to wait',
    permanent: 'Refused',
    unknown: 'May have arrived',
  },
  stages: {
    connection: 'No connection',
    login: 'Login refused',
    recipient: 'Address refused',
    message: 'Message refused',
  },
  handedTo: 'To {server}, attempt {number}',
  handedSecurely: 'To {server} through {tls}, attempt {number}',
  unknownWhy: 'The connection ended while the message was handed over. It is not sent again, so that nobody gets it twice.',
  nothingLost: 'Nothing is lost: it is tried again after {time}.',
  waiting: 'Waits for its first try',
  nextTry: 'Next try',
  nextTryWhy: 'Its code works until {time}.',
  gaveUp: 'Given up',
  gaveUpWhy: 'After more waiting, its code would have been of no use.',
  expired: 'Ran out of time',
  expiredWhy: 'Its code expired before it could leave.',
  took: {
    connect: 'Connection {time}',
    greeting: 'Greeting {time}',
    tls: 'TLS {time}',
    login: 'Login {time}',
    message: 'Message {time}',
  },
  conversation: 'Conversation with {server}',
  conversationAlone: 'Conversation with the server',
  server: 'Server',
  us: 'Gatepost',
  hidden: 'hidden',
  bytes: { one: '{count} byte, not kept', other: '{count} bytes, not kept' } as Counted,
};

export type JourneyWords = typeof en;
