import { sendVerificationCode, startExperience } from '@gatepost/contracts/experience/operations';
import { SignInStage } from './testing/sign-in-stage';

const methods = (['email', 'phone'] as const).map((identifier) => ({ identifier, password: true, verificationCode: true, isPasswordPrimary: false }));
const PEOPLE = {
  known: { email: 'known@example.com', phone: '4915111111111' },
  suspended: { email: 'barred@example.com', phone: '4915122222222' },
  unknown: { email: 'nobody@example.com', phone: '4915133333333' },
};

describe('the answer to a request for a code', () => {
  let stage: SignInStage;
  beforeAll(async () => {
    stage = await SignInStage.start();
    await stage.settings({ signIn: { methods }, signUp: { identifiers: ['email', 'phone'], password: false, verify: true }, forgotPasswordMethods: null });
    for (const who of ['known', 'suspended'] as const) {
      const id = await stage.addUser({ primaryEmail: PEOPLE[who].email, primaryPhone: PEOPLE[who].phone, password: 'lantern by the quay 42' });
      if (who === 'suspended') await stage.api.call('PATCH', `/api/users/${id}/is-suspended`, { isSuspended: true });
    }
  }, 60_000);
  afterAll(() => stage.stop());

  /** Without what differs by chance. */
  async function transcript(event: string, type: 'email' | 'phone', value: string) {
    const walk = await stage.open();
    await walk.call(startExperience, { interactionEvent: event });
    const { status, headers, text } = await walk.call(sendVerificationCode, { identifier: { type, value }, interactionEvent: event });
    const kept = [...headers].filter(([name]) => !['date', 'logto-core-request-id', 'set-cookie', 'etag'].includes(name));
    return { status, headers: kept, text: text.replace(/"verificationId":"[a-z0-9]{21}"/, '"verificationId"') };
  }

  const cases = ['SignInAndRegister', 'SignIn'].flatMap((mode) =>
    ['SignIn', 'Register', 'ForgotPassword']
      .filter((event) => mode !== 'SignIn' || event !== 'Register')
      .flatMap((event) => (['email', 'phone'] as const).map((type) => [mode, event, type] as const)),
  );

  it.each(cases)('is the same for everybody, with mode %s, for %s by %s', async (signInMode, event, type) => {
    await stage.settings({ signInMode });
    const known = await transcript(event, type, PEOPLE.known[type]);
    expect(known.status).toBe(200);
    for (const who of ['suspended', 'unknown'] as const) expect(await transcript(event, type, PEOPLE[who][type])).toEqual(known);
  });
});
