import { once } from 'node:events';
import { connect } from 'node:net';
import type { Connect } from '../connect';

/** Connects wherever it is told. */
export const directly: Connect = async ({ host, port }) => {
  const socket = connect(port, host);
  await once(socket, 'connect');
  return socket;
};
