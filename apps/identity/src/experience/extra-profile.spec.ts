import { changeInteractionEvent, identify, readInteraction, readStep, startExperience } from '@gatepost/contracts/experience/operations';
import { addProfile } from '@gatepost/contracts/experience/profile-operations';
import { SignInStage, type Visitor } from './testing/sign-in-stage';

const TOLD = {
  name: 'Grace Hopper',
  avatar: 'https://example.com/grace.png',
  givenName: 'Grace',
  nickname: '<script>alert(1)</script>',
  website: 'https://example.com/?a="b"',
  address: { locality: 'New York', country: 'US' },
};
const KEPT = { givenName: TOLD.givenName, nickname: TOLD.nickname, website: TOLD.website, address: TOLD.address };
const methods = [{ identifier: 'email', password: false, verificationCode: true, isPasswordPrimary: false }];

describe('what people say of themselves', () => {
  let stage: SignInStage;
  let people = 0;
  beforeAll(async () => {
    stage = await SignInStage.start();
    await stage.settings({ signIn: { methods }, signUp: { identifiers: ['email'], password: false, verify: true } });
  }, 60_000);
  afterAll(() => stage.stop());

  const newAddress = () => `somebody${(people += 1)}@example.com`;
  const userOf = async (email: string) =>
    (await stage.api.pool.query<Record<string, unknown>>('SELECT * FROM users WHERE primary_email = $1', [email])).rows[0];
  const says = (visitor: Visitor, values: unknown) => visitor.asks(addProfile, { type: 'extraProfile', values });
  async function newcomer(email: string): Promise<{ visitor: Visitor; verificationId: string }> {
    const visitor = await stage.begin('Register');
    return { visitor, verificationId: await visitor.proves({ type: 'email', value: email }, 'Register') };
  }
  async function identified(columns: object = {}): Promise<{ visitor: Visitor; email: string }> {
    const email = newAddress();
    await stage.addUser({ primaryEmail: email, ...columns });
    const visitor = await stage.begin('SignIn');
    expect((await visitor.identifies(await visitor.proves({ type: 'email', value: email }, 'SignIn'))).status).toBe(204);
    return { visitor, email };
  }

  it('becomes part of the account that is created', async () => {
    const email = newAddress();
    const { visitor, verificationId } = await newcomer(email);
    expect((await says(visitor, TOLD)).status).toBe(204);
    expect(await visitor.does(readInteraction)).toMatchObject({ profile: { name: TOLD.name, avatar: TOLD.avatar, profile: KEPT } });
    expect(await visitor.does(readStep)).toMatchObject({ step: { name: 'proceed', identification: 'by-verification' } });
    expect((await visitor.identifies(verificationId)).status).toBe(201);
    expect(await userOf(email)).toMatchObject({ name: TOLD.name, avatar: TOLD.avatar, profile: KEPT, custom_data: {} });
    expect(await visitor.finishes()).toMatch(/\?code=/);
  });

  it('is kept while something else is missing, and creates no account by itself', async () => {
    const visitor = await stage.begin('Register');
    await says(visitor, TOLD);
    expect(await visitor.asks(identify, {})).toMatchObject({ status: 422, code: 'user.missing_profile', data: { missingProfile: ['email'] } });
    expect(await visitor.does(readInteraction)).toMatchObject({ profile: { name: TOLD.name } });
  });

  it('adds to what an account has when the sign-in ends, and only then', async () => {
    const { visitor, email } = await identified({ name: 'G. H.', profile: { nickname: 'Amazing', gender: 'female' } });
    expect((await says(visitor, { name: 'Grace', nickname: 'First' })).status).toBe(204);
    expect((await says(visitor, { nickname: 'Second', locale: 'en' })).status).toBe(204);
    expect(await userOf(email)).toMatchObject({ name: 'G. H.', profile: { nickname: 'Amazing' } });
    expect(await visitor.finishes()).toMatch(/\?code=/);
    const user = await userOf(email);
    expect(user).toMatchObject({ name: 'Grace', profile: { nickname: 'Second', gender: 'female', locale: 'en' } });
    expect(user?.['last_sign_in_at']).not.toBeNull();
  });

  it('does nothing to what is not said', async () => {
    const { visitor, email } = await identified({ name: 'Ada', avatar: 'https://example.com/a.png', profile: { nickname: 'Countess' } });
    expect((await says(visitor, {})).status).toBe(204);
    expect(await visitor.finishes()).toMatch(/\?code=/);
    expect(await userOf(email)).toMatchObject({ name: 'Ada', avatar: 'https://example.com/a.png', profile: { nickname: 'Countess' } });
  });

  it('never reaches what others rely on', async () => {
    const { visitor, email } = await identified();
    const body = `{"type":"extraProfile","values":{"nickname":"N","id":"x","tenantId":"admin","primaryEmail":"root@example.com","primary_email":"root@example.com",
      "isSuspended":false,"customData":{"a":1},"roles":["admin"],"preferredUsername":"root","passwordDigest":"x","constructor":{"name":"C"}}}`;
    expect((await visitor.asks(addProfile, JSON.parse(body))).status).toBe(204);
    expect(await visitor.finishes()).toMatch(/\?code=/);
    expect(await userOf(email)).toMatchObject({ name: null, username: null, profile: { nickname: 'N' }, custom_data: {}, password_digest: null });
  });

  it.each([
    ['a script for an address', { website: 'javascript:alert(1)' }],
    ['a script for a page', { profile: 'data:text/html,x' }],
    ['a script for a picture', { avatar: 'javascript:alert(1)' }],
    ['no address', { website: 'example.com' }],
    ['a null byte', { nickname: 'a\0b' }],
    ['half a character', { nickname: 'a\ud800' }],
    ['a number', { name: 7 }],
    ['nothing', { name: null }],
    ['a list', { nickname: ['a'] }],
    ['an operator', { name: { not: '' } }],
    ['a text for an object', { address: 'Harbour Road 1' }],
    ['a prototype', JSON.parse('{"__proto__":{"name":"P"}}') as object],
    ['a name that is too long', { name: 'n'.repeat(129) }],
    ['a text that is too long', { nickname: 'n'.repeat(1025) }],
    ['more than a request may hold', { address: Object.fromEntries(['a', 'b', 'c'].map((key) => [key, 'x'.repeat(8000)])) }],
  ])('may not be %s', async (_, values) => {
    const { visitor, email } = await identified();
    const { status } = await says(visitor, values);
    expect([400, 413]).toContain(status);
    expect(await userOf(email)).toMatchObject({ name: null, avatar: null, profile: {} });
  });

  it.each([[undefined], [null], [[]], ['text'], [7]])('is an object, not %j', async (values) => {
    const { visitor } = await identified();
    expect(await says(visitor, values)).toMatchObject({ status: 400, code: 'guard.invalid_input' });
  });

  it('is told by nobody who signs in without having shown who they are, nor on the way to a new password', async () => {
    const visitor = await stage.begin('SignIn');
    expect(await says(visitor, TOLD)).toMatchObject({ status: 404, code: 'session.identifier_not_found' });
    await stage.settings({ signIn: { methods: methods.map((method) => ({ ...method, password: true })) } });
    await visitor.does(startExperience, { interactionEvent: 'ForgotPassword' });
    expect(await says(visitor, TOLD)).toMatchObject({ status: 400, code: 'session.not_supported_for_forgot_password' });
  });

  it('goes when somebody changes from signing up to signing in', async () => {
    const visitor = await stage.begin('Register');
    await says(visitor, TOLD);
    await visitor.does(changeInteractionEvent, { interactionEvent: 'SignIn' });
    expect((await visitor.does(readInteraction)) as object).toMatchObject({ profile: {} });
    expect(JSON.stringify(await visitor.does(readInteraction))).not.toContain(TOLD.name);
  });
});
