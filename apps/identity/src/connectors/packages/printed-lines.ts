import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

const MOST_A_MINUTE = 30;
const LONGEST = 4096;

/** What a package prints, line by line, as far as there is room for it: the end of a long line is passed over, and so are lines beyond so many a minute. */
export class PrintedLines {
  #minute = 0;
  #count = 0;

  constructor(private readonly print: (line: string) => void) {}

  from(output: Readable): void {
    const decoder = new StringDecoder();
    let begun = '';
    output.on('data', (chunk: Buffer) => {
      const [end = '', ...others] = decoder.write(chunk).split('\n');
      begun = shortened(begun + shortened(end));
      for (const next of others) {
        this.#line(begun);
        begun = shortened(next);
      }
    });
    output.once('end', () => this.#line(begun));
  }

  #line(line: string): void {
    if (line.trim() === '') return;
    const minute = Math.floor(Date.now() / 60_000);
    if (this.#minute !== minute) [this.#minute, this.#count] = [minute, 0];
    this.#count += 1;
    if (this.#count <= MOST_A_MINUTE) this.print(line);
  }
}

const shortened = (line: string): string => line.slice(0, LONGEST);
