import { fillHtml } from '@gatepost/templates/html/fill-html';
import { htmlTokens } from '@gatepost/templates/html/tokens';
import { addressesOf, shapeOf } from '@gatepost/templates/testing/parsed-html';
import { randomFrom, randomTemplate, randomValue } from '@gatepost/templates/testing/random-templates';
import { rounds } from '@gatepost/testing/rounds';

const ROUNDS = rounds(400, 20_000);
const SEED = 4;
const VALUES = 6;
// Words and no words may lay a template out in different ways; neither adds anything.
const HARMLESS = ['Harbour', 'x', ' ', ''];

const filled = (template: string, value: string) => fillHtml(template, (path) => (path === 'x' ? value : undefined));
const shapes = (html: string) => `${shapeOf(html)} ${shapeOf(html, { scripts: false })}`;
const runs = (html: string) => addressesOf(html).some((address) => /^\s*(?:javascript|data|vbscript)\s*:/i.test(address));

/** What of `values` makes something in the template that harmless values do not make. */
function strangeValues(template: string, values: readonly string[]): readonly string[] {
  const expected = new Set(HARMLESS.map((value) => shapes(filled(template, value))));
  return values.filter((value) => {
    const html = filled(template, value);
    return !expected.has(shapes(html)) || runs(html);
  });
}

describe('a template of any shape', () => {
  const random = randomFrom(SEED);

  it('comes out of the tokenizer as it went in', () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const template = randomTemplate(random);
      const pieces = htmlTokens(template).map(({ written }) => written);
      expect(pieces.join('')).toBe(template);
    }
  });

  it('gets no element, attribute or address that runs from a value', () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const template = randomTemplate(random);
      const values = Array.from({ length: VALUES }, () => randomValue(random));
      expect({ template, strange: strangeValues(template, values) }).toEqual({ template, strange: [] });
    }
  }, 120_000);

  it.each([
    ['a title within a drawing', '<svg><title><a {{x}}></title></svg>', 'onclick=x'],
    ['an attribute that holds a tag', '<noscript><p title="</noscript><p {{x}}>">', 'onclick=x'],
    ['hyphens that would end a condition', '<!--[if mso]><b>{{x}}></b><![endif]-->', '--'],
  ])('is proof against %s', (_what, template, value) => {
    expect(strangeValues(template, [value])).toEqual([]);
  });
});
