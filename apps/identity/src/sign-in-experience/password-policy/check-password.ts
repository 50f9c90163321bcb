import type { checkPassword } from '@gatepost/contracts/management/sign-in-experience';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import { caller } from '../../platform/access/caller';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { JudgePassword } from './judge-password';
import { KnownPersonStore } from './known-person.store';
import { passwordRulesOf } from '@gatepost/contracts/experience/password-rules';

/** Tells an administrator's program whether a password meets the tenant's policy. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly experiences: SignInExperienceStore,
    private readonly people: KnownPersonStore,
    private readonly judge: JudgePassword,
  ) {}

  async execute(password: string, userId: string | undefined): Promise<ReplyOf<typeof checkPassword>> {
    const tenantId = requestContext().tenant.id;
    const settings = await this.experiences.at(tenantId, caller().configurationVersion);
    if (userId === undefined && passwordRulesOf(settings).refusesPersonalData)
      throw new DomainError('request.invalid_input', { details: 'userId: is needed, as the policy refuses what is known of a person' });
    const person = userId === undefined ? undefined : await this.people.find(tenantId, userId);
    const issues = await this.judge.execute(password, settings, person);
    return issues.length === 0 ? { result: true } : { result: false, issues };
  }
}
