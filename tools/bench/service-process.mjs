import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePorts } from '../../libs/testing/src/free-ports.ts';
import { exchange } from './http-client.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = 'dist/apps/identity/main.js';
const run = promisify(execFile);
const START_MS = 60_000;
const STOP_MS = 40_000;

/** The built service as a process of its own, on an outside PostgreSQL and an outside mail server. */
export class ServiceProcess {
  #child;
  #env;
  endpoint;
  /** From the start of the process to the first discovery answer. */
  startMs = 0;

  constructor(child, port, env) {
    this.#child = child;
    this.#env = env;
    this.endpoint = `http://localhost:${port}`;
  }

  static async start({ folder, databaseUrl, smtpPort, nodeFlags, profile }) {
    const [tenant, admin, mobile, inbox, inboxSmtp] = (await freePorts(5)).map(String);
    const began = performance.now();
    const env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GATEPOST_PROFILE: profile,
      GATEPOST_DATA: join(folder, 'service'),
      // The key that the demo made for itself, once there is one.
      ...(profile === 'production' && { SECRET_KEK_FILE: join(folder, 'service', 'secret-kek') }),
      ENDPOINT: `http://localhost:${tenant}`,
      ADMIN_ENDPOINT: `http://localhost:${admin}`,
      PORT: tenant,
      ADMIN_PORT: admin,
      MOBILE_PORT: mobile,
      INBOX_PORT: inbox,
      INBOX_SMTP_PORT: inboxSmtp,
      DATABASE_URL: databaseUrl,
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}?ignoreTLS=true`,
      MAIL_FROM: 'Gatepost <no-reply@gatepost.example>',
      LOG_LEVEL: 'warn',
      PRINT_CODES: 'false',
      // The load comes as through a proxy: each person has an address of their own, and what is limited per person stays as it is shipped.
      TRUSTED_PROXIES: '127.0.0.1',
      // Nothing that is measured may depend on the internet.
      BREACHED_PASSWORDS_URL: 'off',
      // All of them are one tenant, and a run is faster than most tenants ever are.
      LIMIT_SENDS_PER_TENANT_HOUR: '1000000',
    };
    // A process group of its own: Ctrl-C must not reach it before what is under way has been counted off.
    const child = spawn(process.execPath, [...nodeFlags, PROGRAM], { cwd: ROOT, detached: true, stdio: ['ignore', 'ignore', 'inherit'], env });
    const service = new ServiceProcess(child, tenant, env);
    try {
      await service.#answering();
    } catch (error) {
      await service.stop();
      throw error;
    }
    service.startMs = performance.now() - began;
    return service;
  }

  get pid() {
    return this.#child.pid;
  }

  get issuer() {
    return `${this.endpoint}/oidc`;
  }

  /** A command of an operator, which prints JSON. */
  async command(...words) {
    const { stdout } = await run(process.execPath, [PROGRAM, ...words], { cwd: ROOT, env: this.#env });
    return JSON.parse(stdout);
  }

  async stop() {
    if (this.#hasEnded) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const inTime = await Promise.race([gone, pause(STOP_MS, undefined, { ref: false })]);
    if (!inTime) this.#child.kill('SIGKILL');
    await gone;
  }

  get #hasEnded() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  async #answering() {
    const url = `${this.issuer}/.well-known/openid-configuration`;
    for (const began = performance.now(); performance.now() - began < START_MS; await pause(5)) {
      if (this.#hasEnded) throw new Error('the service ended before it was ready');
      const answer = await exchange(url).catch(() => undefined);
      if (answer?.status === 200) return;
    }
    throw new Error(`the service was not ready within ${START_MS} ms`);
  }
}
