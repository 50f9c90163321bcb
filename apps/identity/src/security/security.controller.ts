import { deleteSentinelActivities } from '@gatepost/contracts/management/sentinel';
import type { InputOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { UnlockIdentifiers } from './unlock-identifiers';

@Controller()
export class SecurityController {
  constructor(private readonly unlockIdentifiers: UnlockIdentifiers) {}

  @Operation(deleteSentinelActivities)
  deleteSentinelActivities(@Input(deleteSentinelActivities) { body }: InputOf<typeof deleteSentinelActivities>): Promise<void> {
    return this.unlockIdentifiers.execute(body);
  }
}
