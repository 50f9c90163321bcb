/** A part of a line: words, or something that was taken out. */
export interface Piece {
  readonly text: string;
  readonly isHidden: boolean;
}

/** What the service writes in place of what it does not keep. */
const HIDDEN = /(…|\[(?:address|id|key|link|number)\])/;

export function piecesOf(line: string): readonly Piece[] {
  return line.split(HIDDEN).flatMap((text, at) => (text === '' ? [] : [{ text, isHidden: at % 2 === 1 }]));
}

/** Of a line that stands for the message itself: how many bytes it had. */
export function sizeOf(line: string): number | undefined {
  const [, bytes] = /^\((\d{1,12}) bytes\)$/.exec(line) ?? [];
  return bytes === undefined ? undefined : Number(bytes);
}
