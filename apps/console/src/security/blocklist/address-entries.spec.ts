import { MOST_ENTRIES, withAdditions } from './address-entries';

describe('what is added to a list of addresses', () => {
  it.each([
    ['@a.example\n@b.example', ['@a.example', '@b.example']],
    ['@a.example, @b.example;@c.example', ['@a.example', '@b.example', '@c.example']],
    ['  name@a.example\tfoo*@b.example \r\n @*.c.example', ['name@a.example', 'foo*@b.example', '@*.c.example']],
    ['', []],
    [' \n,;\n ', []],
  ])('is every entry of %j', (text, entries) => {
    expect(withAdditions([], text)).toMatchObject({ entries, added: entries.length, wrong: [] });
  });

  it.each(['a sentence about nothing', 'example.com', '@*.*', '@', 'name@', '@localhost', `${'x'.repeat(320)}@a.example`])('is not %j', (text) => {
    expect(withAdditions(['@a.example'], text)).toEqual({ entries: ['@a.example'], added: 0, known: 0, wrong: [text], left: [] });
  });

  it('is nothing twice, whatever the capital letters', () => {
    expect(withAdditions(['@A.example'], '@a.EXAMPLE\n@b.example\n@B.example')).toMatchObject({ entries: ['@A.example', '@b.example'], added: 1, known: 2 });
  });

  it('is as much as has room', () => {
    const full = Array.from({ length: MOST_ENTRIES - 1 }, (_, at) => `@d${at}.example`);
    const { entries, left } = withAdditions(full, '@first.example\n@second.example');
    expect(entries).toHaveLength(MOST_ENTRIES);
    expect(left).toEqual(['@second.example']);
  });
});
