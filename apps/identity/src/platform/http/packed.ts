import type { IncomingMessage } from 'node:http';
import { constants, crc32, deflateRawSync } from 'node:zlib';

export function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

/** Text that stands in many pages: deflated once, into blocks that refer to nothing outside them (RFC 1951, 3.2.4). */
export class Prepared {
  readonly deflated: Buffer;

  constructor(readonly text: string) {
    this.deflated = deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  }
}

export type Piece = string | Prepared;

export interface Packed {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A page that is written for one request, gzipped if the client takes that. What is new in it is deflated at a low level, which costs a
 * fifth of the highest and loses little, and here and now: another thread would take longer to be asked than this takes.
 */
export function packed(request: IncomingMessage, pieces: readonly Piece[]): Packed {
  const headers = { Vary: 'Accept-Encoding' };
  if (!takesGzip(request)) return { body: Buffer.from(pieces.map(textOf).join('')), headers };
  return { body: gzipped(pieces), headers: { ...headers, 'Content-Encoding': 'gzip' } };
}

/** RFC 1952, 2.3: deflated, no name, no time, made by an unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const LEVEL = 3;

function gzipped(pieces: readonly Piece[]): Buffer {
  const blocks: Buffer[] = [HEADER];
  let fresh = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      fresh += piece;
      continue;
    }
    if (fresh) blocks.push(deflateRawSync(fresh, { level: LEVEL, finishFlush: constants.Z_FULL_FLUSH }));
    fresh = '';
    blocks.push(piece.deflated);
  }
  blocks.push(deflateRawSync(fresh, { level: LEVEL }), trailer(Buffer.from(pieces.map(textOf).join(''))));
  return Buffer.concat(blocks);
}

function trailer(whole: Buffer): Buffer {
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc32(whole), 0);
  end.writeUInt32LE(whole.length, 4);
  return end;
}

const textOf = (piece: Piece) => (typeof piece === 'string' ? piece : piece.text);
