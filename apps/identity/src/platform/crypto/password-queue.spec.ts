import { PasswordQueue } from './password-queue';

/** Work that ends when it is told to. */
function held(): { readonly work: () => Promise<void>; readonly end: () => void; readonly hasBegun: () => boolean } {
  let begun = false;
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    work: () => {
      begun = true;
      return promise;
    },
    end: resolve,
    hasBegun: () => begun,
  };
}

describe('the queue of password hashes', () => {
  it('does two at once and the others in the order of their coming', async () => {
    const queue = new PasswordQueue(2, 10);
    const works = [held(), held(), held(), held()];
    const runs = works.map(({ work }) => queue.run(work));
    await Promise.resolve();
    expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false]);
    works[1]?.end();
    await runs[1];
    await Promise.resolve();
    expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, false]);
    for (const { end } of works) end();
    await Promise.all(runs);
    expect(works.map(({ hasBegun }) => hasBegun())).toEqual([true, true, true, true]);
  });

  it('sends whoever comes when the line is full away, for a moment', async () => {
    const queue = new PasswordQueue(1, 1);
    const works = [held(), held()];
    const runs = works.map(({ work }) => queue.run(work));
    await expect(queue.run(() => Promise.resolve())).rejects.toMatchObject({ code: 'server.unavailable', options: { retryAfter: 2 } });
    for (const { end } of works) end();
    await Promise.all(runs);
    expect(await queue.run(() => Promise.resolve('served'))).toBe('served');
  });

  it('gives the place of work that failed to the next', async () => {
    const queue = new PasswordQueue(1, 1);
    const failed = queue.run(() => Promise.reject(new Error('no')));
    const next = queue.run(() => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
  });
});
