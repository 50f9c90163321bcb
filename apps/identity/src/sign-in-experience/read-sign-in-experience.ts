import type { SignInExperienceReply, UsernameConflicts } from '@gatepost/contracts/management/sign-in-experience';
import { Injectable } from '@nestjs/common';
import { caller } from '../platform/access/caller';
import { requestContext } from '../platform/http/request-context';
import { UsernameConflictsStore } from './change/username-conflicts.store';
import { replyOf } from './experience-reply';
import { SignInExperienceStore } from './sign-in-experience.store';

const EXAMPLES = 20;

@Injectable()
export class ReadSignInExperience {
  constructor(
    private readonly store: SignInExperienceStore,
    private readonly usernames: UsernameConflictsStore,
  ) {}

  async row(): Promise<SignInExperienceReply> {
    const tenantId = requestContext().tenant.id;
    return replyOf(tenantId, await this.store.at(tenantId, caller().configurationVersion));
  }

  usernameConflicts(most = EXAMPLES): Promise<UsernameConflicts> {
    return this.usernames.find(requestContext().tenant.id, most);
  }
}
