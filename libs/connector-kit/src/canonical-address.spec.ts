import { canonicalAddress } from './canonical-address';

/** A small deterministic generator (mulberry32), so that a failure can be repeated. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ALPHABET = [
  ...`abcXYZ019.@@..-_+'"()<>[],;:\\/%?#& \t\r\n\0`,
  ...'äöüßÅéłİıſ漢字ΣςσﬁＡａ．＠。｡…․﹒﹫①½Ⅻ\u0301\u0338\u00ad\u200b\u200d\u200e\u202e\ufeff\u00a0\u3000😀',
  'example.com',
  'xn--bcher-kva',
  'user@',
];
const drawText = (draw: () => number, longest: number) =>
  Array.from({ length: 1 + Math.floor(draw() * longest) }, () => ALPHABET[Math.floor(draw() * ALPHABET.length)]).join('');

describe('the canonical form of an address', () => {
  it.each([
    ['ada@example.com', 'ada@example.com'],
    ['  Ada.Lovelace+tag@Example.COM \n', 'ada.lovelace+tag@example.com'],
    ['o’brien@example.com'.replace('’', "'"), "o'brien@example.com"],
    ['mara@BÜCHER.example', 'mara@xn--bcher-kva.example'],
    ['mara@xn--bcher-kva.example', 'mara@xn--bcher-kva.example'],
    ['ÅSA@example.se', 'åsa@example.se'],
    ['A\u030asa@example.se', 'åsa@example.se'],
    ['ａｄａ@example.com', 'ada@example.com'],
    ['用户@例え.テスト', '用户@xn--r8jz45g.xn--zckzah'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('of %j is %j', (written, canonical) => {
    expect(canonicalAddress(written)).toBe(canonical);
  });

  it.each([
    ['nothing', ''],
    ['no at sign', 'ada.example.com'],
    ['two at signs', 'ada@evil.example@example.com'],
    ['a quoted local part', '"ada"@example.com'],
    ['a quoted at sign', '"a@b"@example.com'],
    ['a comment', 'ada(comment)@example.com'],
    ['angle brackets', 'Ada <ada@example.com>'],
    ['a list', 'ada@example.com,eve@example.com'],
    ['a space inside', 'ada love@example.com'],
    ['a line break inside', 'ada\r\nBcc: eve@example.com'],
    ['a NUL', 'ada\0@example.com'],
    ['a zero-width space', 'ada\u200b@example.com'],
    ['a direction override', 'ada\u202e@example.com'],
    ['a soft hyphen', 'ad\u00ada@example.com'],
    ['a full-width at sign', 'ada＠example.com'],
    ['a full-width dot', 'ada@example．com'],
    ['an ideographic dot', 'ada@example。com'],
    ['a dot leader', 'ada@mail․example.com'],
    ['an ellipsis', 'a…da@example.com'],
    ['a leading dot', '.ada@example.com'],
    ['two dots', 'ada..l@example.com'],
    ['a trailing dot', 'ada@example.com.'],
    ['a domain literal', 'ada@[127.0.0.1]'],
    ['a number for a domain', 'ada@127.0.0.1'],
    ['a short number for a domain', 'ada@127.1'],
    ['a port', 'ada@example.com:25'],
    ['a path', 'ada@example.com/eve'],
    ['a percent sign in the domain', 'ada@example%2ecom'],
    ['a single label', 'ada@localhost'],
    ['a label that starts with a hyphen', 'ada@-example.com'],
    ['broken punycode', 'ada@xn--\u{1f600}.com'],
    ['a local part of 65', `${'a'.repeat(65)}@example.com`],
    ['255 characters', `a@${'b.'.repeat(125)}com`],
  ])('does not exist for %s', (_what, written) => {
    expect(canonicalAddress(written)).toBeUndefined();
  });

  it('is a fixed point, one line of plain characters, and adds no at sign and no dot, whatever is written', () => {
    const draw = generator(20261123);
    let accepted = 0;
    for (let round = 0; round < 40_000; round += 1) {
      const written = round % 4 === 0 ? drawText(draw, 14) : `${drawText(draw, 4)}@${drawText(draw, 3)}.example`;
      const address = canonicalAddress(written);
      if (address === undefined) continue;
      accepted += 1;
      expect(canonicalAddress(address)).toBe(address);
      expect(address).toMatch(/^[^\p{C}\p{Z}"(),:;<>[\\\]@]+@[a-z0-9.-]+$/u);
      expect(address.split('@')).toHaveLength(2);
      expect(address.split('.')).toHaveLength(written.trim().split('.').length);
      expect(canonicalAddress(written.replace(/[a-z]/g, (letter) => letter.toUpperCase()))).toBe(address);
    }
    expect(accepted).toBeGreaterThan(500);
  });

  it('answers at once for a hundred thousand characters', () => {
    const started = performance.now();
    expect(canonicalAddress(`${'a.'.repeat(50_000)}@example.com`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(50);
  });
});
