import { changeInteractionEvent, identify, sendVerificationCode } from '@gatepost/contracts/experience/operations';
import { HttpBrowser } from '@gatepost/testing/http-browser';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp, postForm, refresh } from './relying-party';

const running = runningService();

/** The answers of as many requests at once, each from a tab of the same browser. */
const atOnce = <Answer>(times: number, request: (turn: number) => Promise<Answer>) => Promise.all(Array.from({ length: times }, (_, turn) => request(turn)));
const countOf = <Value>(values: readonly Value[], wanted: Value) => values.filter((value) => value === wanted).length;
const codeOf = ({ text }: { text: string }) => (JSON.parse(text) as { code?: string }).code;

/** Another tab: the same cookies, but what it is answered changes nothing in the first one. */
const tabOf = ({ browser }: SignInWalk) => new SignInWalk(running.service.endpoint, new HttpBrowser(browser.jar.copy()));

async function asked() {
  const walk = new SignInWalk(running.service.endpoint);
  const { url, verifier } = await authorization(await discover(running, nativeApp), nativeApp);
  const sent = await walk.askForCode(url, running.newAddress());
  return { walk, sent, verifier, code: await running.mailbox.nextCode(sent.email) };
}

describe('twenty requests with one e-mail code', () => {
  it('sign in once', async () => {
    const { walk, sent, code } = await asked();
    const answers = await atOnce(20, () => tabOf(walk).verify(sent, code));
    expect(
      countOf(
        answers.map(({ status }) => status),
        200,
      ),
    ).toBe(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(codeOf))).toEqual(new Set(['verification_code.not_found']));
    expect(await walk.follow(await walk.submit(sent))).toContain('code=');
  });
});

describe('three browsers that proved the same new address', () => {
  it('make one account', async () => {
    const email = running.newAddress();
    const proved = await atOnce(3, async () => {
      const walk = new SignInWalk(running.service.endpoint);
      const { url } = await authorization(await discover(running, nativeApp), nativeApp);
      const sent = await walk.askForCode(url, email);
      return { walk, sent };
    });
    // Each browser has a code of its own: whose it is shows when it fits.
    const codes = await Promise.all(proved.map(() => running.mailbox.nextCode(email)));
    for (const { walk, sent } of proved) for (const code of codes) await walk.verify(sent, code);
    const answers = await Promise.all(
      proved.map(async ({ walk, sent }) => {
        await walk.call(changeInteractionEvent, { interactionEvent: 'Register' });
        return walk.call(identify, { verificationId: sent.verificationId });
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect(await running.query('SELECT count(*)::int AS accounts FROM users WHERE primary_email = $1', [email])).toEqual([{ accounts: 1 }]);
  });
});

describe('twenty requests with one authorization code', () => {
  it('get one set of tokens, and lose it again: somebody has stolen the code', async () => {
    const { walk, sent, code, verifier } = await asked();
    await walk.verify(sent, code);
    const callback = new URL(await walk.follow(await walk.submit(sent)));
    const fields = {
      grant_type: 'authorization_code',
      client_id: nativeApp.clientId,
      redirect_uri: nativeApp.redirectUri,
      code: callback.searchParams.get('code') ?? '',
      code_verifier: verifier,
    };
    const answers = await atOnce(20, () => postForm(`${running.service.issuer}/token`, fields));
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(
      countOf(
        answers.map(({ body }) => body['code']),
        'oidc.invalid_grant',
      ),
    ).toBe(19);
    expect((await refresh(running, String(won[0]?.body['refresh_token']))).body['code']).toBe('oidc.invalid_grant');
    const userinfo = await fetch(`${running.service.issuer}/me`, { headers: { authorization: `Bearer ${String(won[0]?.body['access_token'])}` } });
    expect(userinfo.status).toBe(401);
  });
});

describe('two hundred wrong guesses at once', () => {
  it('are compared five times, and then the right code is refused as well', async () => {
    const { walk, sent, code } = await asked();
    const wrong = (turn: number) => String((Number(code) + 1 + turn) % 1_000_000).padStart(6, '0');
    const answers = await atOnce(200, (turn) => tabOf(walk).verify(sent, wrong(turn)));
    const codes = answers.map(codeOf);
    expect(
      countOf(
        answers.map(({ status }) => status),
        200,
      ),
    ).toBe(0);
    // The fifth comparison already says that there is no try left.
    expect(countOf(codes, 'verification_code.code_mismatch')).toBe(4);
    expect(countOf(codes, 'verification_code.exceed_max_try')).toBe(196);
    expect(codeOf(await walk.verify(sent, code))).toBe('verification_code.exceed_max_try');
    expect(await running.query('SELECT tries FROM one_time_codes WHERE address = $1', [sent.email])).toEqual([{ tries: 5 }]);
  });
});

describe('a flood of mails asked for at once', () => {
  it('sends ten and refuses the rest, with the time to wait', async () => {
    const { walk, sent } = await asked();
    const answers = await atOnce(30, () =>
      tabOf(walk).call(sendVerificationCode, { identifier: { type: 'email', value: sent.email }, interactionEvent: 'SignIn' }),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(21);
    expect(codeOf(refused[0] ?? { text: '{}' })).toBe('request.message_rate_limited');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(500);
    expect((await running.mailbox.received(sent.email)).length).toBeLessThanOrEqual(10);
  });
});
