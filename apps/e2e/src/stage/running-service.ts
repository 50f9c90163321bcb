import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Mailbox } from '@gatepost/testing/mailbox';
import { Service } from '@gatepost/testing/service';
import { Client } from 'pg';

export interface StageOptions {
  /** Leaves the database to the product, as a person on a fresh machine does; the test cannot look into it. */
  readonly isEmbedded?: boolean;
  readonly variables?: Readonly<Record<string, string>>;
}

/** A running product with a database that the test may look into, for the tests of one file. */
export class RunningService {
  #database: TestDatabase | undefined;
  #service: Service | undefined;
  #mailbox: Mailbox | undefined;
  #addresses = 0;

  constructor(private readonly options: StageOptions) {}

  get service(): Service {
    return present(this.#service);
  }

  get mailbox(): Mailbox {
    return present(this.#mailbox);
  }

  get databaseUrl(): string {
    return present(this.#database).url;
  }

  /** An address nobody has used yet. */
  newAddress(): string {
    this.#addresses += 1;
    return `person-${this.#addresses}@example.com`;
  }

  /** Looks into the database, or moves time: no test could wait for a code to expire. */
  async query(text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  async start(): Promise<void> {
    if (!this.options.isEmbedded) this.#database = await startTestDatabase();
    this.#service = await Service.start({ ...(this.#database && { DATABASE_URL: this.#database.url }), ...this.options.variables });
    this.#mailbox = new Mailbox(this.#service.inbox);
  }

  async stop(): Promise<void> {
    await this.#service?.stop();
    await this.#database?.stop();
  }
}

export function runningService(options: StageOptions = {}): RunningService {
  const running = new RunningService(options);
  beforeAll(() => running.start(), 90_000);
  afterAll(() => running.stop(), 60_000);
  return running;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('this is there between the first and the last test of a file, and only if the file asked for it');
  return value;
}
