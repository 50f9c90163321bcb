import { importUsers } from '@gatepost/contracts/management/users-import';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { ImportUsers } from './import-users';

@Controller()
export class ImportController {
  constructor(private readonly users: ImportUsers) {}

  @Operation(importUsers)
  import(@Input(importUsers) { body }: InputOf<typeof importUsers>): Promise<ReplyOf<typeof importUsers>> {
    return this.users.execute(body);
  }
}
