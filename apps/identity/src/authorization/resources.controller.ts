import {
  changeResource,
  changeScope,
  createResource,
  createScope,
  deleteResource,
  deleteScope,
  listResources,
  listScopes,
  makeDefaultResource,
  readResource,
} from '@gatepost/contracts/management/resources';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import type { Paged } from '../platform/http/paged';
import type { Resource, ResourceRow } from './resource.store';
import { Resources } from './resources';
import type { ScopeRow } from './scope.store';
import { Scopes } from './scopes';

@Controller()
export class ResourcesController {
  constructor(
    private readonly resources: Resources,
    private readonly scopes: Scopes,
  ) {}

  @Operation(listResources)
  list(@Input(listResources) input: InputOf<typeof listResources>): Promise<Paged<Resource | ResourceRow>> {
    return this.resources.list(input);
  }

  @Operation(createResource)
  create(@Input(createResource) { body }: InputOf<typeof createResource>): Promise<Resource> {
    return this.resources.create(body);
  }

  @Operation(readResource)
  read(@Input(readResource) { params }: InputOf<typeof readResource>): Promise<ReplyOf<typeof readResource>> {
    return this.resources.read(params.id);
  }

  @Operation(changeResource)
  change(@Input(changeResource) { params, body }: InputOf<typeof changeResource>): Promise<ReplyOf<typeof changeResource>> {
    return this.resources.change(params.id, body);
  }

  @Operation(deleteResource)
  remove(@Input(deleteResource) { params }: InputOf<typeof deleteResource>): Promise<void> {
    return this.resources.remove(params.id);
  }

  @Operation(makeDefaultResource)
  makeDefault(@Input(makeDefaultResource) { params, body }: InputOf<typeof makeDefaultResource>): Promise<ReplyOf<typeof makeDefaultResource>> {
    return this.resources.makeDefault(params.id, body.isDefault);
  }

  @Operation(listScopes)
  listScopes(@Input(listScopes) input: InputOf<typeof listScopes>): Promise<Paged<ScopeRow>> {
    return this.scopes.list(input);
  }

  @Operation(createScope)
  createScope(@Input(createScope) input: InputOf<typeof createScope>): Promise<ReplyOf<typeof createScope>> {
    return this.scopes.create(input);
  }

  @Operation(changeScope)
  changeScope(@Input(changeScope) input: InputOf<typeof changeScope>): Promise<ReplyOf<typeof changeScope>> {
    return this.scopes.change(input);
  }

  @Operation(deleteScope)
  removeScope(@Input(deleteScope) { params }: InputOf<typeof deleteScope>): Promise<void> {
    return this.scopes.remove(params.resourceId, params.scopeId);
  }
}
