import type { AttemptFacts } from '@gatepost/connector-kit/journal';
import type { AttemptView, DeliveryView } from '@gatepost/contracts/management/deliveries';

/** A message as it is stored. */
export interface DeliveryRow extends Omit<DeliveryView, 'nextAttemptAt' | 'expiresAt' | 'createdAt' | 'updatedAt'> {
  readonly nextAttemptAt: Date;
  readonly expiresAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An attempt as it is stored. */
export interface AttemptRow extends Omit<AttemptView, 'waited' | 'timings' | 'tls' | 'dialogue' | 'startedAt' | 'endedAt'> {
  readonly facts: Partial<AttemptFacts>;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

export function deliveryView({ nextAttemptAt, expiresAt, createdAt, updatedAt, ...row }: DeliveryRow): DeliveryView {
  const isOver = row.state === 'handed' || row.state === 'failed';
  return {
    ...row,
    nextAttemptAt: isOver ? null : nextAttemptAt.getTime(),
    expiresAt: expiresAt.getTime(),
    createdAt: createdAt.getTime(),
    updatedAt: updatedAt.getTime(),
  };
}

/** `attempts` are all of the message, in their order. */
export function journeyOf({ createdAt }: DeliveryRow, attempts: readonly AttemptRow[]): AttemptView[] {
  return attempts.map(({ facts, startedAt, endedAt, ...row }, at) => ({
    ...row,
    waited: Math.max(0, startedAt.getTime() - (attempts[at - 1]?.endedAt ?? createdAt).getTime()),
    timings: { ...facts.timings },
    tls: facts.tls ?? null,
    dialogue: [...(facts.dialogue ?? [])],
    startedAt: startedAt.getTime(),
    endedAt: endedAt.getTime(),
  }));
}
