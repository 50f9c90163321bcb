import { readApplicationSignInExperience, type saveApplicationSignInExperience } from '@gatepost/contracts/management/application-sign-in-experience';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { Changes } from '../../platform/audit/changes';
import { DomainError } from '../../platform/http/domain-error';
import { given } from '../../platform/http/given';
import { requestContext } from '../../platform/http/request-context';
import { ApplicationRecordStore } from '../application-record.store';
import { ApplicationSignInExperienceStore } from './application-sign-in-experience.store';

type Experience = ReplyOf<typeof readApplicationSignInExperience>;

/** What an application's own sign-in pages look like. */
@Injectable()
export class ApplicationSignInExperience {
  constructor(
    private readonly applications: ApplicationRecordStore,
    private readonly store: ApplicationSignInExperienceStore,
    private readonly changes: Changes,
  ) {}

  async read(applicationId: string): Promise<Experience> {
    const tenantId = requestContext().tenant.id;
    const [, saved] = await Promise.all([this.applications.require(tenantId, applicationId), this.store.find(tenantId, applicationId)]);
    if (!saved) throw new DomainError('entity.not_exists_with_id', { data: { name: 'application_sign_in_experiences', id: applicationId } });
    return readApplicationSignInExperience.response.parse(saved);
  }

  /** What is not sent stays as it was. */
  save(
    applicationId: string,
    wanted: z.infer<typeof saveApplicationSignInExperience.body>,
  ): Promise<{ readonly isNew: boolean; readonly experience: Experience }> {
    const target = { type: 'application', id: applicationId };
    const entry = { key: 'Management.ApplicationSignInExperience.Update', target, data: wanted } as const;
    return this.changes.make({ isConfiguration: true }, entry, async (transaction, tenantId) => {
      await this.applications.get(transaction, tenantId, applicationId);
      const had = await this.store.find(tenantId, applicationId, transaction);
      const saved = await this.store.save(transaction, tenantId, applicationId, given(wanted));
      return { isNew: had === undefined, experience: readApplicationSignInExperience.response.parse(saved) };
    });
  }
}
