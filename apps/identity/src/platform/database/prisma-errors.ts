import type { ErrorCode } from '@gatepost/contracts/errors';
import { Prisma } from '@gatepost/prisma/client';
import { DomainError } from '../http/domain-error';
import { isOutage } from './outage';

/** What PostgreSQL refuses, by Prisma's code for it. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  P2000: 'entity.value_too_long',
  P2002: 'entity.unique_integrity_violation',
  P2003: 'entity.relation_foreign_key_not_found',
  P2004: 'entity.db_constraint_violated',
  P2025: 'entity.not_found',
  P1001: 'server.unavailable',
  P1002: 'server.unavailable',
  P1008: 'server.unavailable',
  P1017: 'server.unavailable',
  P2024: 'server.unavailable',
  P2028: 'server.unavailable',
};

/** undefined: no error of the database that has a code. */
export function databaseError(thrown: unknown): DomainError | undefined {
  const known = thrown instanceof Prisma.PrismaClientKnownRequestError ? CODES[thrown.code] : undefined;
  const code = known ?? (isOutage(thrown) ? 'server.unavailable' : undefined);
  return code && new DomainError(code, { cause: thrown });
}

/** Runs `work`; when it breaks the rule that a column is unique, the error is the code that is given for the column (as the database calls it). */
export async function uniqueOr<Result>(codes: Readonly<Record<string, ErrorCode>>, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
    const violated = JSON.stringify(error.meta ?? {});
    const code = Object.entries(codes).find(([column]) => violated.includes(column))?.[1];
    throw code ? new DomainError(code, { cause: error }) : error;
  }
}
