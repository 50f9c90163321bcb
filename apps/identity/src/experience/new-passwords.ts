import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../platform/crypto/password-hasher';
import { DomainError } from '../platform/http/domain-error';
import { JudgePassword } from '../sign-in-experience/password-policy/judge-password';
import { PasswordAttempts } from '../verification/passwords/password-attempts';
import type { StartedVisit } from './experience';
import type { PendingDigest } from './experience-state';
import { PendingDigests } from './pending-digests';

/** A person as far as their account, or what was collected for one, tells. */
export type PasswordOwner = { readonly [Part in 'name' | 'username' | 'email' | 'phone']?: string | null | undefined };

/** Takes a new password in: judged by the tenant's policy, hashed, sealed. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly judge: JudgePassword,
    private readonly hasher: PasswordHasher,
    private readonly digests: PendingDigests,
    private readonly attempts: PasswordAttempts,
  ) {}

  /** `check` comes first, but is counted with the rest: what it tells is worth guessing too. */
  async take({ tenantId, signIn, settings }: StartedVisit, password: string, owner: PasswordOwner, check?: () => Promise<void>): Promise<PendingDigest> {
    await this.attempts.countWork(tenantId);
    await check?.();
    const { name = null, username = null, email = null, phone = null } = owner;
    const issues = await this.judge.execute(password, settings, { name, username, email, phone });
    if (issues.length > 0) throw new DomainError('password.rejected', { data: { issues } });
    return this.digests.seal(tenantId, signIn.id, await this.hasher.hash(password));
  }
}
