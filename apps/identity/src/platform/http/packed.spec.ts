import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { packed, Prepared, type Piece } from './packed';

const styles = new Prepared(':root{--brand:#12554c} '.repeat(200));
const german = new Prepared('Prüfen Sie Ihr Postfach 📬 '.repeat(50));

function asking(encoding?: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  if (encoding) request.headers['accept-encoding'] = encoding;
  return request;
}

describe('a page in pieces', () => {
  it.each<[string, Piece[]]>([
    ['nothing', []],
    ['new text alone', ['ein Satz über Mails']],
    ['a prepared piece alone', [styles]],
    ['a prepared piece first', [styles, 'then', ' new text']],
    ['prepared pieces side by side and last', ['first', styles, german]],
    ['everything in turn', ['<html>', styles, 'once', '', german, 'twice', styles, '</html>']],
  ])('is what its pieces are: %s', (_name, pieces) => {
    const whole = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
    const { body, headers } = packed(asking('br, gzip'), pieces);
    expect(gunzipSync(body).toString()).toBe(whole);
    expect(headers).toEqual({ Vary: 'Accept-Encoding', 'Content-Encoding': 'gzip' });
    expect(packed(asking(), pieces).body.toString()).toBe(whole);
  });

  it('is not packed for who does not take it', () => {
    expect(packed(asking('br'), ['text'])).toEqual({ body: Buffer.from('text'), headers: { Vary: 'Accept-Encoding' } });
  });
});
