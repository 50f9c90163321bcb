import { redactReply } from './redact-reply';

describe('a server’s reply for people', () => {
  it.each([
    ['550 5.1.1 No such user here', '550 5.1.1 No such user here'],
    ['550 5.1.1 <ada@example.com>: unknown', '550 5.1.1 [address] unknown'],
    ['554 rejected: "481902 is your Harbour code"', '554 rejected: "[number] is your Harbour code"'],
    ['554 rejected: "481 902 is your Harbour code"', '554 rejected: "[number] is your Harbour code"'],
    ['421-4.7.0 Try later\r\n421 4.7.0 see https://mail.example/why?id=1', '421-4.7.0 Try later [number].7.0 see [link]'],
    ['535 bad token QWxhZGRpbjpvcGVuIHNlc2FtZQ==', '535 bad token [id]'],
  ])('turns %j into %j', (reply, shown) => {
    expect(redactReply(reply)).toBe(shown);
  });

  it('holds whole characters only, also where it is cut', () => {
    for (let before = 190; before < 205; before += 1) expect(redactReply(`250 ${'.'.repeat(before - 4)}\u{1f600}`).isWellFormed()).toBe(true);
  });

  it('is short, whatever the server sends', () => {
    expect(redactReply(`550 ${'a '.repeat(1_000_000)}`).length).toBeLessThanOrEqual(200);
  });
});
