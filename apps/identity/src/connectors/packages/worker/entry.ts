// The thread of one package. Nothing of the service is here: Node runs this file as it is, in the build and from source.
import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, Order, ToWorker, WorkerStart } from '../messages';
import { ForeignPackage } from './foreign-package.ts';
import { guardSockets } from './guarded-sockets.ts';
import { Orders } from './orders.ts';
import { plainError } from './plain-error.ts';
import { watchRequests } from './watched-requests.ts';

interface Way {
  readonly found: (addresses: readonly string[]) => void;
  readonly refused: (error: Error) => void;
}

const orders = new Orders();
const ways = new Map<number, Way>();
const abandoned = new Map<number, (error: Error) => void>();
let lastWay = 0;

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}

guardSockets(
  (host, port, order) =>
    new Promise((found, refused) => {
      lastWay += 1;
      ways.set(lastWay, { found, refused });
      tell({ way: lastWay, host, port, order });
    }),
  orders,
  (order, fact) => order !== undefined && tell({ order, fact }),
);
watchRequests(orders, (order, fact) => tell({ order, fact }));

const { entry } = workerData as WorkerStart;
const loading = ForeignPackage.load(entry);
// Whoever asks first is told.
loading.catch(() => undefined);

async function carryOut(order: number, wanted: Order): Promise<void> {
  const cancelled = new Promise<never>((_done, fail) => abandoned.set(order, fail));
  try {
    const value = await Promise.race([orders.run(order, async () => (await loading).carryOut(wanted)), cancelled]);
    tell({ order, value });
  } catch (error) {
    tell({ order, error: plainError(error) });
  } finally {
    abandoned.delete(order);
    orders.end(order);
  }
}

function goOn(message: Extract<ToWorker, { way: number }>): void {
  const way = ways.get(message.way);
  ways.delete(message.way);
  if ('addresses' in message) way?.found(message.addresses);
  else way?.refused(Object.assign(new Error(message.refused.message), { code: message.refused.code }));
}

parentPort?.on('message', (message: ToWorker) => {
  if ('way' in message) return goOn(message);
  if ('order' in message) return void carryOut(message.order, message.wanted);
  orders.abandon(message.cancel);
  abandoned.get(message.cancel)?.(new Error('It took too long.'));
});
