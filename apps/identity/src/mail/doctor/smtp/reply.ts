/** What a server answered to one command. */
export interface Reply {
  readonly status: number;
  /** Without the status codes. */
  readonly lines: readonly string[];
  /** As it came, in one line. */
  readonly text: string;
}

const LINE = /^(\d{3})([ -]?)(.*)$/;
const MOST_BYTES = 65_536;

/** Puts replies together from what arrives. */
export class ReplyParser {
  #rest = '';
  #lines: string[] = [];
  #size = 0;

  /** Whole replies in what has come; undefined: this is no SMTP. */
  push(chunk: string): readonly Reply[] | undefined {
    const parts = (this.#rest + chunk).split(/\r?\n/);
    this.#rest = parts.pop() ?? '';
    this.#size += chunk.length;
    if (this.#size > MOST_BYTES || !couldBegin(this.#rest)) return undefined;
    const replies: Reply[] = [];
    for (const part of parts) {
      const [, , separator] = LINE.exec(part) ?? [];
      if (separator === undefined) return undefined;
      this.#lines.push(part);
      if (separator !== '-') replies.push(this.#taken());
    }
    return replies;
  }

  /** Whether something was begun and not ended. */
  get isBetween(): boolean {
    return this.#rest !== '' || this.#lines.length > 0;
  }

  #taken(): Reply {
    const lines = this.#lines;
    this.#lines = [];
    this.#size = 0;
    return { status: Number(lines[0]?.slice(0, 3)), lines: lines.map((line) => line.slice(4)), text: lines.join(' ') };
  }
}

/** A line under way begins with digits, too: whoever sends a page without an end is not waited for. */
function couldBegin(rest: string): boolean {
  return /^\d{0,3}$/.test(rest) || LINE.test(rest);
}
