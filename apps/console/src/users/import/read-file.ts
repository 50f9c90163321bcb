import type { Parser, ParseResult } from 'papaparse';
import { cellText } from './cell-text';
import { isTooDeep } from './too-deep';

/** A row of a file; its values are in the order of the columns. */
export interface SourceRow {
  /** Where it begins, from 1: a line of a CSV, an entry of a JSON list. */
  readonly line: number;
  readonly values: readonly unknown[];
}

export interface SourceFile {
  readonly name: string;
  readonly kind: 'csv' | 'json';
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
}

export type FileFault = 'empty' | 'notJson' | 'notText' | 'notUtf8' | 'openQuote' | 'tooBig' | 'tooComplex';

export class UnreadableFile extends Error {
  constructor(
    readonly fault: FileFault,
    /** Where it begins, from 1. */
    readonly line = 1,
  ) {
    super(fault);
  }
}

export const MOST_MEGABYTES = 64;
export const MOST_COLUMNS = 500;
const CHUNK = 262_144;
/** A row takes no longer: what has no end is read again with every piece. */
const CHUNKS_OF_A_ROW = 8;

export async function readFile(file: File): Promise<SourceFile> {
  if (file.size > MOST_MEGABYTES * 1_048_576) throw new UnreadableFile('tooBig');
  const read = /\.json$/i.test(file.name) || file.type === 'application/json' ? await readJson(file) : await readCsv(file);
  if (read.rows.length === 0) throw new UnreadableFile('empty');
  return read;
}

async function readJson(file: File): Promise<SourceFile> {
  const text = await textOf(file);
  if (isTooDeep(text)) throw new UnreadableFile('tooComplex');
  const parsed = parse(text);
  const list = Array.isArray(parsed) ? (parsed as readonly unknown[]) : undefined;
  if (!list?.every((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))) throw new UnreadableFile('notJson');
  const columns = [...new Set(list.flatMap((entry) => Object.keys(entry as object)))];
  if (columns.length > MOST_COLUMNS) throw new UnreadableFile('tooComplex');
  const rows = list.map((entry, at) => ({ line: at + 1, values: columns.map((column) => memberOf(entry as object, column)) }));
  return { name: file.name, kind: 'json', columns, rows };
}

/** What every object has besides is nothing that the entry says. */
function memberOf(entry: object, name: string): unknown {
  return Object.hasOwn(entry, name) ? (Reflect.get(entry, name) as unknown) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile('notJson');
  }
}

/** Piece by piece: between two pieces the page does what else there is to do. */
async function readCsv(file: File): Promise<SourceFile> {
  const { default: papa } = await import('papaparse');
  const text = await textOf(file);
  const rows = new RowsOfPieces();
  await new Promise<void>((resolve, reject) => {
    papa.parse<readonly string[]>(text, {
      chunkSize: CHUNK,
      delimiter: delimiterOf(text),
      chunk: (piece: ParseResult<readonly string[]>, parser: Parser) => {
        const problem = rows.take(piece);
        if (problem) {
          reject(problem);
          parser.abort();
          return;
        }
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
    });
  });
  const [head, ...body] = rows.all;
  const columns = (head?.values ?? []).map((name) => cellText(name).trim());
  return { name: file.name, kind: 'csv', columns, rows: body };
}

/** Rows with their lines, as pieces of the file bring them. */
class RowsOfPieces {
  readonly all: SourceRow[] = [];
  #line = 1;
  #piecesOfRow = 0;

  /** Answers why the file cannot be what it should be. */
  take({ data, errors }: ParseResult<readonly string[]>): UnreadableFile | undefined {
    this.#piecesOfRow = data.length === 0 ? this.#piecesOfRow + 1 : 0;
    const fault = this.#piecesOfRow > CHUNKS_OF_A_ROW ? 'tooComplex' : faultIn(data);
    if (fault) return new UnreadableFile(fault);
    const open = errors.find(({ type }) => type === 'Quotes')?.row;
    for (const [at, values] of data.entries()) {
      if (at === open) return new UnreadableFile('openQuote', this.#line);
      if (values.some((value) => value.trim() !== '')) this.all.push({ line: this.#line, values });
      this.#line += linesOf(values);
    }
    return undefined;
  }
}

function faultIn(data: readonly (readonly string[])[]): FileFault | undefined {
  if (data.some((values) => values.length > MOST_COLUMNS)) return 'tooComplex';
  return data.some((values) => values.some((value) => value.includes('\0'))) ? 'notText' : undefined;
}

/** What is not UTF-8 would come in with wrong letters, and nobody would see it among thousands of rows. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('notUtf8');
  }
}

/** What stands between the names of the columns. */
function delimiterOf(text: string): string {
  const [head = ''] = /[^\r\n]+/.exec(text) ?? [];
  const plain = head.replaceAll(/"[^"]*"/g, '');
  const [first] = [',', ';', '\t', '|'].map((sign) => ({ sign, count: plain.split(sign).length })).toSorted((one, other) => other.count - one.count);
  return first && first.count > 1 ? first.sign : ',';
}

/** A value may have line breaks of its own. */
function linesOf(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + (value.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
}
