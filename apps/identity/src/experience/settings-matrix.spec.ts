import { changeInteractionEvent, identify, startExperience, verifyVerificationCode } from '@gatepost/contracts/experience/operations';
import { createPasswordIdentity, verifyPassword } from '@gatepost/contracts/experience/password-operations';
import { addProfile } from '@gatepost/contracts/experience/profile-operations';
import { rounds } from '@gatepost/testing/rounds';
import { SignInStage, type Visitor } from './testing/sign-in-stage';

const PASSWORD = 'lantern by the quay 42';
const IDENTIFIERS = [[], ['username'], ['email'], ['phone'], ['email', 'phone']] as const;
const FACTORS = { none: undefined, password: [true, false], code: [false, true], both: [true, true] } as const;
type Factor = keyof typeof FACTORS;
type Kind = 'username' | 'email' | 'phone';

/** What is chosen of each: identifiers, password, verify, mode, and the factors of each kind of identifier. */
const CHOICES = [
  IDENTIFIERS,
  [true, false],
  [true, false],
  ['SignInAndRegister', 'SignIn', 'Register'],
  ['none', 'password'],
  ['none', 'password', 'code', 'both'],
  ['none', 'password', 'code', 'both'],
] as const;
type Combination = readonly [(typeof IDENTIFIERS)[number], boolean, boolean, string, Factor, Factor, Factor];

function everyCombination(): Combination[] {
  const all = CHOICES.reduce<unknown[][]>((before, values) => before.flatMap((one) => values.map((value) => [...one, value])), [[]]);
  return all as unknown as Combination[];
}

/** As few as bring every two values together. */
function pairwise(all: readonly Combination[]): Combination[] {
  const seen = new Set<string>();
  const pairsOf = (one: Combination) => one.flatMap((a, i) => one.slice(i + 1).map((b, j) => `${i}:${String(a)} ${i + j + 1}:${String(b)}`));
  const worth = (one: Combination) => pairsOf(one).filter((pair) => !seen.has(pair)).length;
  const chosen: Combination[] = [];
  for (const least of [15, 8, 1])
    for (const one of all)
      if (worth(one) >= least) {
        chosen.push(one);
        for (const pair of pairsOf(one)) seen.add(pair);
      }
  return chosen;
}

function settingsOf([identifiers, password, verify, signInMode, ...factors]: Combination) {
  const methods = (['username', 'email', 'phone'] as const).flatMap((identifier, at) => {
    const factor = FACTORS[factors[at] ?? 'none'];
    return factor ? [{ identifier, password: factor[0], verificationCode: factor[1], isPasswordPrimary: true }] : [];
  });
  return { signUp: { identifiers, password, verify }, signIn: { methods }, signInMode };
}

describe('every way that an administrator can switch on', () => {
  let stage: SignInStage;
  let people = 0;
  beforeAll(async () => {
    stage = await SignInStage.start();
  }, 60_000);
  afterAll(() => stage.stop());

  interface Person {
    readonly id: string;
    readonly username: string;
    readonly email: string;
    readonly phone: string;
  }
  const somebody = (): Omit<Person, 'id'> => {
    const number = (people += 1);
    return { username: `person_${number}`, email: `person${number}@example.com`, phone: `49151${10_000_000 + number}` };
  };

  /** By everything the account needs, whatever that is. */
  async function registers(person: Omit<Person, 'id'>, kind: Kind): Promise<void> {
    const visitor = await stage.begin('Register');
    const identity = { identifier: { type: 'username', value: person.username }, password: PASSWORD };
    const verificationId =
      kind === 'username' ? await visitor.verified(createPasswordIdentity, identity) : await visitor.proves({ type: kind, value: person[kind] }, 'Register');
    let told = await visitor.identifies(verificationId);
    for (const part of (told.data as { missingProfile?: string[] } | undefined)?.missingProfile ?? []) {
      const isAddress = part === 'email' || part === 'phone';
      if (isAddress) await visitor.does(addProfile, { type: part, verificationId: await visitor.proves({ type: part, value: person[part] }, 'Register') });
      else await visitor.does(addProfile, { type: part, value: part === 'password' ? PASSWORD : person.username });
      told = await visitor.identifies();
    }
    expect(told.status).toBe(201);
    expect(await visitor.finishes()).toMatch(/\?code=/);
  }

  async function signsIn(person: Person, kind: Kind, factor: 'password' | 'code', isEnabled: boolean): Promise<void> {
    const visitor = await stage.begin('SignIn');
    const identifier = { type: kind, value: person[kind] };
    if (factor === 'password') {
      const told = await visitor.asks(verifyPassword, { identifier, password: PASSWORD });
      if (!isEnabled) return expect(told).toMatchObject({ status: 422, code: 'user.sign_in_method_not_enabled' });
      expect(await visitor.identifies((told.body as { verificationId: string }).verificationId)).toMatchObject({ status: 204 });
    } else if (kind !== 'username') {
      const verificationId = await visitor.proves({ type: kind, value: person[kind] }, 'SignIn');
      const told = await visitor.identifies(verificationId);
      if (!isEnabled) return expect(told).toMatchObject({ status: 422, code: 'user.sign_in_method_not_enabled' });
      expect(told.status).toBe(204);
    }
    expect(await visitor.finishes()).toMatch(/\?code=/);
  }

  async function holdsTo(mode: string, visitor: Visitor): Promise<void> {
    const other = mode === 'SignIn' ? 'Register' : 'SignIn';
    if (mode === 'SignInAndRegister') return;
    expect(await visitor.asks(startExperience, { interactionEvent: other })).toMatchObject({ status: 403, code: 'auth.forbidden' });
    await visitor.does(startExperience, { interactionEvent: mode });
    expect(await visitor.asks(changeInteractionEvent, { interactionEvent: other })).toMatchObject({ status: 403, code: 'auth.forbidden' });
  }

  async function walks(combination: Combination): Promise<void> {
    const [identifiers, , , mode, ...factors] = combination;
    const { signUp } = settingsOf(combination);
    if (mode !== 'SignIn') for (const kind of identifiers) if (kind !== 'username' || signUp.password) await registers(somebody(), kind);
    if (mode !== 'Register') {
      const wanted = somebody();
      const columns = { username: wanted.username, primaryEmail: wanted.email, primaryPhone: wanted.phone, password: PASSWORD };
      const person: Person = { ...wanted, id: await stage.addUser(columns) };
      for (const [at, kind] of (['username', 'email', 'phone'] as const).entries())
        for (const [which, factor] of (['password', 'code'] as const).entries())
          if (kind !== 'username' || factor === 'password') await signsIn(person, kind, factor, FACTORS[factors[at] ?? 'none']?.[which] ?? false);
    }
    await holdsTo(mode, await stage.begin(mode === 'Register' ? 'Register' : 'SignIn'));
    const empty = await stage.begin(mode === 'Register' ? 'Register' : 'SignIn');
    for (const operation of [identify, verifyPassword, verifyVerificationCode]) expect((await empty.asks(operation, {})).status).toBeGreaterThanOrEqual(400);
  }

  it('can be walked', async () => {
    const accepted: Combination[] = [];
    const known = new Map<string, number>();
    for (const one of everyCombination()) {
      const { signInMode, ...rest } = settingsOf(one);
      const key = JSON.stringify(rest);
      // The mode is not what settings are refused for.
      const status = known.get(key) ?? (await stage.api.call('PATCH', '/api/sign-in-exp', { ...rest, signInMode })).status;
      expect([200, 400]).toContain(status);
      known.set(key, status);
      if (status === 200) accepted.push(one);
    }
    const chosen = rounds(0, 1) === 1 ? accepted : pairwise(accepted);
    expect(chosen.length).toBeGreaterThan(15);
    for (const one of chosen) {
      await stage.settings(settingsOf(one));
      await walks(one).catch((error: unknown) => {
        throw new Error(`with ${JSON.stringify(settingsOf(one))}`, { cause: error });
      });
    }
  }, 14_400_000);
});
