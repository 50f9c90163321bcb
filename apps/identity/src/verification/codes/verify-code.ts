import type { SignInExperience } from '@gatepost/contracts/experience/settings';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import type { WriteOutcome, WritePart } from '../../platform/database/write';
import { DomainError } from '../../platform/http/domain-error';
import { requestContext } from '../../platform/http/request-context';
import { count } from '../../platform/rate-limit/rate-limit';
import { RateLimitStore } from '../../platform/rate-limit/rate-limit.store';
import { countedAs } from '../counted-as';
import { blockedFor, sentinelLimits } from '../sentinel-limits';
import { CodeLimits } from './code-limits';
import { guess } from './code-parts';
import type { CodeRecord } from './code-record';
import { CodeSecrets } from './code-secrets';

/** The SQL condition under which a guess was right; the caller keeps its own state only then. */
export const GUESSED_RIGHT = 'EXISTS (SELECT FROM attempt WHERE matched)';

const reply = z.object({
  ok: z.boolean(),
  watched: z.tuple([z.object({ blocked: z.boolean(), wait: z.number().nullable() })]).nullable(),
  attempt: z.tuple([z.object({ matched: z.boolean(), left: z.number() })]).nullable(),
  code_state: z.tuple([z.object({ consumed: z.boolean(), expired: z.boolean(), exhausted: z.boolean() })]).nullable(),
});

export interface VerifyCodeInput {
  readonly tenantId: string;
  readonly interactionId: string;
  readonly record: Pick<CodeRecord, 'id' | 'codeId' | 'address' | 'purpose' | 'browser'>;
  readonly code: string;
  readonly sentinel: SignInExperience['sentinelPolicy'];
}

@Injectable()
export class VerifyCode {
  constructor(
    private readonly secrets: CodeSecrets,
    private readonly limits: CodeLimits,
    private readonly refusals: RateLimitStore,
  ) {}

  prepare({ tenantId, interactionId, record, code, sentinel }: VerifyCodeInput): readonly WritePart[] {
    const limit = this.limits.verifiesFromHere(record.browser);
    const attempt = {
      codeId: record.codeId,
      verificationId: record.id,
      interactionId,
      address: countedAs(record.address, record.browser),
      digests: this.secrets.digests(tenantId, record.codeId, record.purpose, code),
      from: requestContext().ipPrefix,
      ...sentinelLimits(sentinel),
      maxFailuresFrom: this.limits.failuresPerAddressAndPrefix,
    };
    return [count(limit), ...guess(attempt, limit.name)];
  }

  /** Returns when the guess was right; throws why it was not. */
  async judge(tenantId: string, outcome: WriteOutcome, browser?: string): Promise<void> {
    const { ok, watched, attempt, code_state: state } = reply.parse(outcome);
    if (!ok) {
      const retryAfter = await this.refusals.secondsUntilFree(tenantId, this.limits.verifiesFromHere(browser));
      throw new DomainError('request.rate_limited', { retryAfter, data: { retryAfter } });
    }
    if (watched?.[0].blocked) throw blockedFor(watched[0].wait ?? sentinelLimits({}).lockout);
    if (attempt?.[0].matched) return;
    if (attempt)
      throw new DomainError(attempt[0].left > 0 ? 'verification_code.code_mismatch' : 'verification_code.exceed_max_try', {
        data: { triesLeft: attempt[0].left },
      });
    if (state?.[0].expired) throw new DomainError('verification_code.expired');
    if (state?.[0].exhausted && !state[0].consumed) throw new DomainError('verification_code.exceed_max_try', { data: { triesLeft: 0 } });
    throw new DomainError('verification_code.not_found');
  }
}
