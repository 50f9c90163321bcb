import {
  createApplicationSecret,
  deleteApplicationSecret,
  deleteLegacySecret,
  listApplicationSecrets,
  renameApplicationSecret,
} from '@gatepost/contracts/management/application-secrets';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { ManagedSecrets } from './managed-secrets';

@Controller()
export class ApplicationSecretsController {
  constructor(private readonly secrets: ManagedSecrets) {}

  @Operation(listApplicationSecrets)
  list(@Input(listApplicationSecrets) { params }: InputOf<typeof listApplicationSecrets>): Promise<ReplyOf<typeof listApplicationSecrets>> {
    return this.secrets.list(params.id);
  }

  @Operation(createApplicationSecret)
  create(@Input(createApplicationSecret) { params, body }: InputOf<typeof createApplicationSecret>): Promise<ReplyOf<typeof createApplicationSecret>> {
    return this.secrets.create(params.id, body);
  }

  @Operation(renameApplicationSecret)
  rename(@Input(renameApplicationSecret) { params, body }: InputOf<typeof renameApplicationSecret>): Promise<ReplyOf<typeof renameApplicationSecret>> {
    return this.secrets.rename(params.id, params.name, body.name);
  }

  @Operation(deleteApplicationSecret)
  delete(@Input(deleteApplicationSecret) { params }: InputOf<typeof deleteApplicationSecret>): Promise<void> {
    return this.secrets.delete(params.id, params.name);
  }

  @Operation(deleteLegacySecret)
  deleteLegacy(@Input(deleteLegacySecret) { params }: InputOf<typeof deleteLegacySecret>): Promise<never> {
    return this.secrets.deleteLegacy(params.id);
  }
}
