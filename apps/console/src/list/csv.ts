/**
 * What a spreadsheet would run (OWASP, CSV injection) is marked as text: at the beginning, and behind whatever parts cells or rows where lists are
 * written with semicolons, as in most of Europe. A mark that somebody wrote gets another one, so that it can be told from ours.
 */
const RUNS = /(^|[;\t\r\n])(?='*[ "]{0,9}[=+\-@＝＋－＠])|^(?=[\t\r])/g;
const MARKED = /(^|[;\t\r\n])'(?='*[ "]{0,9}[=+\-@＝＋－＠])|^'(?=[\t\r])/g;

export type CsvRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A table as RFC 4180 writes it, with the mark that tells spreadsheets it is UTF-8. */
export function csvOf(columns: readonly string[], rows: readonly CsvRow[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function cell(value: CsvRow[string]): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return typeof value === 'string' ? text.replace(RUNS, "$1'") : text;
}

/** The text of a cell as it was before it was marked. */
export function unmarked(text: string): string {
  return text.replace(MARKED, '$1');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives a file to the person. */
export function download(page: Document, name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(page.createElement('a'), { href: url, download: name });
  link.click();
  // The download has begun by then; some browsers still read the address in this turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
