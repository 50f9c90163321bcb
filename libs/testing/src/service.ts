import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { eventually } from './eventually';
import { freePorts } from './free-ports';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PROGRAM = join(ROOT, 'dist/apps/identity/main.js');
const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 30_000;
const ROOM = '1000000';

/** One browser behind one address plays a whole crowd here; the limits as shipped have a test of their own, which sets these back. */
const CROWDED = { LIMIT_SENDS_PER_IP_10_MIN: ROOM, LIMIT_VERIFIES_PER_IP_10_MIN: ROOM };

/** The built product as people run it: a process of its own, on free ports, with data of its own. */
export class Service {
  readonly endpoint: string;
  readonly adminEndpoint: string;
  readonly previewEndpoint: string;
  readonly inbox: string;
  /** Where the inbox takes mails. */
  readonly smtpPort: string;
  #output = '';

  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly environment: NodeJS.ProcessEnv,
    { PORT, ADMIN_PORT, MOBILE_PORT, INBOX_PORT, INBOX_SMTP_PORT }: Ports,
  ) {
    this.endpoint = `http://localhost:${PORT}`;
    this.adminEndpoint = `http://localhost:${ADMIN_PORT}`;
    this.previewEndpoint = `http://localhost:${MOBILE_PORT}`;
    this.inbox = `http://127.0.0.1:${INBOX_PORT}`;
    this.smtpPort = INBOX_SMTP_PORT;
    for (const stream of [process.stdout, process.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
  }

  /** An empty variable counts as not set, so `{ NAME: '' }` asks for the default of the product. */
  static async start(variables: Readonly<Record<string, string>> = {}): Promise<Service> {
    const folder = await sharedFolder();
    const ports = await choosePorts();
    // Nothing of the caller's environment: a DATABASE_URL of the developer must not be written to.
    const env = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      GATEPOST_PROFILE: 'demo',
      GATEPOST_DATA: join(folder, 'data'),
      ...ports,
      ...CROWDED,
      ...variables,
    };
    const child = spawn(process.execPath, [PROGRAM], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const service = new Service(child, folder, env, ports);
    try {
      await service.#ready(ports.PORT);
      return service;
    } catch (error) {
      await service.#end();
      throw error;
    }
  }

  get issuer(): string {
    return `${this.endpoint}/oidc`;
  }

  /** Everything the process has printed so far. */
  get output(): string {
    return this.#output;
  }

  /** The printed link that claims the first administrator. */
  setupLink(): Promise<string> {
    return eventually(
      () => /\S+\/console\/setup#token=[\w-]+/.exec(this.#output)?.[0],
      () => `no setup link was printed:\n${this.#output}`,
    );
  }

  /** Another process of the same product on the same data: the second replica of a pair, on ports of its own and called the same. */
  async replica(variables: Readonly<Record<string, string>> = {}): Promise<Service> {
    const { GATEPOST_DATA, DATABASE_URL, SECRET_KEK } = this.environment;
    const key = SECRET_KEK ?? (await readFile(join(GATEPOST_DATA ?? '', 'secret-kek'), 'utf8')).trim();
    const names = { ENDPOINT: this.endpoint, ADMIN_ENDPOINT: this.adminEndpoint };
    return Service.start({ ...names, SECRET_KEK: key, DATABASE_URL: DATABASE_URL ?? '', ...variables });
  }

  /** A command of an operator, on the data of this service. Resolves with what it printed; a failure of the command is an error. */
  async command(...words: readonly string[]): Promise<string> {
    const { stdout } = await run(process.execPath, [PROGRAM, ...words], { cwd: ROOT, env: this.environment });
    return stdout;
  }

  /** As an operator stops it. Anything but a clean end is a failure of the product. */
  async stop(): Promise<void> {
    const code = await this.#end();
    if (code !== 0) throw new Error(`the service ended with ${code}:\n${this.#output}`);
  }

  /** As a machine loses power. What it kept in a database outside is there for others. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }

  async #ready(port: string): Promise<void> {
    const ready = async () => {
      if (this.process.exitCode !== null) throw new Error(`the service ended with ${this.process.exitCode} before it was ready:\n${this.#output}`);
      const reply = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
      await reply?.arrayBuffer();
      return reply?.status === 200 || undefined;
    };
    await eventually(ready, () => `the service was not ready within ${READY_WITHIN_MS} ms:\n${this.#output}`, READY_WITHIN_MS);
  }

  async #end(): Promise<number | string> {
    const ended = new Promise<number | string>((resolve) => this.process.once('exit', (code, signal) => resolve(code ?? signal ?? 'nothing')));
    if (this.process.exitCode === null) this.process.kill('SIGTERM');
    const code = this.process.exitCode ?? (await Promise.race([ended, sleep(STOPPED_WITHIN_MS, 'no end in time', { ref: false })]));
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
    await rm(this.folder, { recursive: true, force: true });
    return code;
  }
}

type Ports = Awaited<ReturnType<typeof choosePorts>>;

async function choosePorts() {
  const [tenant, admin, mobile, inbox, smtp] = await freePorts(5);
  return { PORT: String(tenant), ADMIN_PORT: String(admin), MOBILE_PORT: String(mobile), INBOX_PORT: String(inbox), INBOX_SMTP_PORT: String(smtp) };
}

/** Run by root, the embedded PostgreSQL changes to a user of its own, who must be able to walk here. */
async function sharedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-test-'));
  await chmod(folder, 0o755);
  return folder;
}
