import { examineClock } from './clock';
import { Findings } from './findings';

describe('the clock', () => {
  async function found(secondsAhead: number) {
    const findings = new Findings();
    const query = <Row>() => Promise.resolve([{ now: Date.now() + secondsAhead * 1000 } as Row]);
    await examineClock({ query }, findings);
    return findings.list[0];
  }

  it('is good when service and database agree', async () => {
    expect((await found(2))?.code).toBe('clock.database.agrees');
  });

  it.each([90, -90])('is told when they are %i seconds apart', async (seconds) => {
    expect(await found(seconds)).toMatchObject({ code: 'clock.database.differs', severity: 'warning', facts: { seconds: 90 } });
  });
});
