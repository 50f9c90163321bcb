import { identify, readInteraction, readStep, startExperience, submitExperience } from '@gatepost/contracts/experience/operations';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp } from './relying-party';

const running = runningService();
const codeOf = ({ text }: { text: string }) => (JSON.parse(text) as { code?: string }).code;

async function opened(): Promise<SignInWalk> {
  const walk = new SignInWalk(running.service.endpoint);
  await walk.browser.go((await authorization(await discover(running, nativeApp), nativeApp)).url);
  return walk;
}

async function asked() {
  const walk = await opened();
  await walk.call(startExperience, { interactionEvent: 'SignIn' });
  const sent = await walk.sendCode(running.newAddress());
  return { walk, sent, code: await running.mailbox.nextCode(sent.email) };
}

describe('the steps of a sign-in', () => {
  it('need a sign-in under way', async () => {
    const answer = await new SignInWalk(running.service.endpoint).call(startExperience, { interactionEvent: 'SignIn' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'session.not_found']);
  });

  it('need their order', async () => {
    const walk = await opened();
    expect(codeOf(await walk.call(submitExperience))).toBe('session.interaction_not_found');
    await walk.call(startExperience, { interactionEvent: 'SignIn' });
    expect(codeOf(await walk.call(submitExperience))).toBe('session.identifier_not_found');
    const sent = await walk.sendCode(running.newAddress());
    expect(codeOf(await walk.call(identify, { verificationId: sent.verificationId }))).toBe('session.verification_failed');
    expect(codeOf(await walk.call(submitExperience))).toBe('session.identifier_not_found');
  });

  it('forget what was proved when they begin anew', async () => {
    const { walk, sent, code } = await asked();
    await walk.verify(sent, code);
    await walk.call(startExperience, { interactionEvent: 'SignIn' });
    expect(codeOf(await walk.call(identify, { verificationId: sent.verificationId }))).toBe('session.verification_session_not_found');
  });

  it('take a code only with the sign-in, the address and the verification it was sent for', async () => {
    const { walk, sent, code } = await asked();
    const other = await asked();
    expect(codeOf(await other.walk.verify(sent, code))).toBe('session.verification_session_not_found');
    expect(codeOf(await walk.verify({ ...sent, verificationId: other.sent.verificationId }, code))).toBe('session.verification_session_not_found');
    expect(codeOf(await walk.verify({ ...sent, email: other.sent.email }, code))).toBe('verification_code.email_mismatch');
    expect((await walk.verify(sent, code)).status).toBe(200);
  });

  it('repeat the code of a resend, under a new verification', async () => {
    const { walk, sent, code } = await asked();
    const again = await walk.sendCode(sent.email);
    expect(again.verificationId).not.toBe(sent.verificationId);
    expect(await running.mailbox.nextCode(sent.email)).toBe(code);
    expect(codeOf(await walk.verify(sent, code))).toBe('session.verification_session_not_found');
    expect((await walk.verify(again, code)).status).toBe(200);
  });

  it('count wrong tries across resends', async () => {
    const { walk, sent, code } = await asked();
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 3; tries += 1) await walk.verify(sent, wrong);
    const again = await walk.sendCode(sent.email);
    expect(JSON.parse((await walk.verify(again, wrong)).text)).toMatchObject({ code: 'verification_code.code_mismatch', data: { triesLeft: 1 } });
    expect(codeOf(await walk.verify(again, wrong))).toBe('verification_code.exceed_max_try');
    expect(codeOf(await walk.verify(again, code))).toBe('verification_code.exceed_max_try');
  });

  it('end a code after ten minutes by the clock of the database', async () => {
    const { walk, sent, code } = await asked();
    const shift = (seconds: number) =>
      running.query('UPDATE one_time_codes SET expires_at = created_at + make_interval(secs => 600 - $2) WHERE address = $1', [sent.email, seconds]);
    await shift(601);
    expect(codeOf(await walk.verify(sent, code))).toBe('verification_code.expired');
    await shift(590);
    expect((await walk.verify(sent, code)).status).toBe(200);
  });

  it('answer the same for an address with an account and one without', async () => {
    const known = await asked();
    await known.walk.verify(known.sent, known.code);
    await known.walk.submit(known.sent);
    const shapes = [];
    for (const email of [known.sent.email, running.newAddress()]) {
      const walk = await opened();
      await walk.call(startExperience, { interactionEvent: 'SignIn' });
      await walk.sendCode(email);
      const { status, text } = await walk.call(readStep);
      const { step } = JSON.parse(text) as { step: { name: string } };
      shapes.push([status, step.name, Object.keys(step).sort()]);
    }
    expect(shapes[0]).toEqual(shapes[1]);
  });

  it('show themselves without the code', async () => {
    const { walk, code } = await asked();
    const { status, text } = await walk.call(readInteraction);
    expect([status, text.includes(code)]).toEqual([200, false]);
  });

  it.each(['not an address', 'a@b@example.com', 'a"b"@example.com', 'a@exa mple.com', `${'a'.repeat(250)}@example.com`, 'a@example.com\r\nBcc: b@example.com'])(
    'refuse %j as an address',
    async (value) => {
      const walk = await opened();
      await walk.call(startExperience, { interactionEvent: 'SignIn' });
      await expect(walk.sendCode(value)).rejects.toThrow('guard.invalid_input');
    },
  );
});
