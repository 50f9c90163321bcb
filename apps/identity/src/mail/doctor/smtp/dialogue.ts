import type { Journal } from '@gatepost/connector-kit/journal';
import type { Socket } from 'node:net';
import { ReplyParser, type Reply } from './reply';

/** Stands for the command where the greeting is awaited: there is none before it. */
export const CONNECTION = 'the connection';

/**
 * - `closed`: the connection ended.
 * - `foreign`: what came is no SMTP.
 * - `timeout`: nothing came in time.
 */
export class DialogueError extends Error {
  constructor(
    readonly kind: 'closed' | 'foreign' | 'timeout',
    /** The command it happened after. */
    readonly command: string,
  ) {
    super(`${kind} after ${command}`);
    this.name = 'DialogueError';
  }
}

export interface Circumstances {
  readonly journal: Pick<Journal, 'said' | 'heard'>;
  /** Takes secrets out of what the server says. */
  readonly withoutSecrets: (text: string) => string;
  /** Milliseconds of silence that are borne. */
  readonly patience: number;
  /** Ends everything. */
  readonly deadline: AbortSignal;
}

const FAREWELL_MS = 500;
/** Of one reply. */
const MOST_LINES_TOLD = 16;
/** Replies nobody has asked for: whoever sends more is no mail server. */
const MOST_UNHEARD = 16;

type Verdict = Reply | DialogueError['kind'];

/** One connection, and who says what on it: never a mail. */
export class Dialogue {
  readonly #parser = new ReplyParser();
  readonly #come: Verdict[] = [];
  #waiting: ((verdict: Verdict) => void) | undefined;

  constructor(
    readonly socket: Socket,
    private readonly circumstances: Circumstances,
  ) {
    socket.on('data', this.#read);
    socket.on('error', this.#close);
    socket.on('close', this.#close);
    if (socket.destroyed) this.#close();
  }

  /** The next reply. `command` says what it is awaited for. */
  async listen(command: string, patience = this.circumstances.patience): Promise<Reply> {
    const verdict = this.#come.shift() ?? (await this.#next(patience));
    if (typeof verdict === 'string') throw new DialogueError(verdict, command);
    for (const line of verdict.lines.slice(0, MOST_LINES_TOLD))
      this.circumstances.journal.heard(this.circumstances.withoutSecrets(`${verdict.status} ${line}`));
    return verdict;
  }

  /** `shown` is what the journal tells of it: no address and no credential. */
  async ask(line: string, shown = line): Promise<Reply> {
    this.circumstances.journal.said(shown);
    this.socket.write(`${line}\r\n`);
    return this.listen(shown);
  }

  /**
   * Gives the connection away, for TLS to be made on it. What has come in clear after the last reply must not count as said in safety; true:
   * there was some.
   */
  release(): boolean {
    this.socket.off('data', this.#read);
    this.socket.off('error', this.#close);
    this.socket.off('close', this.#close);
    return this.#parser.isBetween || this.#come.some((verdict) => typeof verdict !== 'string');
  }

  /** Says goodbye; whether that is heard does not matter. */
  async end(): Promise<void> {
    this.circumstances.journal.said('QUIT');
    this.socket.write('QUIT\r\n');
    await this.listen('QUIT', FAREWELL_MS).catch(() => undefined);
    this.socket.destroy();
  }

  readonly #read = (chunk: Buffer): void => {
    const replies = this.#parser.push(chunk.toString('latin1'));
    for (const reply of replies ?? []) this.#tell(reply);
    if (replies && this.#come.length <= MOST_UNHEARD) return;
    this.#tell('foreign');
    // Nothing more is read of it, however much it has to say.
    this.socket.off('data', this.#read);
    this.socket.destroy();
  };

  readonly #close = (): void => this.#tell('closed');

  #tell(verdict: Verdict): void {
    if (this.#waiting) this.#waiting(verdict);
    else this.#come.push(verdict);
  }

  #next(patience: number): Promise<Verdict> {
    const { deadline } = this.circumstances;
    return new Promise((done) => {
      const give = (verdict: Verdict) => {
        clearTimeout(timer);
        deadline.removeEventListener('abort', giveUp);
        this.#waiting = undefined;
        done(verdict);
      };
      const giveUp = () => give('timeout');
      const timer = setTimeout(giveUp, patience);
      if (deadline.aborted) giveUp();
      else deadline.addEventListener('abort', giveUp, { once: true });
      this.#waiting = give;
    });
  }
}
