import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

const channel = z.enum(['email', 'sms']);
const state = z.enum(['waiting', 'handed', 'delayed', 'failed']);
/** Milliseconds since 1970. */
const moment = z.number();
const momentParameter = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .optional();
const word = z.string().max(128).optional();

/** What became of a message. Neither what it said nor the whole address is kept. */
const delivery = z.object({
  id: z.string(),
  channel,
  /** What it is for: `SignIn`, `Register` and so on; `Test` for a test message. */
  kind: z.string(),
  /** Masked: `a•••@example.com`. */
  recipient: z.string(),
  /** Of the template that was used, once an attempt has chosen it: the language, and whose it is. */
  language: z.string().nullable(),
  template: z.enum(['product', 'tenant', 'connector']).nullable(),
  /** The connector's own id; `environment` for the mail server that the environment names. */
  connectorId: z.string().nullable(),
  /** `waiting` for its first attempt, `delayed` until the next one, `handed` over, `failed` for good. */
  state,
  /** It never left: nobody with this address could have used it. To the person it looked like any other. */
  isSuppressed: z.boolean(),
  attempts: z.number(),
  /** Who took it. */
  server: z.string().nullable(),
  lastError: z.string().nullable(),
  /** null: there will be none. */
  nextAttemptAt: moment.nullable(),
  /** When its code stops working; nothing is sent after that. */
  expiresAt: moment,
  createdAt: moment,
  updatedAt: moment,
});
export type DeliveryView = z.infer<typeof delivery>;

/** One attempt to hand a message over. */
const attempt = z.object({
  /** From 1. */
  number: z.number(),
  connectorId: z.string(),
  /** The id of the kind of connector. */
  factoryId: z.string(),
  /** `temporary` and `permanent`: it was not taken. `unknown`: the connection ended after its text had begun to travel. */
  outcome: z.enum(['handed', 'temporary', 'permanent', 'unknown']),
  /** How far it came. */
  stage: z.enum(['connection', 'login', 'recipient', 'message']).nullable(),
  code: z.string().nullable(),
  message: z.string().nullable(),
  server: z.string().nullable(),
  /** What the server answered, without what could be a secret. */
  reply: z.string().nullable(),
  /** Milliseconds since the attempt before it, or since the message was ordered. */
  waited: z.number(),
  /** Seconds until the next one. */
  retryIn: z.number().nullable(),
  /** Milliseconds by part: `connect`, `greeting`, `tls`, `login`, `message`. */
  timings: z.record(z.string(), z.number()),
  /** Such as `TLSv1.3`. */
  tls: z.string().nullable(),
  dialogue: z.array(z.object({ at: z.number(), from: z.enum(['us', 'server']), text: z.string() })),
  startedAt: moment,
  endedAt: moment,
});
export type AttemptView = z.infer<typeof attempt>;

/** What became of the code that a message carries, as long as that is known: about an hour longer than it works. */
const codeOfMessage = z.object({
  /** `exhausted`: too many wrong ones were typed. `replaced`: a newer code took its place. */
  state: z.enum(['works', 'used', 'expired', 'exhausted', 'replaced']),
  /** When it was used, or when it ends or ended by itself. */
  at: moment.nullable(),
  wrongTries: z.number(),
  triesLeft: z.number(),
});
export type CodeOfMessage = z.infer<typeof codeOfMessage>;

/** What helps next: a stable code, the sentence in English, and what the sentence is made of. */
const advice = z.object({
  code: z.enum([
    'locked_out',
    'connector_missing',
    'connector_unavailable',
    'login_refused',
    'connection_failed',
    'limit_reached',
    'never_sent_no_account',
    'never_sent_codes_off',
    'never_sent',
    'on_its_way',
    'will_be_tried_again',
    'handed_over',
    'code_used',
    'may_have_arrived',
    'address_refused',
    'message_refused',
    'expired_before_it_left',
    'not_sent',
    'nothing_asked_for',
  ]),
  text: z.string(),
  /** Moments are in milliseconds since 1970. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Advice = z.infer<typeof advice>;

/** How a connector fares. After several failures in a row it is left alone for a while, then one message tries. */
const connectorHealth = z.object({
  connectorId: z.string(),
  channel,
  /** `trying`: the next message shows whether it works again. */
  state: z.enum(['working', 'left-alone', 'trying']),
  openUntil: moment.nullable(),
  /** Failures in a row of late that are the connector's own. */
  failures: z.number(),
  lastError: z.string().nullable(),
  lastFailureAt: moment.nullable(),
  lastSuccessAt: moment.nullable(),
});
export type ConnectorHealthView = z.infer<typeof connectorHealth>;

export const listDeliveries = operation({
  method: 'GET',
  path: '/api/deliveries',
  summary: 'List messages and what became of them, the latest first',
  access: 'read:deliveries',
  status: 200,
  paging: 'always',
  query: z
    .object({
      state: state.optional(),
      channel: channel.optional(),
      kind: word,
      connectorId: word,
      /** When the message was ordered, both included. Milliseconds since 1970. */
      start_time: momentParameter,
      end_time: momentParameter,
    })
    .refine(({ start_time: start, end_time: end }) => start === undefined || end === undefined || start <= end, {
      path: ['start_time'],
      error: 'is later than end_time',
    }),
  response: z.array(delivery),
  errors: [...errors, 'guard.invalid_pagination'],
});

export const readDelivery = operation({
  method: 'GET',
  path: '/api/deliveries/{id}',
  summary: 'Read the journey of a message',
  access: 'read:deliveries',
  status: 200,
  response: delivery.extend({ journey: z.array(attempt), code: codeOfMessage.nullable(), advice }),
  errors: [...errors, 'entity.not_exists_with_id'],
});

/** The very same message is tried at once instead of at its time. One that is over is not: nothing of it is kept that could be sent. */
export const retryDelivery = operation({
  method: 'POST',
  path: '/api/deliveries/{id}/retry',
  summary: 'Make the next attempt of a delayed message now',
  access: 'manage:deliveries',
  status: 204,
  errors: [...errors, 'entity.not_exists_with_id', 'delivery.not_waiting', 'connector.unavailable'],
});

/** The address stands in the body: addresses of requests end up in logs and histories. */
export const findDeliveries = operation({
  method: 'POST',
  path: '/api/deliveries/search',
  summary: 'Find out where somebody’s code is',
  access: 'read:deliveries',
  status: 200,
  body: z.union([z.object({ email: z.string().min(1).max(256) }), z.object({ phone: z.string().max(32).regex(/^\d+$/) })]),
  response: z.object({
    /** In canonical form. */
    recipient: z.string(),
    channel,
    hasAccount: z.boolean(),
    /** Whether a code is there that still works. */
    liveCode: z.object({ expiresAt: moment, triesLeft: z.number() }).nullable(),
    /** How many more codes may be asked for, by window. `freeAt`: when the next one may be; null: now. */
    limits: z.array(z.object({ seconds: z.number(), most: z.number(), left: z.number(), freeAt: moment.nullable() })),
    /** Failed codes of the last hour, and until when codes for this address are refused: everywhere, or from some networks. */
    lock: z.object({ until: moment.nullable(), failures: z.number(), networks: z.array(z.object({ network: z.string(), until: moment })) }),
    /** null: there is no connector for this. */
    connector: connectorHealth.nullable(),
    /** The first helps most. */
    advice: z.array(advice),
    /** The latest first, at most 50. */
    deliveries: z.array(delivery),
  }),
  errors,
});

export const readDeliveryMetrics = operation({
  method: 'GET',
  path: '/api/deliveries/metrics',
  summary: 'How many messages were sent, how fast, and how the connectors fare',
  access: 'read:deliveries',
  status: 200,
  query: z
    .object({
      /** Milliseconds since 1970, both included; the last day when they are left out. */
      start_time: momentParameter,
      end_time: momentParameter,
      bucket: z.enum(['hour', 'day']).default('hour'),
    })
    .refine(({ start_time: start, end_time: end }) => start === undefined || end === undefined || start <= end, {
      path: ['start_time'],
      error: 'is later than end_time',
    }),
  response: z.object({
    /** Only what is not zero, by time (UTC). Suppressed messages count as `suppressed`, whatever their state. */
    counts: z.array(z.object({ at: moment, state: z.enum([...state.options, 'suppressed']), channel, connectorId: z.string().nullable(), count: z.number() })),
    /** Milliseconds from the order to the hand-over. */
    handOver: z.object({ count: z.number(), median: z.number().nullable(), p95: z.number().nullable() }),
    connectors: z.array(connectorHealth),
  }),
  errors,
});
