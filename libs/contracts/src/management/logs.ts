import * as z from 'zod';
import { operation } from '../operation';

const errors = ['auth.authorization_header_missing', 'auth.unauthorized', 'auth.forbidden', 'guard.invalid_input'] as const;

/** Made of the User-Agent header; what it does not tell is left out. */
const userAgentParsed = z.object({
  ua: z.string(),
  browser: z.object({ name: z.string(), version: z.string().optional(), major: z.string().optional() }).optional(),
  device: z.object({ model: z.string(), vendor: z.string() }).optional(),
  os: z.object({ name: z.string(), version: z.string().optional() }).optional(),
});
export type ParsedUserAgent = z.infer<typeof userAgentParsed>;

/** Something that happened. */
const log = z.object({
  tenantId: z.string(),
  id: z.string(),
  key: z.string(),
  payload: z.looseObject({
    key: z.string(),
    result: z.enum(['Success', 'Error']),
    error: z.union([z.record(z.string(), z.unknown()), z.string()]).optional(),
    ip: z.string().optional(),
    userAgent: z.string().optional(),
    userAgentParsed: userAgentParsed.optional(),
    userId: z.string().optional(),
    applicationId: z.string().optional(),
    sessionId: z.string().optional(),
  }),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
});
export type Log = z.infer<typeof log>;

const id = z.string().max(128).optional();
/** Milliseconds since 1970. */
const moment = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .optional();

export const listLogs = operation({
  method: 'GET',
  path: '/api/logs',
  summary: 'List what happened, the latest first',
  access: 'read:audit-log',
  status: 200,
  paging: 'always',
  query: z
    .object({
      userId: id,
      applicationId: id,
      /** The whole key. */
      logKey: id,
      /** What was changed, by its id. */
      targetId: id,
      /** Both included. */
      start_time: moment,
      end_time: moment,
      /** `true`, `1` or `yes`: the count stops after 10,000. */
      enableCap: z.string().max(16).optional(),
    })
    .refine(({ start_time: start, end_time: end }) => start === undefined || end === undefined || start <= end, {
      path: ['start_time'],
      error: 'is later than end_time',
    }),
  response: z.array(log),
  errors: [...errors, 'guard.invalid_pagination'],
});

export const readLog = operation({
  method: 'GET',
  path: '/api/logs/{id}',
  summary: 'Read an entry of the audit log',
  access: 'read:audit-log',
  status: 200,
  response: log,
  errors: [...errors, 'entity.not_exists_with_id'],
});
