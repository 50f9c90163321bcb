import type { DeliveryJourney, JourneyStep, Speech } from './journey-steps';

/** What became of the code once the message was out: of one that certainly never was there is nothing to tell. */
export function codeSteps({ state, code, expiresAt }: Pick<DeliveryJourney, 'state' | 'code' | 'expiresAt'>, speech: Speech): readonly JourneyStep[] {
  if (!code || (state !== 'handed' && code.state !== 'used')) return [];
  const { words, formats } = speech;
  const { wrong, wrongTimes } = words.code;
  const typed: readonly JourneyStep[] = code.wrongTries > 0 ? [{ node: 'wait', what: wrong, why: formats.counted(wrongTimes, code.wrongTries) }] : [];
  return [...typed, endOf({ ...code, at: code.at ?? expiresAt }, speech)];
}

function endOf(
  { state, at }: { readonly state: NonNullable<DeliveryJourney['code']>['state']; readonly at: number },
  { words: { code }, formats }: Speech,
): JourneyStep {
  switch (state) {
    case 'used':
      return { node: 'done', what: code.used, why: code.usedWhy, at };
    case 'works':
      return { node: 'idle', what: code.works, why: formats.fill(code.worksWhy, { time: formats.time(at) }) };
    case 'expired':
      return { node: 'idle', what: code.expired, why: code.expiredWhy, at };
    case 'exhausted':
      return { node: 'fail', what: code.exhausted, why: code.exhaustedWhy };
    default:
      return { node: 'idle', what: code.replaced, why: code.replacedWhy };
  }
}
