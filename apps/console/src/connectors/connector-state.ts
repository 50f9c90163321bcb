import type { ConnectorHealthView } from '@gatepost/contracts/management/deliveries';
import type { Formats } from '../language/formats';
import type { ConnectorsWords } from './words/en';

/** By which a list can be narrowed. */
export const connectorStates = ['working', 'trouble', 'unused'] as const;

export interface ConnectorState {
  readonly is: (typeof connectorStates)[number];
  readonly look: 'ok' | 'warn' | 'bad' | '';
  readonly word: string;
}

/** How a connector fares, in a word. */
export function stateOf(health: ConnectorHealthView | undefined, { states }: ConnectorsWords, formats: Formats): ConnectorState {
  const unused = { is: 'unused', look: '', word: states.unused } as const;
  if (!health) return unused;
  const { state, openUntil, failures, lastSuccessAt } = health;
  if (state === 'left-alone')
    return { is: 'trouble', look: 'bad', word: formats.fill(states.alone, { time: openUntil === null ? '' : formats.time(openUntil) }) };
  if (state === 'trying') return { is: 'trouble', look: 'warn', word: states.trying };
  if (failures > 0) return { is: 'trouble', look: 'warn', word: formats.counted(states.failing, failures) };
  return lastSuccessAt === null ? unused : { is: 'working', look: 'ok', word: states.working };
}
