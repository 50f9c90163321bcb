/** The line, from 1, of a place in a JSON text; of the innermost member on the way that is there. */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
  const reader = new Reader(text);
  try {
    return lineAt(text, reader.find(path.map(String)));
  } catch {
    return 1;
  }
}

/** Where a text stops being JSON. Engines say it in words of their own. */
export function lineOfSyntaxError(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return lineAt(text, position === undefined ? text.length : Number(position));
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Walks through a text that is known to be JSON. */
class Reader {
  #at = 0;

  constructor(private readonly text: string) {}

  /** Where the member begins that `path` leads to. */
  find(path: readonly string[]): number {
    this.#blanks();
    const [wanted, ...rest] = path;
    const begin = this.#at;
    const opening = this.text.charAt(begin);
    if (wanted === undefined || (opening !== '{' && opening !== '[')) return begin;
    this.#at += 1;
    for (let index = 0; !this.#closes(); index += 1) {
      const start = this.#at;
      const key = opening === '{' ? this.#key() : String(index);
      if (key === wanted) return rest.length === 0 ? start : this.find(rest);
      this.#skip();
    }
    return begin;
  }

  /** Over the comma or the bracket that ends it. */
  #closes(): boolean {
    this.#blanks();
    if (this.text.charAt(this.#at) === ',') this.#at += 1;
    this.#blanks();
    const next = this.text.charAt(this.#at);
    return next === '}' || next === ']' || next === '';
  }

  #key(): string {
    const key = JSON.parse(this.#string()) as string;
    this.#blanks();
    this.#at += 1;
    return key;
  }

  #string(): string {
    const [written = ''] = /^"(?:[^"\\]|\\.)*"/.exec(this.text.slice(this.#at)) ?? [];
    if (written === '') throw new Error('not JSON');
    this.#at += written.length;
    return written;
  }

  #skip(): void {
    this.#blanks();
    let depth = 0;
    do {
      const next = this.text.charAt(this.#at);
      if (next === '') return;
      if (next === '"') this.#string();
      else {
        if ((next === '}' || next === ']') && depth === 0) return;
        if (next === '{' || next === '[') depth += 1;
        if (next === '}' || next === ']') depth -= 1;
        this.#at += 1;
      }
    } while (depth > 0 || !/^\s*[,}\]]/.test(this.text.slice(this.#at, this.#at + 64)));
  }

  #blanks(): void {
    while (/\s/.test(this.text.charAt(this.#at))) this.#at += 1;
  }
}
