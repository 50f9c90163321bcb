import type { listApplications, readApplication } from '@gatepost/contracts/management/applications';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/http/domain-error';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { ApplicationRecordStore } from './application-record.store';
import { applicationView } from './application-view';
import { builtInApplication } from './built-in-applications';

@Injectable()
export class ReadApplications {
  constructor(private readonly store: ApplicationRecordStore) {}

  async all({ query, page }: InputOf<typeof listApplications>): Promise<Paged<ReplyOf<typeof listApplications>[number]>> {
    if (query.excludeRoleId !== undefined && query.excludeOrganizationId !== undefined)
      throw new DomainError('request.invalid_input', { details: 'excludeRoleId or excludeOrganizationId, not both' });
    return (await this.store.list(requestContext().tenant.id, query, page)).map(applicationView);
  }

  async one(id: string): Promise<ReplyOf<typeof readApplication>> {
    const { tenant } = requestContext();
    const builtIn = builtInApplication(tenant.id, id);
    if (builtIn) return { ...applicationView(builtIn), isAdmin: false };
    const record = await this.store.require(tenant.id, id);
    return { ...applicationView(record), isAdmin: record.isAdmin };
  }
}
