import { once } from 'node:events';
import { connect } from 'node:net';
import type { Outbound } from '@gatepost/connector-kit/outbound';

/** Goes wherever it is told. */
export const directly: Outbound = {
  async connect({ host, port }) {
    const socket = connect(port, host);
    await once(socket, 'connect');
    return socket;
  },
  fetch,
};
