import { lineOfPath, lineOfSyntaxError } from './json-lines';

const TEXT = `{
  "a": { "deep, } \\" [": 1,
    "b": [
      {"c": "x"},
      2
    ]
  },
  "a2": -1.5e3, "d": null
}`;

describe('the line of a place in JSON', () => {
  it.each([
    [['a'], 2],
    [['a', 'deep, } " ['], 2],
    [['a', 'b'], 3],
    [['a', 'b', 0, 'c'], 4],
    [['a', 'b', 1], 5],
    [['a2'], 8],
    [['d'], 8],
  ])('is found: %j', (path, line) => expect(lineOfPath(TEXT, path)).toBe(line));

  it.each([
    [['a', 'nowhere'], 2],
    [['a', 'b', 7, 'c'], 3],
    [[], 1],
    [['nowhere'], 1],
  ])('is that of the innermost member that is there: %j', (path, line) => expect(lineOfPath(TEXT, path)).toBe(line));

  it('is the first where there is no JSON', () => expect(lineOfPath('{ oops', ['a'])).toBe(1));

  it('is told by the engine where the text is broken', () => {
    expect(lineOfSyntaxError('{\n oops', 'Unexpected token in JSON at position 3')).toBe(2);
    expect(lineOfSyntaxError('{\n oops', 'JSON.parse: expected at line 2 column 2 of the JSON data')).toBe(2);
    expect(lineOfSyntaxError('{\n\n', 'Unexpected end of JSON input')).toBe(3);
  });
});
