import type { AttemptView, readDelivery } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { Formats } from '../../language/formats';
import type { CommonWords } from '../../parts/words/en';
import { codeSteps } from './code-steps';
import { kindName } from '../kind-name';
import type { JourneyWords } from './words/en';

/** A message from the order to its end, as the service tells it. */
export type DeliveryJourney = ReplyOf<typeof readDelivery>;

/** One point of the journey. */
export interface JourneyStep {
  readonly node: 'done' | 'wait' | 'fail' | 'idle';
  readonly what: string;
  readonly why?: string;
  /** What the server answered, or what went wrong: in words that are not ours. */
  readonly reply?: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly attempt?: AttemptView;
}

export interface Speech {
  readonly words: JourneyWords;
  readonly kinds: CommonWords['kinds'];
  readonly formats: Formats;
}

export function journeySteps(delivery: DeliveryJourney, speech: Speech): readonly JourneyStep[] {
  const { kind, createdAt, isSuppressed, journey } = delivery;
  const { words, kinds } = speech;
  const asked: JourneyStep = { node: 'done', what: words.askedFor, why: kindName(kind, kinds), at: createdAt };
  if (isSuppressed) return [asked, { node: 'idle', what: words.neverSent, why: words.neverSentWhy }];
  return [asked, ...journey.map((attempt) => attemptStep(attempt, speech)), ...lastSteps(delivery, speech), ...codeSteps(delivery, speech)];
}

function attemptStep(attempt: AttemptView, { words, formats }: Speech): JourneyStep {
  const { outcome, stage, reply, message, server, tls, number, retryIn, endedAt } = attempt;
  const said = reply ?? message;
  const common = { at: endedAt, attempt, ...(said !== null && outcome !== 'handed' && { reply: said }) };
  const nth = formats.fill(words.attempt, { number: formats.number(number) });
  const failure = stage === null ? words.outcomes.permanent : words.stages[stage];
  switch (outcome) {
    case 'handed': {
      const phrase = server === null ? words.attempt : tls === null ? words.handedTo : words.handedSecurely;
      const values = { server: server ?? '', tls: tlsName(tls), number: formats.number(number) };
      return { ...common, node: 'done', what: words.outcomes.handed, why: formats.fill(phrase, values) };
    }
    case 'temporary': {
      const again = retryIn === null ? nth : formats.fill(words.nothingLost, { time: formats.duration(retryIn * 1000) });
      return { ...common, node: 'wait', what: stage === 'connection' ? failure : words.outcomes.temporary, why: again };
    }
    case 'permanent':
      return { ...common, node: 'fail', what: failure, why: nth };
    default:
      return { ...common, node: 'fail', what: words.outcomes.unknown, why: words.unknownWhy };
  }
}

/** What is still to come, or why nothing more will. */
function lastSteps({ state, journey, advice, nextAttemptAt, expiresAt, updatedAt }: DeliveryJourney, { words, formats }: Speech): readonly JourneyStep[] {
  if (state === 'waiting') return [{ node: 'idle', what: words.waiting }];
  if (state === 'delayed') {
    const why = formats.fill(words.nextTryWhy, { time: formats.time(expiresAt) });
    return [{ node: 'idle', what: words.nextTry, why, ...(nextAttemptAt !== null && { at: nextAttemptAt }) }];
  }
  if (advice.code === 'expired_before_it_left') return [{ node: 'fail', what: words.expired, why: words.expiredWhy, at: updatedAt }];
  const hasGivenUp = state === 'failed' && journey.at(-1)?.outcome === 'temporary';
  return hasGivenUp ? [{ node: 'fail', what: words.gaveUp, why: words.gaveUpWhy, at: updatedAt }] : [];
}

/** `TLSv1.3` as people write it. */
function tlsName(protocol: string | null): string {
  return (protocol ?? '').replace(/^TLSv/, 'TLS ');
}
