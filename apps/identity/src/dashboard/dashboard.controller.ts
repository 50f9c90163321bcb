import { countActiveUsers, countNewUsers, countUsers } from '@gatepost/contracts/management/dashboard';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import { requestContext } from '../platform/http/request-context';
import { DashboardStore } from './dashboard.store';

@Controller()
export class DashboardController {
  constructor(private readonly store: DashboardStore) {}

  @Operation(countUsers)
  async countUsers(): Promise<ReplyOf<typeof countUsers>> {
    return { totalUserCount: await this.store.countUsers(requestContext().tenant.id) };
  }

  @Operation(countNewUsers)
  countNewUsers(): Promise<ReplyOf<typeof countNewUsers>> {
    return this.store.countNewUsers(requestContext().tenant.id);
  }

  @Operation(countActiveUsers)
  countActiveUsers(@Input(countActiveUsers) { query }: InputOf<typeof countActiveUsers>): Promise<ReplyOf<typeof countActiveUsers>> {
    return this.store.countActiveUsers(requestContext().tenant.id, query.date);
  }
}
