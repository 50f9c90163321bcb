import { Slots } from './slots';

const LONG = 60_000;

describe('slots', () => {
  it('are so many for each key', async () => {
    const slots = new Slots(2, 1);
    expect((await Promise.all(['a', 'a', 'a', 'b'].map((key) => slots.take(key)))).map((slot) => slot !== undefined)).toEqual([true, true, false, true]);
  });

  it('go to who stands in line, in their order', async () => {
    const slots = new Slots(1, LONG);
    const first = await slots.take('a');
    const served: number[] = [];
    const others = [1, 2, 3].map(async (number) => {
      const slot = await slots.take('a');
      served.push(number);
      slot?.free();
    });
    first?.free();
    await Promise.all(others);
    expect(served).toEqual([1, 2, 3]);
    expect(await slots.take('a')).toBeDefined();
  });

  it('are not waited for too long, and who went away does not get one', async () => {
    const slots = new Slots(1, 5);
    const first = await slots.take('a');
    expect(await slots.take('a')).toBeUndefined();
    first?.free();
    const again = await slots.take('a');
    expect(again).toBeDefined();
    expect(await slots.take('a')).toBeUndefined();
  });

  it('are gone once they are closed, also for who stands in line', async () => {
    const slots = new Slots(1, LONG);
    await slots.take('a');
    const waiting = slots.take('a');
    slots.close();
    expect(await waiting).toBeUndefined();
    expect(await slots.take('b')).toBeUndefined();
  });
});
