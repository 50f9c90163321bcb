import {
  identify,
  readInteraction,
  sendVerificationCode,
  startExperience,
  submitExperience,
  verifyVerificationCode,
} from '@gatepost/contracts/experience/operations';
import { addProfile } from '@gatepost/contracts/experience/profile-operations';
import { SignInStage, type Visitor } from './testing/sign-in-stage';

const EVENTS = ['SignIn', 'Register', 'ForgotPassword'] as const;
const methods = (['email', 'phone'] as const).map((identifier) => ({ identifier, password: true, verificationCode: true, isPasswordPrimary: false }));

interface Sent {
  readonly visitor: Visitor;
  readonly identifier: { readonly type: 'email' | 'phone'; readonly value: string };
  readonly verificationId: string;
  readonly code: string;
}

describe('a code', () => {
  let stage: SignInStage;
  let people = 0;
  beforeAll(async () => {
    stage = await SignInStage.start();
    await stage.settings({ signIn: { methods }, signUp: { identifiers: ['email', 'phone'], password: false, verify: true } });
  }, 60_000);
  afterAll(() => stage.stop());

  async function sent(event: (typeof EVENTS)[number], type: 'email' | 'phone'): Promise<Sent> {
    const number = (people += 1);
    const value = type === 'email' ? `person${number}@example.com` : `49151${20_000_000 + number}`;
    await stage.addUser(type === 'email' ? { primaryEmail: value } : { primaryPhone: value });
    const visitor = await stage.begin(event);
    const identifier = { type, value };
    const { verificationId } = (await visitor.does(sendVerificationCode, { identifier, interactionEvent: event })) as { verificationId: string };
    return { visitor, identifier, verificationId, code: await stage.codeFor(value) };
  }

  const stateOf = async (visitor: Visitor) => JSON.stringify(await visitor.does(readInteraction));
  const all = EVENTS.flatMap((event) => (['email', 'phone'] as const).map((type) => ({ event, type })));
  const pairs = all.flatMap((one) => all.map((other) => [`${one.event} ${one.type}`, `${other.event} ${other.type}`, one, other] as const));

  it.each(pairs)('for %s opens nothing of another sign-in, %s', async (_one, _other, one, other) => {
    const mine = await sent(one.event, one.type);
    const theirs = await sent(other.event, other.type);
    const before = await stateOf(mine.visitor);
    for (const identifier of [mine.identifier, theirs.identifier])
      for (const verificationId of [mine.verificationId, theirs.verificationId])
        for (const code of new Set([mine.code, theirs.code])) {
          if (identifier === mine.identifier && verificationId === mine.verificationId) continue;
          expect((await mine.visitor.asks(verifyVerificationCode, { identifier, verificationId, code })).status).toBeGreaterThanOrEqual(400);
        }
    expect(await mine.visitor.asks(identify, { verificationId: theirs.verificationId })).toMatchObject({
      status: 404,
      code: 'session.verification_session_not_found',
    });
    expect(await mine.visitor.asks(identify, { verificationId: mine.verificationId })).toMatchObject({ status: 400, code: 'session.verification_failed' });
    expect(await mine.visitor.asks(submitExperience)).toMatchObject({ status: 404 });
    expect(await stateOf(mine.visitor)).toBe(before);
    await mine.visitor.does(verifyVerificationCode, { identifier: mine.identifier, verificationId: mine.verificationId, code: mine.code });
  });

  it.each(EVENTS)('for %s is forgotten with everything else when it begins anew', async (event) => {
    const { visitor, identifier, verificationId, code } = await sent(event, 'email');
    await visitor.does(verifyVerificationCode, { identifier, verificationId, code });
    for (const interactionEvent of EVENTS) {
      await visitor.does(startExperience, { interactionEvent });
      expect(await visitor.asks(identify, { verificationId })).toMatchObject({ status: 404 });
      expect((await visitor.asks(addProfile, { type: 'email', verificationId })).status).toBeGreaterThanOrEqual(400);
      expect(await visitor.asks(verifyVerificationCode, { identifier, verificationId, code })).toMatchObject({ status: 404 });
    }
  });

  it.each(EVENTS.flatMap((event) => EVENTS.map((purpose) => [event, purpose] as const)))(
    'in %s is asked for as %s only where they belong together',
    async (event, purpose) => {
      const visitor = await stage.begin(event);
      const { status } = await visitor.asks(sendVerificationCode, { identifier: { type: 'email', value: 'someone@example.com' }, interactionEvent: purpose });
      expect(status).toBe((event === 'ForgotPassword') === (purpose === 'ForgotPassword') ? 200 : 403);
    },
  );
});
