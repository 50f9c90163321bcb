import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPorts } from '../../libs/oidc-contracts/src/demo.ts';

/* global AbortController, fetch */

const PROGRAM = 'dist/apps/sample-api/main.js';
const LOOK_MS = 250;

/** Runs the sample API beside the service, from the moment that is ready. Returns what stops it. */
export function runSampleApi(env) {
  const stopping = new AbortController();
  const ended = run(env, stopping.signal);
  return async () => {
    stopping.abort();
    await ended;
  };
}

async function run(env, signal) {
  // Not earlier: the service looks first whether the ports of both are free, and says it well when one is not.
  while (!(await isReady(env))) {
    if (signal.aborted) return;
    await sleep(LOOK_MS);
  }
  if (signal.aborted) return;
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: 'inherit' });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  await once(child, 'exit').catch((error) => console.error(`The sample API did not start. ${error.message}`));
}

async function isReady({ HOST, PORT }) {
  const port = PORT || demoPorts.service;
  // A service that listens everywhere is asked here.
  const host = !HOST || HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST;
  const reply = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}/health/ready`).catch(() => undefined);
  return reply?.ok ?? false;
}
