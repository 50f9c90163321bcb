import { readFile } from './read-file';

/** jsdom's files cannot be read. */
function fileOf(name: string, content: string): File {
  const { buffer } = new TextEncoder().encode(content);
  return Object.assign(new File([buffer], name), { arrayBuffer: () => Promise.resolve(buffer) });
}
const faultOf = (name: string, content: string) => readFile(fileOf(name, content)).catch((error: unknown) => error);
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('a file of people', () => {
  // Loaded with the first CSV, which may take its time.
  beforeAll(() => import('papaparse'), 60_000);

  it('has in an entry what the entry says, whatever its members are called', async () => {
    const { columns, rows } = await readFile(fileOf('people.json', '[{"email":"a"},{"constructor":1,"__proto__":2,"toString":3}]'));
    expect(columns).toEqual(['email', 'constructor', '__proto__', 'toString']);
    expect(rows.map(({ values }) => values)).toEqual([
      ['a', undefined, undefined, undefined],
      [undefined, 1, 2, 3],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['a CSV with a thousand columns', 'people.csv', `${'a,'.repeat(1000)}\nb`],
    ['a CSV with a row of a thousand cells', 'people.csv', `email\n${'a,'.repeat(1000)}`],
    ['a JSON file with a thousand members', 'people.json', `[{${Array.from({ length: 1000 }, (_, at) => `"m${at}":1`).join()}}]`],
    ['a JSON file with a new member in each entry', 'people.json', `[${Array.from({ length: 1000 }, (_, at) => `{"m${at}":1}`).join()}]`],
    ['lists in lists', 'people.json', `[{"customData":${nested(200)}}]`],
    ['lists in lists without end', 'people.json', `[{"customData":${nested(1_000_000)}}]`],
    ['a row that goes on and on', 'people.csv', `email\n"${'x'.repeat(4_000_000)}`],
  ])('is not read when it is %s', async (_what, name, content) => {
    expect(await faultOf(name, content)).toMatchObject({ fault: 'tooComplex' });
  });

  it('is told from its text at once, whatever stands in it', async () => {
    const files = ['"\\"'.repeat(400_000), `[{"a":"${'x'.repeat(1_600_000)}`].map((content) => fileOf('people.json', content));
    const began = performance.now();
    for (const file of files) await expect(readFile(file)).rejects.toMatchObject({ fault: 'notJson' });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it.each(['[{"a":"[[[[[[\\"[[[["}]', `[{"a":${nested(50)}}]`])('may have brackets in its texts, and lists in lists: %s', async (content) => {
    expect((await readFile(fileOf('people.json', content))).rows).toHaveLength(1);
  });
});
