import { csvOf, unmarked } from './csv';

describe('a table as CSV', () => {
  it('has its columns in their order, and quotes what needs it', () => {
    const rows = [
      { id: 'u1', name: 'Ada "A", Lovelace', age: 36 },
      { id: 'u2', name: 'two\r\nlines', age: null },
    ];
    expect(csvOf(['id', 'name', 'age'], rows)).toBe('\uFEFFid,name,age\r\nu1,"Ada ""A"", Lovelace",36\r\nu2,"two\r\nlines",\r\n');
  });

  it.each(['=HYPERLINK("https://evil.example")', '+1', '-1+2', '@SUM(A1)', '\tx', '\rx'])('marks %j as text, which a spreadsheet would run', (name) => {
    expect(csvOf(['name'], [{ name }])).toContain(`'${name.replaceAll('"', '""')}`);
  });

  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['x\t@SUM(A1)', "x\t'@SUM(A1)"],
    ['two\nlines\n=1+1', "two\nlines\n'=1+1"],
    ['x; "=1+1', `x;' ""=1+1`],
    ['＝1+1', "'＝1+1"],
  ])('marks what a spreadsheet begins a cell with when semicolons part its cells, or lines end where they are written: %j', (name, marked) => {
    expect(csvOf(['name'], [{ name }])).toContain(marked);
  });

  it.each(['=1', "'=1", "''=1", 'x;=1;+2', "x;'=1", '\t\t-x', '{"a":";=1"}', "'quoted'", 'a;b', "it's -5", '\r\n'])('can be undone: %j', (name) => {
    const [, cell = ''] = /^\uFEFFname\r\n"?(.*?)"?\r\n$/s.exec(csvOf(['name'], [{ name }])) ?? [];
    expect(unmarked(cell.replaceAll('""', '"'))).toBe(name);
  });

  it.each([';', "'", ' ', '"', '\t', "';", '; '])('takes no longer for many signs than for few: %j', (sign) => {
    const name = sign.repeat(65_536 / sign.length);
    const began = performance.now();
    csvOf(['name'], [{ name }]);
    unmarked(name);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('leaves numbers alone', () => {
    expect(csvOf(['at'], [{ at: -1 }])).toBe('\uFEFFat\r\n-1\r\n');
  });
});
