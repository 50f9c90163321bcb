import {
  changeInteractionEvent,
  identify,
  readInteraction,
  readStep,
  sendVerificationCode,
  startExperience,
  verifyVerificationCode,
} from '@gatepost/contracts/experience/operations';
import type { OperationShape } from '@gatepost/contracts/operation';
import { SignInStage, Visitor } from './testing/sign-in-stage';

const methods = (['email', 'phone'] as const).map((identifier) => ({ identifier, password: false, verificationCode: true, isPasswordPrimary: false }));
/** As long as each other, so that lengths can be compared too. */
const ADDRESSES = {
  email: { taken: 'taken1@example.com', suspended: 'barred@example.com', free: 'nobody@example.com' },
  phone: { taken: '4915111111111', suspended: '4915122222222', free: '4915133333333' },
} as const;
/** What differs from request to request by chance or by the clock. */
const CHANCE = [
  /"(?:verificationId|id)":"[a-z0-9]{21}"/g,
  /"state":"(?:waiting|handed)"/g,
  /"server":(?:null|"[^"]*")/g,
  /"now":\d+/g,
  /\d{4}-\d\d-\d\dT[\d:.]+Z/g,
  /nonce[-=]\\?["']?[\w+/=]{24}/g,
];
const BY_CHANCE = new Set(['date', 'etag', 'logto-core-request-id', 'set-cookie']);

describe('signing up with an address that is taken', () => {
  let stage: SignInStage;
  beforeAll(async () => {
    stage = await SignInStage.start();
    await stage.settings({ signIn: { methods }, signUp: { identifiers: ['email', 'phone'], password: false, verify: true } });
    for (const who of ['taken', 'suspended'] as const) {
      const id = await stage.addUser({ primaryEmail: ADDRESSES.email[who], primaryPhone: ADDRESSES.phone[who] });
      if (who === 'suspended') await stage.api.call('PATCH', `/api/users/${id}/is-suspended`, { isSuspended: true });
    }
  }, 60_000);
  afterAll(() => stage.stop());

  /** Everything that is answered, byte by byte, from the start up to the right code. */
  async function signUp(type: 'email' | 'phone', value: string) {
    const visitor = new Visitor(stage, await stage.open());
    const { browser } = visitor.walk;
    const lines: string[] = [];
    const told = async (path: string, init: { method?: string; body?: object } = {}) => {
      const { body, ...rest } = init;
      const headers = { accept: 'application/json', prefer: 'return=step', ...(body && { 'content-type': 'application/json' }) };
      const answer = await browser.go(stage.api.environment.endpoint + path, { ...rest, headers, ...(body && { body: JSON.stringify(body) }) });
      const isOfAnyLength = answer.text.includes('"delivery"');
      const heads = [...answer.headers].filter(([name]) => !BY_CHANCE.has(name) && !(isOfAnyLength && name === 'content-length'));
      const line = `${init.method ?? 'GET'} ${path} ${answer.status} ${JSON.stringify(heads)} ${answer.text}`.replaceAll(value, 'ADDRESS');
      lines.push(CHANCE.reduce((masked, pattern) => masked.replaceAll(pattern, 'CHANCE'), line));
      return answer.text;
    };
    const asked = ({ method, path }: OperationShape, body?: object) => told(path, { method, ...(body && { body }) });
    const identifier = { type, value };
    await asked(startExperience, { interactionEvent: 'Register' });
    await asked(sendVerificationCode, { identifier, interactionEvent: 'Register' });
    await asked(readStep);
    await told('/register');
    const { verificationId } = JSON.parse(await asked(sendVerificationCode, { identifier, interactionEvent: 'Register' })) as { verificationId: string };
    const code = await stage.codeFor(value);
    await asked(verifyVerificationCode, { identifier, verificationId, code: code === '000000' ? '000001' : '000000' });
    await asked(identify, { verificationId });
    await asked(verifyVerificationCode, { identifier, verificationId, code });
    await asked(readInteraction);
    return { visitor, verificationId, lines };
  }
  const messagesTo = async (type: 'email' | 'phone', value: string) => {
    const { body } = await stage.api.call('POST', '/api/deliveries/search', { [type]: value });
    return (body as { deliveries: { kind: string; state: string }[] }).deliveries.map(({ kind }) => kind);
  };

  it.each(['email', 'phone'] as const)('is answered as for anybody until the right %s code is shown', async (type) => {
    const { taken, suspended, free } = ADDRESSES[type];
    const newcomer = await signUp(type, free);
    expect(newcomer.lines).toHaveLength(9);
    const owners = await signUp(type, taken);
    expect(owners.lines).toEqual(newcomer.lines);
    expect((await signUp(type, suspended)).lines).toEqual(newcomer.lines);

    expect((await newcomer.visitor.identifies(newcomer.verificationId)).status).toBe(201);
    const told = await owners.visitor.identifies(owners.verificationId);
    expect(told).toMatchObject({ status: 422, code: `user.${type}_already_in_use` });
    await owners.visitor.does(changeInteractionEvent, { interactionEvent: 'SignIn' });
    expect((await owners.visitor.identifies(owners.verificationId)).status).toBe(204);
  });

  it.each(['email', 'phone'] as const)('tells the owner of the %s, who receives what a newcomer does', async (type) => {
    const { taken, free } = ADDRESSES[type];
    const told = await messagesTo(type, taken);
    expect(told).toContain('Register');
    expect(told).toEqual(await messagesTo(type, free));
  });
});
