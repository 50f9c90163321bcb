import type { ParseResult } from 'papaparse';
import { cellText } from './cell-text';

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

export type FileFault = 'empty' | 'notJson' | 'notText' | 'tooBig';

export class UnreadableFile extends Error {
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}

export const MOST_MEGABYTES = 64;
const CHUNK = 262_144;

export async function readFile(file: File): Promise<SourceFile> {
  if (file.size > MOST_MEGABYTES * 1_048_576) throw new UnreadableFile('tooBig');
  const read = /\.json$/i.test(file.name) || file.type === 'application/json' ? await readJson(file) : await readCsv(file);
  if (read.rows.length === 0) throw new UnreadableFile('empty');
  return read;
}

async function readJson(file: File): Promise<SourceFile> {
  const parsed = parse(await file.text());
  const list = Array.isArray(parsed) ? (parsed as readonly unknown[]) : undefined;
  if (!list?.every((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))) throw new UnreadableFile('notJson');
  const columns = [...new Set(list.flatMap((entry) => Object.keys(entry as object)))];
  const rows = list.map((entry, at) => ({ line: at + 1, values: columns.map((column) => (entry as Readonly<Record<string, unknown>>)[column]) }));
  return { name: file.name, kind: 'json', columns, rows };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UnreadableFile('notJson');
  }
}

/** Piece by piece: between two pieces the page does what else there is to do. */
async function readCsv(file: File): Promise<SourceFile> {
  const { default: papa } = await import('papaparse');
  const rows: SourceRow[] = [];
  let line = 1;
  await new Promise<void>((resolve, reject) => {
    papa.parse<readonly string[], File>(file, {
      chunkSize: CHUNK,
      chunk: ({ data }: ParseResult<readonly string[]>, parser) => {
        if (data.flat().some((value) => value.includes('\0'))) {
          reject(new UnreadableFile('notText'));
          parser.abort();
          return;
        }
        for (const values of data) {
          if (values.some((value) => value.trim() !== '')) rows.push({ line, values });
          line += linesOf(values);
        }
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  const [head, ...body] = rows;
  const columns = (head?.values ?? []).map((name) =>
    cellText(name)
      .replace(/^\uFEFF/, '')
      .trim(),
  );
  return { name: file.name, kind: 'csv', columns, rows: body };
}

/** A value may have line breaks of its own. */
function linesOf(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + (value.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
}
