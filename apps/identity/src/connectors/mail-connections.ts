import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Connect } from '@gatepost/connector-kit/outbound';
import { AllowList } from '../platform/outbound/allow-list';
import { OutboundError } from '../platform/outbound/outbound-error';
import type { OutboundGuard } from '../platform/outbound/outbound-guard';

const MAIL_PORTS = [25, 465, 587, 2525];

/** How mail servers are connected to. The operator's own, that of the environment, is allowed by having been named there. */
export function mailConnections(outbound: OutboundGuard, own: SmtpServer | undefined): Connect {
  const guard = own ? outbound.allowing(AllowList.ofOne(own.host, own.port)) : outbound;
  return async (destination) => {
    try {
      return await guard.connect(destination, MAIL_PORTS);
    } catch (error) {
      throw error instanceof OutboundError && error.code === 'EBLOCKED' ? blocked(error, destination.host) : error;
    }
  };
}

/** To whoever may only send a test it is a port that is closed; the reason is in the journal of the mail. */
function blocked(cause: OutboundError, server: string): ConnectorError {
  return new ConnectorError('general', `The mail server is not called. ${cause.message}`, { retry: 'permanent', stage: 'connection', server, cause });
}
