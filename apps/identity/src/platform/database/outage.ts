import { types } from 'node:util';
import * as z from 'zod';

/** Codes of PostgreSQL and of the network for a database that is away, busy or in its own way. */
const CODES = /^(08|57P0|57014|55P03|40P01|40001|53300|ECONN|EPIPE|ENOENT|ETIMEDOUT)/;
const MESSAGES = /timeout exceeded when trying to connect|Connection terminated|Query read timeout/;

/** Where Prisma keeps the code that PostgreSQL gave. */
const handedOn = z.object({ meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }) });

/** Whether the same may succeed a little later: nothing is wrong with what was asked. */
export function isOutage(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  const own = 'code' in error ? String(error.code) : '';
  const original = handedOn.safeParse(error).data?.meta.driverAdapterError.cause.originalCode ?? '';
  return CODES.test(own) || CODES.test(original) || MESSAGES.test(error.message);
}
