import * as z from 'zod';
import type { Fact, FromWorker } from './messages';

const LONGEST = 4096;

const number = z.int().nonnegative();
const ms = z.number().min(0).max(3_600_000);
const text = z.string().transform((value) => value.slice(0, LONGEST));

const fact: z.ZodType<Fact> = z.discriminatedUnion('what', [
  z.object({ what: z.literal('connected'), host: text, ms }),
  z.object({ what: z.literal('secured'), version: text, ms }),
  z.object({ what: z.literal('asked'), method: text, host: text, path: text }),
  z.object({ what: z.literal('sent') }),
  z.object({ what: z.literal('answered'), status: z.int().min(100).max(999), ms }),
]);
const error = z.object({ name: text, message: text, code: text.optional(), systemCode: text.optional(), text: text.optional() });

const message: z.ZodType<FromWorker> = z.union([
  z.strictObject({ way: number, host: text, port: number, order: number.optional() }),
  z.strictObject({ order: number, fact }),
  z.strictObject({ order: number, error }),
  z.strictObject({ order: number, value: z.unknown() }),
]);

/** A package can post on the port of its thread as well: what is no message of the thread's own kind is passed over. */
export function heardMessage(posted: unknown): FromWorker | undefined {
  return message.safeParse(posted).data;
}
