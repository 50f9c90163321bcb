import { readInteraction, submitExperience } from '@gatepost/contracts/experience/operations';
import { addProfile } from '@gatepost/contracts/experience/profile-operations';
import { SignInStage, type Visitor } from './testing/sign-in-stage';

const PASSWORD = 'lantern by the quay 42';
const methods = (['email', 'phone'] as const).map((identifier) => ({ identifier, password: true, verificationCode: true, isPasswordPrimary: false }));

describe('an account that lacks something', () => {
  let stage: SignInStage;
  let people = 0;
  beforeAll(async () => {
    stage = await SignInStage.start();
    const signUp = {
      identifiers: ['email'],
      password: true,
      verify: true,
      secondaryIdentifiers: [{ identifier: 'phone', verify: true }, { identifier: 'username' }],
    };
    await stage.settings({ signIn: { methods }, signUp });
    await stage.addUser({ username: 'taken', primaryEmail: 'taken@example.com', primaryPhone: '4915111111111', password: PASSWORD });
  }, 60_000);
  afterAll(() => stage.stop());

  const newPhone = () => `49151${30_000_000 + (people += 1)}`;
  async function identified(columns: object = {}): Promise<{ visitor: Visitor; id: string }> {
    const primaryEmail = `lacking${(people += 1)}@example.com`;
    const id = await stage.addUser({ primaryEmail, ...columns });
    const visitor = await stage.begin('SignIn');
    expect((await visitor.identifies(await visitor.proves({ type: 'email', value: primaryEmail }, 'SignIn'))).status).toBe(204);
    return { visitor, id };
  }
  const userOf = async (id: string) => (await stage.api.pool.query<Record<string, unknown>>('SELECT * FROM users WHERE id = $1', [id])).rows[0];

  it('is completed before the sign-in ends, and only then', async () => {
    const { visitor, id } = await identified();
    expect(await visitor.asks(submitExperience)).toMatchObject({
      status: 422,
      code: 'user.missing_profile',
      data: { missingProfile: ['password', 'phone', 'username'] },
    });
    const phone = newPhone();
    const username = `name_${people}`;
    await visitor.does(addProfile, { type: 'username', value: username });
    await visitor.does(addProfile, { type: 'password', value: PASSWORD });
    await visitor.does(addProfile, { type: 'phone', verificationId: await visitor.proves({ type: 'phone', value: phone }, 'SignIn') });
    expect(await userOf(id)).toMatchObject({ username: null, primary_phone: null, password_digest: null });
    expect(await visitor.does(readInteraction)).toMatchObject({ userId: id, profile: { username, hasPassword: true } });
    expect(await visitor.finishes()).toMatch(/\?code=/);
    expect(await userOf(id)).toMatchObject({ username, primary_phone: phone, password_algorithm: 'Argon2id' });
  });

  it('is given nothing that it has, and nothing that belongs to somebody else', async () => {
    const { visitor } = await identified({ username: 'has_one', password: PASSWORD, primaryPhone: newPhone() });
    for (const part of [
      { type: 'username', value: 'second' },
      { type: 'password', value: PASSWORD },
      { type: 'email', verificationId: 'x' },
      { type: 'phone', verificationId: 'x' },
    ])
      expect(await visitor.asks(addProfile, part)).toMatchObject({ status: 422, code: `user.${part.type}_exists_in_profile` });
    const { visitor: other } = await identified();
    expect(await other.asks(addProfile, { type: 'username', value: 'taken' })).toMatchObject({ status: 422, code: 'user.username_already_in_use' });
    for (const value of ['4915111111111', '49015111111111']) {
      const verificationId = await other.proves({ type: 'phone', value }, 'SignIn', '4915111111111');
      expect(await other.asks(addProfile, { type: 'phone', verificationId })).toMatchObject({ status: 422, code: 'user.phone_already_in_use' });
    }
  });

  it('is given an address only with its own verification', async () => {
    const { visitor } = await identified();
    expect(await visitor.asks(addProfile, { type: 'phone', verificationId: 'unknown' })).toMatchObject({
      status: 404,
      code: 'session.verification_session_not_found',
    });
    const { verificationRecords } = (await visitor.does(readInteraction)) as { verificationRecords: { id: string }[] };
    expect(await visitor.asks(addProfile, { type: 'phone', verificationId: verificationRecords[0]?.id })).toMatchObject({
      status: 400,
      code: 'session.verification_failed',
    });
  });

  it.each([
    {},
    { type: 'email' },
    { type: 'userId', value: 'x' },
    { type: 'username', value: '' },
    { type: 'phone', value: '49151' },
    { type: 'social', verificationId: 'x' },
  ])('is given nothing by %j', async (part) => {
    const { visitor } = await identified();
    expect(await visitor.asks(addProfile, part)).toMatchObject({ status: 400, code: 'guard.invalid_input' });
  });

  it('is completed by whoever signs in alone', async () => {
    const visitor = await stage.begin('SignIn');
    expect(await visitor.asks(addProfile, { type: 'username', value: 'early' })).toMatchObject({ status: 404, code: 'session.identifier_not_found' });
  });

  it('does not get what somebody else took meanwhile', async () => {
    const { visitor, id } = await identified({ password: PASSWORD, primaryPhone: newPhone() });
    await visitor.does(addProfile, { type: 'username', value: 'contested' });
    await stage.addUser({ username: 'contested' });
    expect(await visitor.asks(submitExperience)).toMatchObject({ status: 422, code: 'user.username_already_in_use' });
    expect(await userOf(id)).toMatchObject({ username: null, last_sign_in_at: null });
    await visitor.does(addProfile, { type: 'username', value: 'uncontested' });
    expect(await visitor.finishes()).toMatch(/\?code=/);
  });
});
