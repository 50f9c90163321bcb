import type { ConnectorType, ConnectorView } from '@gatepost/contracts/management/connectors';
import type { ConnectorHealthView, readDeliveryMetrics } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { Formats } from '../language/formats';
import { stateOf, type ConnectorState } from './connector-state';
import type { KindSpeech } from './kind-speech';
import type { ConnectorsWords } from './words/en';

/** One line of the list. */
export interface ConnectorRow {
  readonly id: string;
  readonly name: string;
  readonly sub: string;
  readonly type: ConnectorType;
  readonly logo: string;
  readonly logoDark: string;
  readonly state: ConnectorState;
  readonly lastAt: number | null;
  readonly today: number;
  /** Nothing to open: it is not set up here. */
  readonly isOfEnvironment: boolean;
}

interface RowSpeech {
  readonly words: ConnectorsWords;
  readonly formats: Formats;
  readonly kinds: KindSpeech;
}

type Metrics = ReplyOf<typeof readDeliveryMetrics>;

/** How the service calls the mail server that the environment names. */
const ENVIRONMENT = 'environment';

export function connectorRows(connectors: readonly ConnectorView[], metrics: Metrics | undefined, speech: RowSpeech): readonly ConnectorRow[] {
  const healthOf = (id: string) => metrics?.connectors.find(({ connectorId }) => connectorId === id);
  const rows = connectors.map((connector) => rowOf(connector, healthOf(connector.id), handedToday(metrics, connector.id), speech));
  const environment = healthOf(ENVIRONMENT);
  const isUsed = environment && !connectors.some(({ type }) => type === 'Email');
  rows.sort((one, other) => one.type.localeCompare(other.type));
  return isUsed ? [environmentRow(environment, handedToday(metrics, ENVIRONMENT), speech), ...rows] : rows;
}

/** The server of a configuration, where it names one; else what its kind says of itself. */
function subOf(connector: ConnectorView, { words, formats, kinds }: RowSpeech): string {
  const { host, port } = connector.config;
  if (typeof host !== 'string') return kinds.description(connector.connectorId, connector);
  return typeof port === 'number' ? formats.fill(words.list.host, { host, port: String(port) }) : host;
}

function rowOf(connector: ConnectorView, health: ConnectorHealthView | undefined, today: number, speech: RowSpeech): ConnectorRow {
  const { id, type, logo, logoDark } = connector;
  const { words, formats, kinds } = speech;
  return {
    id,
    name: kinds.name(connector.connectorId, connector),
    sub: subOf(connector, speech),
    type,
    logo,
    logoDark: logoDark ?? logo,
    state: type === 'Social' ? { is: 'working', look: 'ok', word: words.states.ready } : stateOf(health, words, formats),
    lastAt: health?.lastSuccessAt ?? null,
    today,
    isOfEnvironment: false,
  };
}

function environmentRow(health: ConnectorHealthView, today: number, { words, formats }: RowSpeech): ConnectorRow {
  const { name, sub } = words.list.environment;
  const state = stateOf(health, words, formats);
  return { id: ENVIRONMENT, name, sub, type: 'Email', logo: '', logoDark: '', state, lastAt: health.lastSuccessAt, today, isOfEnvironment: true };
}

function handedToday(metrics: Metrics | undefined, id: string): number {
  const counted = metrics?.counts.filter(({ connectorId, state }) => connectorId === id && state === 'handed') ?? [];
  return counted.reduce((sum, { count }) => sum + count, 0);
}
