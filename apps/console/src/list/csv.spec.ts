import { csvOf } from './csv';

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

  it('leaves numbers alone', () => {
    expect(csvOf(['at'], [{ at: -1 }])).toBe('\uFEFFat\r\n-1\r\n');
  });
});
