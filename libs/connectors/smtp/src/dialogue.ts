import type { Attempt } from './attempt';
import { withoutSecrets } from './without-secrets';

/** Of one reply; servers that offer more than this exist only to be a nuisance. */
const MOST_LINES = 16;
const HARMLESS = new Set(['STARTTLS', 'DATA', 'RSET', 'QUIT', '.']);

/**
 * Tells an attempt what is said on its connection. It is handed to the mail library as its logger: commands and replies come here one by one,
 * the text of a mail never does.
 */
export class Dialogue {
  /** Whose turn it is; nobody's while the connection waits for the next mail. */
  attempt: Attempt | undefined;

  /** `secrets` are those of the connection: its password or token. */
  constructor(private readonly secrets: () => readonly string[]) {}

  readonly logger = {
    debug: (entry: unknown, text: unknown) => this.#note(entry, text),
    info: (entry: unknown) => this.#note(entry, undefined),
    warn: () => undefined,
    error: () => undefined,
  };

  #note(entry: unknown, text: unknown): void {
    const kind = memberOf(entry, 'tnx');
    if (kind === 'client' && typeof text === 'string') this.#said(reduced(text));
    else if (kind === 'server' && typeof text === 'string') this.#heard(text);
    else if (kind === 'message') this.#said(`(${Number(memberOf(entry, 'outByteCount'))} bytes)`);
    // The connection stands, with TLS where that comes first: the server is to speak now.
    else if (kind === 'network' && memberOf(entry, 'remotePort') !== undefined) this.attempt?.begin('greeting');
  }

  #said(command: string): void {
    if (command === 'STARTTLS') this.attempt?.begin('tls');
    else if (command.startsWith('EHLO')) this.attempt?.begin('greeting');
    this.attempt?.journal.said(command);
  }

  #heard(reply: string): void {
    const { attempt } = this;
    if (!attempt) return;
    const lines = withoutSecrets(reply, [...attempt.secrets, ...this.secrets()]).split('\n');
    const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), ...lines.slice(-1)] : lines;
    for (const line of shown) attempt.journal.heard(line);
  }
}

/** A command without what is nobody's business. What is not known here is not shown at all. */
function reduced(command: string): string {
  if (HARMLESS.has(command)) return command;
  const [hello] = /^(?:EHLO|HELO) [\w.:[\]-]{1,255}$/.exec(command) ?? [];
  if (hello !== undefined) return hello;
  const [login] = /^AUTH [A-Z\d-]{1,20}/.exec(command) ?? [];
  if (login !== undefined) return `${login} …`;
  const [, path, domain] = /^(MAIL FROM|RCPT TO):<.*(@[^@>]+)>/.exec(command) ?? [];
  return path === undefined ? '…' : `${path}:<…${domain}>`;
}

function memberOf(entry: unknown, name: string): unknown {
  return typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : undefined;
}
