import { eventually } from '@gatepost/testing/eventually';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunningService } from '../stage/running-service';

const PROGRAM = fileURLToPath(new URL('../../../../dist/apps/sample-api/main.js', import.meta.url));

/** The sample API beside a service, as `npm start` runs it: a process of its own. */
export class SampleApi {
  readonly endpoint: string;
  #process: ChildProcess | undefined;
  #output = '';

  constructor(
    private readonly running: RunningService,
    private readonly port: number,
  ) {
    this.endpoint = `http://localhost:${port}`;
  }

  async start(): Promise<void> {
    const { endpoint, previewEndpoint } = this.running.service;
    const env = {
      PATH: process.env['PATH'],
      PORT: new URL(endpoint).port,
      MOBILE_PORT: new URL(previewEndpoint).port,
      SAMPLE_API_PORT: String(this.port),
    };
    const child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    this.#process = child;
    await eventually(
      async () => (await fetch(`${this.endpoint}/health`).catch(() => undefined))?.ok || undefined,
      () => `the sample API does not answer:\n${this.#output}`,
    );
  }

  /** As an operator stops it: it ends by itself, and cleanly. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const code = await ended;
    if (code !== 0) throw new Error(`the sample API ended with ${code}:\n${this.#output}`);
  }
}
