import { AccessTokens } from './access-tokens';

const HOUR_MS = 3_600_000;

function granting(lifeMs = HOUR_MS) {
  let given = 0;
  const grant = async () => {
    const text = `token${(given += 1)}`;
    await new Promise((done) => setTimeout(done, 5));
    return { text, expires: Date.now() + lifeMs };
  };
  return { grant, given: () => given };
}

describe('the tokens of a connector', () => {
  it('are renewed once for all who find theirs refused', async () => {
    const { grant, given } = granting();
    const tokens = new AccessTokens(grant, { text: 'stale' });
    const renewed = await Promise.all(Array.from({ length: 20 }, () => tokens.instead('stale')));
    expect([given(), new Set(renewed)]).toEqual([1, new Set(['token1'])]);
    expect([await tokens.instead('stale'), await tokens.current(), given()]).toEqual(['token1', 'token1', 1]);
  });

  it('are not used when they have ended, be it long ago, or by a clock that is fast', async () => {
    for (const expires of [0, Date.now() - HOUR_MS, Date.now() + 30_000]) {
      const { grant } = granting();
      expect(await new AccessTokens(grant, { text: 'old', expires }).current()).toBe('token1');
    }
  });

  it('are asked for again after a failure, which nobody is left alone with', async () => {
    let isDown = true;
    const tokens = new AccessTokens(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve({ text: 'up' })), undefined);
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => tokens.current()));
    expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
    isDown = false;
    expect(await tokens.current()).toBe('up');
  });

  it('are known for as long as connections may live that were opened with them', async () => {
    const { grant } = granting(0);
    const tokens = new AccessTokens(grant, { text: 'stored' });
    expect(tokens.known()).toEqual(['stored']);
    await tokens.instead('stored');
    expect(tokens.known()).toEqual(['stored', 'token1']);
    for (let time = 0; time < 5; time += 1) await tokens.current();
    expect(tokens.known()).toEqual(['token4', 'token5', 'token6']);
  });
});
