import { claimSetup, readSetup } from '@gatepost/contracts/setup/operations';
import type { InputOf } from '@gatepost/contracts/operation';
import { Controller, UseGuards, type CanActivate } from '@nestjs/common';
import type * as z from 'zod';
import { DomainError } from '../platform/http/domain-error';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { requestContext } from '../platform/http/request-context';
import { ADMIN_TENANT } from '../platform/tenancy/tenant';
import { ClaimSetup } from './claim-setup';
import { SetupStore } from './setup.store';

/** Elsewhere the setup does not exist. */
class AdminTenantOnly implements CanActivate {
  canActivate(): boolean {
    if (requestContext().tenant.id !== ADMIN_TENANT) throw new DomainError('entity.not_found');
    return true;
  }
}

@Controller()
@UseGuards(AdminTenantOnly)
export class SetupController {
  constructor(
    private readonly store: SetupStore,
    private readonly claimSetup: ClaimSetup,
  ) {}

  @Operation(readSetup)
  async read(): Promise<z.infer<typeof readSetup.response>> {
    return { claimed: await this.store.awaitsNobody(ADMIN_TENANT) };
  }

  @Operation(claimSetup)
  async claim(@Input(claimSetup) { body }: InputOf<typeof claimSetup>): Promise<z.infer<typeof claimSetup.response>> {
    return { email: await this.claimSetup.execute(body) };
  }
}
