import type { Advice, ConnectorHealthView, findDeliveries } from '@gatepost/contracts/management/deliveries';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { clock } from './clock';
import type { AttemptRow, DeliveryRow } from './delivery-rows';
import { connectorAdvice, messageAdvice } from './message-advice';

type Reply = ReplyOf<typeof findDeliveries>;

interface Facts extends Pick<Reply, 'lock' | 'limits' | 'hasAccount'> {
  readonly connector: ConnectorHealthView | undefined;
  /** The latest one that was meant for them. */
  readonly message: { readonly row: DeliveryRow; readonly last: AttemptRow | undefined } | undefined;
  /** What the sign-in experience lets a person do now. */
  readonly policy: { readonly mayRegister: boolean; readonly mayUseCode: boolean };
  /** The database's clock. */
  readonly now: Date;
}

const RECENT_MS = 86_400_000;

/** What helps somebody who waits for a code; the first helps most. */
export function personAdvice(facts: Facts): Advice[] {
  const found = [lockAdvice(facts), connectorProblem(facts), latestMessage(facts), limitAdvice(facts)];
  const known = found.filter((advice) => advice !== undefined);
  return known.filter(({ code }, at) => known.findIndex((other) => other.code === code) === at);
}

function lockAdvice({ lock: { until, failures, networks } }: Facts): Advice | undefined {
  const latest = Math.max(until ?? 0, ...networks.map((network) => network.until));
  if (latest === 0) return undefined;
  const where = until === null ? 'from where they are' : 'everywhere';
  const text = `Too many codes did not match, so codes for them are refused ${where} until ${clock(latest)}: unlock them, or have them wait.`;
  return { code: 'locked_out', text, facts: { until: latest, failures } };
}

function connectorProblem({ connector }: Facts): Advice | undefined {
  if (!connector) return { code: 'connector_missing', text: 'There is no connector that could send it: set one up.', facts: {} };
  return connector.state === 'working' ? undefined : connectorAdvice(connector);
}

function latestMessage({ message, connector, now, ...rest }: Facts): Advice {
  if (!message || now.getTime() - message.row.createdAt.getTime() > RECENT_MS)
    return { code: 'nothing_asked_for', text: 'No message was asked for in the last 24 hours: have them ask for a code, with this very address.', facts: {} };
  return message.row.isSuppressed ? suppressedAdvice(rest) : messageAdvice(message.row, message.last, connector);
}

function suppressedAdvice({ hasAccount, policy }: Pick<Facts, 'hasAccount' | 'policy'>): Advice {
  if (!policy.mayUseCode) return { code: 'never_sent_codes_off', text: 'It was never sent: signing in with a code is switched off.', facts: {} };
  if (!hasAccount && !policy.mayRegister) {
    const text = 'It was never sent: no account has this address, and registration is off. Compare the address, or create the account.';
    return { code: 'never_sent_no_account', text, facts: {} };
  }
  return { code: 'never_sent', text: 'It was never sent, since nobody with this address could have used it then. Have them ask for another one.', facts: {} };
}

function limitAdvice({ limits }: Facts): Advice | undefined {
  const until = Math.max(0, ...limits.map(({ freeAt }) => freeAt ?? 0));
  if (until === 0) return undefined;
  return { code: 'limit_reached', text: `They have asked for too many codes: the next one can be asked for at ${clock(until)}.`, facts: { until } };
}
