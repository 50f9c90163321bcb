import SmtpConnection, { type SMTPConnectionAuth, type SMTPConnectionOptions, type SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Attempt } from './attempt';
import { Dialogue } from './dialogue';
import { isRefusal } from './failure';
import { NO_LOGIN, type Login } from './login';

const FAREWELL_MS = 2_000;
/** What a server may say while one mail is on its way, or none: several of the longest replies, and TLS. */
const MOST_BYTES = 262_144;
const WATCH_MS = 50;

/** A connection to a mail server that has been greeted, secured and logged in. It carries one mail at a time. */
export class Session {
  readonly #dialogue: Dialogue;
  readonly #connection: SmtpConnection;
  /** A mail was refused on it, and the server has not yet been told to forget that. */
  #isDirty = false;
  #isOver = false;
  /** Bytes of the connection up to which the other side may talk. */
  #allowed = MOST_BYTES;
  mails = 0;

  private constructor(
    private readonly socket: Socket,
    options: SMTPConnectionOptions,
    login: Login | undefined,
  ) {
    this.#dialogue = new Dialogue(() => login?.secrets() ?? []);
    const ours = { connection: socket, transactionLog: true, logger: this.#dialogue.logger };
    this.#connection = new SmtpConnection({ ...options, ...ours, ...(login && { customAuth: login.methods }) });
    this.#connection.on('error', () => undefined);
    // Under TLS the library no longer listens to it.
    socket.on('error', () => undefined);
    // The library bounds a reply, and not how many of them come without having been asked for.
    const watch = setInterval(() => {
      if (socket.bytesRead > this.#allowed) this.destroy();
    }, WATCH_MS).unref();
    this.#connection.once('end', () => {
      this.#isOver = true;
      clearInterval(watch);
    });
  }

  /** The connection is the session's from here on; it is gone when this fails. */
  static async begin(socket: Socket, options: SMTPConnectionOptions, login: Login | undefined, attempt: Attempt): Promise<Session> {
    const session = new Session(socket, options, login);
    try {
      await session.#during(attempt, () => session.#enter(attempt, options.secure === true, login));
      return session;
    } catch (error) {
      session.destroy();
      throw error;
    }
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  whenOver(tell: () => void): void {
    this.#connection.once('end', tell);
  }

  /** Answers what the server said to it. */
  send(attempt: Attempt, envelope: SMTPEnvelope, body: Readable): Promise<string> {
    return this.#during(attempt, async () => {
      this.#secured(attempt);
      attempt.begin('message');
      await this.#forget();
      this.#isDirty = true;
      const response = await this.#handOver(envelope, body);
      this.#isDirty = false;
      this.mails += 1;
      return response;
    });
  }

  /** Makes sure that the server is still there. */
  touch(attempt: Attempt): Promise<void> {
    return this.#during(attempt, async () => {
      this.#secured(attempt);
      attempt.begin('message');
      this.#isDirty = true;
      await this.#forget();
    });
  }

  /** Answers once the connection is gone. */
  quit(): Promise<void> {
    if (this.#isOver) return Promise.resolve();
    return new Promise((done) => {
      const timer = setTimeout(() => this.destroy(), FAREWELL_MS);
      this.#connection.once('end', () => {
        clearTimeout(timer);
        done();
      });
      this.#connection.quit();
    });
  }

  destroy(): void {
    this.#connection.close();
    this.socket.destroy();
    // The library would go on to work off what has come, one line at a time.
    Reflect.set(this.#connection, '_responseQueue', []);
  }

  async #enter(attempt: Attempt, isSecure: boolean, login: Login | undefined): Promise<void> {
    attempt.begin(isSecure ? 'tls' : 'greeting');
    await this.#step((done) => this.#connection.connect(done));
    this.#secured(attempt);
    if (!login) return;
    attempt.begin('login');
    // A relay that takes mails from everybody is not what a configuration with a login asks for.
    if (!this.#connection.allowsAuth) throw Object.assign(new Error('no login is offered'), { code: NO_LOGIN });
    const credentials: SMTPConnectionAuth = { ...login.credentials };
    await this.#step((done) => this.#connection.login(credentials, done));
  }

  async #handOver(envelope: SMTPEnvelope, body: Readable): Promise<string> {
    try {
      // The library keeps what it learns in the envelope it is given.
      const sent = await this.#step<{ readonly response: string }>((done) => this.#connection.send({ ...envelope }, body, done));
      // The rest of the text would go on in the midst of the next mail's commands.
      if (!body.readableEnded) throw Object.assign(new Error('the answer came before the end of the text'), { code: 'EPROTOCOL' });
      return sent?.response ?? '';
    } catch (error) {
      // After anything but a refusal the server may still wait for the rest of the text.
      if (!isRefusal(error)) this.destroy();
      throw error;
    }
  }

  async #forget(): Promise<void> {
    if (!this.#isDirty) return;
    try {
      await this.#step((done) => this.#connection.reset(done));
    } catch {
      // Whatever is answered to it says nothing of the mail that is to come, and may repeat the last one.
      throw Object.assign(new Error('the connection cannot be used again'), { code: 'ECONNECTION' });
    }
    this.#isDirty = false;
  }

  #secured({ journal }: Attempt): void {
    const { _socket: socket } = this.#connection;
    const version = socket instanceof TLSSocket ? socket.getProtocol() : null;
    if (version !== null) journal.secured(version);
  }

  /** What is said meanwhile is told to the attempt; when its time is up, the connection is cut. */
  async #during<Result>(attempt: Attempt, work: () => Promise<Result>): Promise<Result> {
    const cut = () => this.destroy();
    attempt.signal.addEventListener('abort', cut, { once: true });
    this.#dialogue.attempt = attempt;
    this.#allowed = this.socket.bytesRead + MOST_BYTES;
    try {
      attempt.signal.throwIfAborted();
      return await work();
    } finally {
      attempt.stop();
      this.#dialogue.attempt = undefined;
      this.#allowed = this.socket.bytesRead + MOST_BYTES;
      attempt.signal.removeEventListener('abort', cut);
    }
  }

  /** The library tells some failures to who asked and others to whoever listens. */
  #step<Result>(begin: (done: (error?: Error | null, result?: Result) => void) => void): Promise<Result | undefined> {
    const connection = this.#connection;
    return new Promise((done, fail) => {
      const lost = () => fail(Object.assign(new Error('the connection ended'), { code: 'ECONNECTION' }));
      connection.once('error', fail);
      connection.once('end', lost);
      begin((error, result) => {
        connection.off('error', fail);
        connection.off('end', lost);
        if (error) fail(error);
        else done(result);
      });
    });
  }
}
