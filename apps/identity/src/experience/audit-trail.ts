import type { AuditKey, InteractionAttempt } from '@gatepost/contracts/management/audit-keys';
import type { InteractionEvent } from '@gatepost/contracts/experience/identifiers';
import { Injectable } from '@nestjs/common';
import type { PendingSignIn } from '../oidc/interactions';
import { audit, type AuditEntry, type Happening } from '../platform/audit/audit-entry';
import { AuditLog } from '../platform/audit/audit-log';
import type { WritePart } from '../platform/database/write';
import { DomainError } from '../platform/http/domain-error';
import type { ExperienceState } from './experience-state';

/** Whoever floods the service must not fill its log, and without its database it can tell nobody. */
const UNTOLD: ReadonlySet<string> = new Set(['request.rate_limited', 'request.message_rate_limited', 'connector.unavailable', 'server.unavailable']);

const keyOf = (event: InteractionEvent, attempt: InteractionAttempt): AuditKey => `Interaction.${event}.${attempt}`;

/** What happened, to be written together with the state it led to. */
export function happened(signIn: PendingSignIn, state: ExperienceState, attempt: InteractionAttempt): WritePart {
  return audit([entryOf(signIn, state.interactionEvent, attempt, state.userId)]);
}

/** The same, for what may come to nothing although the write goes through. */
export function happenedWhen(happening: Happening, signIn: PendingSignIn, state: ExperienceState, attempt: InteractionAttempt): WritePart {
  return audit([entryOf(signIn, state.interactionEvent, attempt, state.userId)], happening);
}

/** Tells the audit log of attempts that were refused. */
@Injectable()
export class AuditTrail {
  constructor(private readonly log: AuditLog) {}

  async watch<Result>(
    tenantId: string,
    signIn: PendingSignIn,
    event: InteractionEvent,
    attempt: InteractionAttempt,
    work: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && !UNTOLD.has(error.code))
        await this.log.record(tenantId, [{ ...entryOf(signIn, event, attempt), error: { code: error.code } }]);
      throw error;
    }
  }
}

function entryOf(signIn: PendingSignIn, event: InteractionEvent, attempt: InteractionAttempt, userId?: string): AuditEntry {
  return { key: keyOf(event, attempt), userId, applicationId: signIn.clientId };
}
