import type { Advice, CodeOfMessage, ConnectorHealthView } from '@gatepost/contracts/management/deliveries';
import { expired } from '../mail/next-attempt';
import { clock } from './clock';
import type { AttemptRow, DeliveryRow } from './delivery-rows';

/** What helps with one message: by what became of it and what its last attempt met. */
export function messageAdvice(message: DeliveryRow, last: AttemptRow | undefined, health: ConnectorHealthView | undefined): Advice {
  if (message.isSuppressed) return { code: 'never_sent', text: 'It was never sent: nobody with this address could have used it.', facts: {} };
  switch (message.state) {
    case 'handed':
      return handedOver(message);
    case 'failed':
      return failed(message, last);
    default:
      return underWay(message, health);
  }
}

/** It arrived: nobody else could have known its code. */
export function usedAdvice({ at }: CodeOfMessage): Advice {
  const facts = { at: at ?? Date.now() };
  return { code: 'code_used', text: `It arrived, and its code was used at ${clock(facts.at)}: there is nothing to do.`, facts };
}

/** The connector is left alone, or about to show whether it works again. */
export function connectorAdvice({ connectorId, openUntil, lastError }: ConnectorHealthView): Advice {
  const at = openUntil ?? Date.now();
  const text = `The connector fails and is left alone until ${clock(at)}; then it is tried again by itself. Its last failure: ${lastError ?? 'unknown'}`;
  return { code: 'connector_unavailable', text, facts: { connectorId, until: at, error: lastError ?? '' } };
}

function handedOver({ server, updatedAt }: DeliveryRow): Advice {
  const facts = { server: server ?? '', at: updatedAt.getTime() };
  return { code: 'handed_over', text: `Handed to ${server ?? 'a server'} at ${clock(facts.at)}: ask them to look into the spam folder.`, facts };
}

function underWay({ state, nextAttemptAt, lastError }: DeliveryRow, health: ConnectorHealthView | undefined): Advice {
  if (health && health.state !== 'working') return connectorAdvice(health);
  if (state === 'waiting') return { code: 'on_its_way', text: 'It is on its way: look again in a few seconds.', facts: {} };
  const facts = { at: nextAttemptAt.getTime(), error: lastError ?? '' };
  return { code: 'will_be_tried_again', text: `It is tried again at ${clock(facts.at)}. So far: ${facts.error}`, facts };
}

function failed({ lastError }: DeliveryRow, last: AttemptRow | undefined): Advice {
  if (lastError === expired.error)
    return { code: 'expired_before_it_left', text: 'Its code expired before it could leave: have them ask for another one.', facts: {} };
  const facts = { error: lastError ?? '', server: last?.server ?? '', reply: last?.reply ?? '' };
  const answer = last?.reply ?? last?.message ?? lastError ?? '';
  if (last?.outcome === 'unknown')
    return {
      code: 'may_have_arrived',
      text: 'The connection ended while it was handed over: it may have arrived. Otherwise have them ask for another one.',
      facts,
    };
  switch (last?.stage) {
    case 'recipient':
      return { code: 'address_refused', text: `The server refused this address: ${answer}. Compare how it is written.`, facts };
    case 'message':
      return { code: 'message_refused', text: `The server did not take the message: ${answer}. Check the sender and what the server allows it.`, facts };
    case 'login':
      return { code: 'login_refused', text: `The connector is refused: check its login. ${answer}`, facts };
    case 'connection':
      return { code: 'connection_failed', text: `The server could not be reached: check host, port and TLS of the connector. ${answer}`, facts };
    default:
      return { code: 'not_sent', text: `It could not be sent: ${answer}`, facts };
  }
}
