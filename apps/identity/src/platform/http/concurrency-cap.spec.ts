import { ConcurrencyCap } from './concurrency-cap';

describe('the cap on requests at once', () => {
  it('gives each prefix its places, and gives them back', () => {
    const cap = new ConcurrencyCap(2);
    expect([cap.enter('a'), cap.enter('a'), cap.enter('a')]).toEqual([true, true, false]);
    expect(cap.enter('b')).toBe(true);
    cap.leave('a');
    expect([cap.enter('a'), cap.enter('a')]).toEqual([true, false]);
  });

  it('never gives back more than was taken', () => {
    const cap = new ConcurrencyCap(1);
    cap.leave('a');
    cap.leave('a');
    expect([cap.enter('a'), cap.enter('a')]).toEqual([true, false]);
  });
});
