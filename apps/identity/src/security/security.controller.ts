import { deleteSentinelActivities, listLockouts } from '@gatepost/contracts/management/sentinel';
import type { InputOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { LockoutStore, type Lockout } from './lockout.store';
import { UnlockIdentifiers } from './unlock-identifiers';

@Controller()
export class SecurityController {
  constructor(
    private readonly lockouts: LockoutStore,
    private readonly unlockIdentifiers: UnlockIdentifiers,
  ) {}

  @Operation(listLockouts)
  listLockouts(@Input(listLockouts) { page }: InputOf<typeof listLockouts>): Promise<Paged<Lockout>> {
    return this.lockouts.list(requestContext().tenant.id, page);
  }

  @Operation(deleteSentinelActivities)
  deleteSentinelActivities(@Input(deleteSentinelActivities) { body }: InputOf<typeof deleteSentinelActivities>): Promise<void> {
    return this.unlockIdentifiers.execute(body);
  }
}
