import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import type { PasswordIssue } from '@gatepost/contracts/management/sign-in-experience';
import { Injectable } from '@nestjs/common';
import { BreachedPasswords } from './breached-passwords';
import { passwordIssues } from './password-issues';
import { passwordRulesOf } from '@gatepost/contracts/experience/password-rules';
import type { KnownPerson } from './predictable-parts';

/** Whether a password may be somebody's: every path that sets one asks here. */
@Injectable()
export class JudgePassword {
  constructor(private readonly breached: BreachedPasswords) {}

  /** What is wrong with it; empty: nothing. */
  async execute(password: string, settings: SignInExperience, person: KnownPerson | undefined): Promise<PasswordIssue[]> {
    const rules = passwordRulesOf(settings);
    const isBreached = rules.refusesBreached && (await this.breached.has(password));
    return passwordIssues(password, { rules, isBreached, person });
  }
}
