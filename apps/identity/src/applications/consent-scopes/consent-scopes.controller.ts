import { addConsentScopes, readConsentScopes, removeConsentScope } from '@gatepost/contracts/management/application-consent-scopes';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { ConsentScopes } from './consent-scopes';

@Controller()
export class ConsentScopesController {
  constructor(private readonly scopes: ConsentScopes) {}

  @Operation(readConsentScopes)
  read(@Input(readConsentScopes) { params }: InputOf<typeof readConsentScopes>): Promise<ReplyOf<typeof readConsentScopes>> {
    return this.scopes.read(params.applicationId);
  }

  @Operation(addConsentScopes)
  add(@Input(addConsentScopes) { params, body }: InputOf<typeof addConsentScopes>): Promise<void> {
    return this.scopes.add(params.applicationId, body);
  }

  @Operation(removeConsentScope)
  remove(@Input(removeConsentScope) { params }: InputOf<typeof removeConsentScope>): Promise<void> {
    return this.scopes.remove(params.applicationId, params.scopeType, params.scopeId);
  }
}
