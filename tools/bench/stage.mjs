import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CountedPostgres } from './counted-postgres.mjs';
import { memoryOf, canReadCpu } from './cpu-time.mjs';
import { Mailbox } from './mailbox.mjs';
import { ServiceProcess } from './service-process.mjs';

const SETTLE_MS = 3000;

/** Everything a run needs, in processes and a folder of its own; closed in the reverse order. */
export class Stage {
  #opened = [];
  #folder;
  #isClosed = false;
  postgres;
  mailbox;
  service;
  startsMs = [];
  firstStartMs = 0;
  idleMiB = 0;

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'gatepost-bench-'));
    // As root the database runs as another user, who has to get in.
    chmodSync(this.#folder, 0o755);
    this.#opened.push(() => rmSync(this.#folder, { recursive: true, force: true }));
    mkdirSync(join(this.#folder, 'service'));
  }

  /** The service that is left running is the last of several starts. */
  async open({ starts, nodeFlags, profileFlags }) {
    this.mailbox = await this.#keep(
      () => Mailbox.open(),
      (mailbox) => mailbox.close(),
    );
    this.postgres = await this.#keep(
      () => CountedPostgres.start(join(this.#folder, 'database')),
      (postgres) => postgres.stop(),
    );
    // The first start plants the demo's apps; everything that is measured runs in the production profile.
    this.firstStartMs = await this.#start(nodeFlags, 'demo');
    for (let turn = 1; turn <= starts; turn += 1) {
      await this.service.stop();
      this.startsMs.push(await this.#start(turn === starts ? [...nodeFlags, ...profileFlags] : nodeFlags, 'production'));
    }
    await pause(SETTLE_MS);
    this.idleMiB = this.memory();
  }

  memory() {
    return canReadCpu ? memoryOf(this.service.pid) : Number.NaN;
  }

  async close() {
    this.#isClosed = true;
    for (const close of this.#opened.splice(0).reverse()) await close();
  }

  async #start(nodeFlags, profile) {
    const options = { folder: join(this.#folder, 'service'), databaseUrl: this.postgres.url, smtpPort: this.mailbox.port, nodeFlags, profile };
    this.service = await this.#keep(
      () => ServiceProcess.start(options),
      (service) => service.stop(),
    );
    return this.service.startMs;
  }

  /** What is still becoming ready when everything is closed is waited for, and closed too. */
  #keep(open, close) {
    if (this.#isClosed) throw new Error('stopped');
    const opening = open();
    this.#opened.push(() => opening.then(close, () => undefined));
    return opening;
  }
}
