import { ApiError } from '@gatepost/api-client/api-error';
import type { ImportOutcome } from '@gatepost/contracts/management/users-import';
import { batchesOf } from './import-batches';
import { ImportRun, type Send } from './import-run';

const created: ImportOutcome = { outcome: 'created', userId: 'x', issues: [] };
const conversion = { columns: ['name', 'data'], mapping: ['username', 'customData'], algorithm: undefined } as const;
const rowsOf = (values: readonly (readonly unknown[])[]) => values.map((row, at) => ({ line: at + 2, values: row }));
const people = (count: number) => rowsOf(Array.from({ length: count }, (_, at) => [`p${at}`, '']));
const runOf = (rows: ReturnType<typeof people>, send: Send) => new ImportRun(rows.length, batchesOf(rows, conversion), send, 0);
const failure = (status: number, code: string) => new ApiError(status, code, `It says ${code}.`, undefined, undefined, undefined);

describe('batches', () => {
  const sizes = (rows: ReturnType<typeof people>) => [...batchesOf(rows, conversion)].map((batch) => batch.rows.length);

  it('have 500 rows at most', () => {
    expect(sizes(people(1001))).toEqual([500, 500, 1]);
    expect(sizes([])).toEqual([]);
  });

  it('are smaller when their rows are large or have many members', () => {
    expect(sizes(rowsOf(Array.from({ length: 4 }, (_, at) => [`p${at}`, { text: 'ä'.repeat(40_000) }])))).toEqual([2, 2]);
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`k${at}`, 1]));
    expect(sizes(rowsOf(Array.from({ length: 4 }, (_, at) => [`p${at}`, many])))).toEqual([2, 2]);
  });
});

describe('a run', () => {
  it('tries again what may pass', async () => {
    const passing = [failure(0, 'client.unreachable'), failure(503, 'server.unavailable'), failure(422, 'entity.unique_integrity_violation')];
    const run = runOf(people(3), (users) => {
      const error = passing.shift();
      return error ? Promise.reject(error) : Promise.resolve(users.map(() => created));
    });
    await run.run();
    expect([run.state(), run.counts().created]).toEqual(['finished', 3]);
  });

  it('stops half way when it does not pass, and goes on from there', async () => {
    let isAway = true;
    let calls = 0;
    const run = runOf(people(600), (users) => {
      calls += 1;
      return isAway && calls > 1 ? Promise.reject(failure(503, 'server.unavailable')) : Promise.resolve(users.map(() => created));
    });
    await run.run();
    expect([run.state(), run.done(), calls]).toEqual(['interrupted', 500, 5]);
    isAway = false;
    await run.run();
    expect([run.state(), run.done(), run.error()]).toEqual(['finished', 600, undefined]);
  });

  it('finds the row that the service takes nothing with', async () => {
    const run = runOf(people(100), (users) =>
      users.some((user) => user['username'] === 'p42') ? Promise.reject(failure(400, 'request.invalid_input')) : Promise.resolve(users.map(() => created)),
    );
    await run.run();
    expect(run.counts()).toEqual({ created: 99, updated: 0, skipped: 0, refused: 1 });
    expect(run.problems().map(({ source, issue }) => [source.line, issue.message])).toEqual([[44, 'It says request.invalid_input.']]);
  });

  it('sends nothing twice when somebody goes on while the last batch is still under way', async () => {
    const sent: number[] = [];
    const run = runOf(people(1000), async (users) => {
      sent.push(users.length);
      if (sent.length === 1) {
        run.pause();
        void run.run();
      }
      await Promise.resolve();
      return users.map(() => created);
    });
    await run.run();
    expect([run.state(), sent]).toEqual(['finished', [500, 500]]);
  });

  it('waits while it is paused', async () => {
    const run = runOf(people(1000), (users) => {
      run.pause();
      return Promise.resolve(users.map(() => created));
    });
    await run.run();
    expect([run.state(), run.done()]).toEqual(['paused', 500]);
  });
});
