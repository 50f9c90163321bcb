import { SignInWalk, type SentCode } from '@gatepost/testing/sign-in-walk';
import { sendVerificationCode } from '@gatepost/contracts/experience/operations';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp } from './relying-party';

// As shipped: nothing that the other files set.
const running = runningService({ variables: { LIMIT_SENDS_PER_IP_10_MIN: '', LIMIT_VERIFIES_PER_IP_10_MIN: '' } });

beforeEach(() => running.query('TRUNCATE rate_limits, sentinels'));

async function begun(): Promise<{ walk: SignInWalk; sent: SentCode; code: string }> {
  const walk = new SignInWalk(running.service.endpoint);
  const { url } = await authorization(await discover(running, nativeApp), nativeApp);
  const sent = await walk.askForCode(url, running.newAddress());
  return { walk, sent, code: await running.mailbox.nextCode(sent.email) };
}

const ask = (walk: SignInWalk, value: string) => walk.call(sendVerificationCode, { identifier: { type: 'email', value }, interactionEvent: 'SignIn' });
const codeOf = ({ text }: { text: string }) => (JSON.parse(text) as { code?: string }).code;
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
/** Everything that was counted happened this much earlier. */
const letTimePass = (interval: string) =>
  running.query(`UPDATE rate_limits SET hits = ARRAY(SELECT h - $1::interval FROM unnest(hits) h), expires_at = expires_at - $1::interval`, [interval]);

describe('codes asked for', () => {
  it('end after ten for one address within ten minutes; another address still gets its own', async () => {
    const { walk, sent } = await begun();
    for (let sends = 1; sends < 10; sends += 1) expect((await ask(walk, sent.email)).status).toBe(200);
    const refused = await ask(walk, sent.email);
    expect([refused.status, codeOf(refused)]).toEqual([429, 'request.message_rate_limited']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(walk, running.newAddress())).status).toBe(200);
  });

  it('count for an address however it is written', async () => {
    const { walk, sent } = await begun();
    for (let sends = 1; sends < 10; sends += 1) expect((await ask(walk, ` ${sent.email.toUpperCase()} `)).status).toBe(200);
    expect((await ask(walk, sent.email)).status).toBe(429);
  });

  it('end after twenty within an hour and thirty within a day', async () => {
    const { walk, sent } = await begun();
    const sendUntilRefused = async () => {
      for (let sends = 0; ; sends += 1) if ((await ask(walk, sent.email)).status !== 200) return sends;
    };
    const sends = [1 + (await sendUntilRefused())];
    for (const pause of ['11 minutes', '11 minutes', '2 hours', '2 hours']) {
      await letTimePass(pause);
      sends.push(await sendUntilRefused());
    }
    expect(sends).toEqual([10, 10, 0, 10, 0]);
  });

  it('end after twenty from one place within ten minutes, whatever the addresses', async () => {
    const { walk } = await begun();
    for (let sends = 1; sends < 20; sends += 1) expect((await ask(walk, running.newAddress())).status).toBe(200);
    expect((await ask(walk, running.newAddress())).status).toBe(429);
  });

  it('are not counted by what a client claims to be', async () => {
    const { walk } = await begun();
    const { method, path } = sendVerificationCode;
    const claimed = (turn: number) => ({ 'x-forwarded-for': `203.0.113.${turn}`, 'x-real-ip': `203.0.113.${turn}`, forwarded: `for=203.0.113.${turn}` });
    for (let turn = 1; turn <= 20; turn += 1) {
      const body = JSON.stringify({ identifier: { type: 'email', value: running.newAddress() }, interactionEvent: 'SignIn' });
      const answer = await walk.browser.go(running.service.endpoint + path, {
        method,
        body,
        headers: { 'content-type': 'application/json', ...claimed(turn) },
      });
      expect(answer.status).toBe(turn < 20 ? 200 : 429);
    }
  });
});

describe('guesses', () => {
  it('lock an address for one place after ten failures within an hour, and a right code is not used up meanwhile', async () => {
    const { walk, sent, code } = await begun();
    for (let tries = 0; tries < 5; tries += 1) await walk.verify(sent, wrong(code));
    const again = await walk.sendCode(sent.email);
    const fresh = await running.mailbox.nextCode(sent.email);
    for (let tries = 0; tries < 4; tries += 1) await walk.verify(again, wrong(fresh));
    const third = await walk.sendCode(sent.email);
    await running.mailbox.nextCode(sent.email);
    await walk.verify(third, wrong(fresh));
    const locked = await walk.verify(third, fresh);
    expect([locked.status, codeOf(locked)]).toEqual([400, 'session.verification_blocked_too_many_attempts']);
    await running.query('TRUNCATE sentinels');
    await running.query('INSERT INTO sentinels (tenant_id, address) VALUES ($1, $2)', ['default', sent.email]);
    await running.query('UPDATE one_time_codes SET tries = 0 WHERE address = $1', [sent.email]);
    expect((await walk.verify(third, fresh)).status).toBe(200);
  });

  it('lock an address for everybody after a hundred failures within an hour', async () => {
    const { walk, sent, code } = await begun();
    await running.query(
      `UPDATE sentinels SET entries = (SELECT jsonb_agg(jsonb_build_object('at', now() - interval '1 minute', 'from', 'elsewhere ' || n)) FROM generate_series(1, 99) n) WHERE address = $1`,
      [sent.email],
    );
    expect(codeOf(await walk.verify(sent, wrong(code)))).toBe('verification_code.code_mismatch');
    expect(codeOf(await walk.verify(sent, code))).toBe('session.verification_blocked_too_many_attempts');
    await running.query(`UPDATE sentinels SET blocked_until = now() - interval '1 second', entries = '[]' WHERE address = $1`, [sent.email]);
    expect((await walk.verify(sent, code)).status).toBe(200);
  });

  it('end after sixty from one place within ten minutes', async () => {
    const { walk, sent, code } = await begun();
    const statuses: number[] = [];
    for (let tries = 0; tries < 61; tries += 1) statuses.push((await walk.verify(sent, wrong(code))).status);
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([400]));
    expect(statuses.at(-1)).toBe(429);
  });
});
