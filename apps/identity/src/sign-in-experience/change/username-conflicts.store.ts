import type { UsernameConflicts } from '@gatepost/contracts/management/sign-in-experience';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/audit/changes';
import { Prisma } from '../../platform/database/prisma';

interface Group {
  readonly usernameLower: string;
  readonly userIds: string[];
  readonly total: bigint;
}

/** Of one group: more would only make the answer long. */
const MOST_PEOPLE = 100;

@Injectable()
export class UsernameConflictsStore {
  constructor(private readonly prisma: Prisma) {}

  /** User names that would be the same one if capital letters did not count, with at most `most` groups as examples. */
  async find(tenantId: string, most: number, within: Transaction = this.prisma): Promise<UsernameConflicts> {
    const groups = await within.$queryRaw<Group[]>`
      SELECT lower(username) AS "usernameLower", array_agg(id ORDER BY created_at, id) AS "userIds", count(*) OVER () AS total
      FROM users WHERE tenant_id = ${tenantId} AND username IS NOT NULL
      GROUP BY lower(username) HAVING count(*) > 1 ORDER BY lower(username) LIMIT ${most}`;
    return {
      totalConflicts: Number(groups[0]?.total ?? 0),
      samples: groups.map(({ usernameLower, userIds }) => ({ usernameLower, userIds: userIds.slice(0, MOST_PEOPLE) })),
    };
  }
}
