import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { canReadCpu, cpuOf, cpuOfServer } from './cpu-time.mjs';

/** Mails and other work after the last answer end within this. */
const AFTERMATH_MS = 500;

/** Reads the meters of the service and its database, before and after. What they show at rest is taken off. */
export class Meters {
  #service;
  #postgres;
  #atRest = { serverMs: 0, databaseMs: 0, statements: 0 };

  constructor(service, postgres) {
    this.#service = service;
    this.#postgres = postgres;
  }

  /** Per millisecond. */
  async learnRest(ms) {
    const { used } = await this.#during(() => pause(ms));
    this.#atRest = Object.fromEntries(Object.entries(used).map(([name, value]) => [name, value / (ms + AFTERMATH_MS)]));
  }

  /** Runs `work`, which answers how many operations it did, and tells what one of them used. */
  async perOperation(work) {
    const { used, elapsed, result, texts } = await this.#during(work);
    const each = (name) => Math.max(0, (used[name] - this.#atRest[name] * elapsed) / result);
    return {
      serverMs: canReadCpu ? each('serverMs') : null,
      databaseMs: canReadCpu ? each('databaseMs') : null,
      statements: each('statements'),
      texts: texts.map(({ query, calls, ms }) => ({ query, calls: calls / result, ms: ms / result })).filter(({ calls }) => calls >= 0.01),
    };
  }

  async #during(work) {
    await this.#postgres.forgetStatements();
    const before = this.#cpu();
    const began = performance.now();
    const result = await work();
    await pause(AFTERMATH_MS);
    const elapsed = performance.now() - began;
    const after = this.#cpu();
    const texts = await this.#postgres.statements();
    const statements = texts.reduce((sum, { calls }) => sum + calls, 0);
    return { used: { serverMs: after.server - before.server, databaseMs: after.database - before.database, statements }, elapsed, result, texts };
  }

  #cpu() {
    return canReadCpu ? { server: cpuOf(this.#service.pid), database: cpuOfServer(this.#postgres.postmaster) } : { server: 0, database: 0 };
  }
}

/** Runs `once(lane)` `count` times with `lanes` of them in flight. Answers how long each took and all together. */
export async function inFlight(lanes, count, once) {
  const latencies = [];
  let left = count;
  const began = performance.now();
  const drive = async (lane) => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      await once(lane);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => drive(lane)));
  return { latencies: latencies.sort((a, b) => a - b), elapsed: performance.now() - began };
}

/** One line of the report. */
export async function measure(meters, operation, lanes, count) {
  await operation.prepare?.(lanes);
  await inFlight(lanes, Math.ceil(count / 5), operation.once);
  let timing;
  const cost = await meters.perOperation(async () => {
    timing = await inFlight(lanes, count, operation.once);
    return count;
  });
  const { latencies, elapsed } = timing;
  const percentile = (share) => latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))];
  return {
    operation: operation.id,
    lanes,
    count,
    perSecond: (count * 1000) / elapsed,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    ...cost,
  };
}
