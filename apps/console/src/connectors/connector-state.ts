import type { ConnectorHealthView } from '@gatepost/contracts/management/deliveries';
import type { Formats } from '../language/formats';
import type { ConnectorsWords } from './words/en';

export interface ConnectorState {
  readonly look: 'ok' | 'warn' | 'bad' | '';
  readonly word: string;
}

/** How a connector fares, in a word. */
export function stateOf(health: ConnectorHealthView | undefined, { states }: ConnectorsWords, formats: Formats): ConnectorState {
  if (!health) return { look: '', word: states.unused };
  const { state, openUntil, failures, lastSuccessAt } = health;
  if (state === 'left-alone') return { look: 'bad', word: formats.fill(states.alone, { time: openUntil === null ? '' : formats.time(openUntil) }) };
  if (state === 'trying') return { look: 'warn', word: states.trying };
  if (failures > 0) return { look: 'warn', word: formats.counted(states.failing, failures) };
  return lastSuccessAt === null ? { look: '', word: states.unused } : { look: 'ok', word: states.working };
}
