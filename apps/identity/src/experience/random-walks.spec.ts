import {
  changeInteractionEvent,
  identify,
  readInteraction,
  sendVerificationCode,
  startExperience,
  submitExperience,
  verifyVerificationCode,
} from '@gatepost/contracts/experience/operations';
import { createPasswordIdentity, verifyPassword } from '@gatepost/contracts/experience/password-operations';
import { addProfile, replacePassword } from '@gatepost/contracts/experience/profile-operations';
import type { OperationShape } from '@gatepost/contracts/operation';
import { rounds } from '@gatepost/testing/rounds';
import { SignInStage, Visitor } from './testing/sign-in-stage';

const WALKS = rounds(500, 50_000);
const STEPS = 10;
const VICTIM = { username: 'victim', email: 'victim@example.com', phone: '4915111111111' };
const PASSWORD = 'lantern by the quay 42';
const methods = [
  { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
  { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: false },
  { identifier: 'phone', password: true, verificationCode: true, isPasswordPrimary: false },
];
const signUp = { identifiers: ['email'], password: true, verify: true, secondaryIdentifiers: [{ identifier: 'username' }] };

/** The same walk from the same seed. */
function dice(seed: number) {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return <Item>(items: readonly Item[]): Item => items[Math.floor(roll() * items.length)] as Item;
}

const addressed = (value: string) => ({ type: value.includes('@') ? 'email' : 'phone', value });

/** One sign-in under way, with what was proved in it since it was begun. */
interface Attempt {
  readonly visitor: Visitor;
  proved: Set<string>;
  event: string;
  isIdentified: boolean;
  /** The last code that was sent. */
  sent?: string | undefined;
}

describe('somebody who tries every operation in any order', () => {
  let stage: SignInStage;
  let victimId: string;
  const own = { username: 'stranger', email: 'stranger@example.com' };

  beforeAll(async () => {
    stage = await SignInStage.start();
    await stage.settings({ signIn: { methods }, signUp, sentinelPolicy: { maxAttempts: 100 } });
    victimId = await stage.addUser({ username: VICTIM.username, primaryEmail: VICTIM.email, primaryPhone: VICTIM.phone, password: 'nobody will guess this 9' });
    await stage.addUser({ username: own.username, primaryEmail: own.email, password: PASSWORD });
  }, 60_000);
  afterAll(() => stage.stop());

  const reached = async () =>
    (
      await stage.api.pool.query<{ model: string }>(
        `SELECT model FROM oidc_artefacts WHERE payload->>'accountId' = $1 OR payload->'result'->'login'->>'accountId' = $1 OR payload->'result'->'experience'->>'userId' = $1`,
        [victimId],
      )
    ).rows;

  class Walk {
    readonly #pick: ReturnType<typeof dice>;
    readonly #attempts: Attempt[] = [];
    readonly #ids = new Map<string, string>();

    constructor(
      readonly seed: number,
      private readonly newcomer: string,
    ) {
      this.#pick = dice(seed);
    }

    async run(): Promise<void> {
      for (let browser = 0; browser < 2; browser += 1)
        this.#attempts.push({ visitor: new Visitor(stage, await stage.open()), proved: new Set(), event: '', isIdentified: false });
      for (let step = 0; step < STEPS; step += 1) await this.#step(this.#pick(this.#attempts));
    }

    async #step(attempt: Attempt): Promise<void> {
      const pick = this.#pick;
      const id = pick([...this.#ids.keys(), 'none']);
      const address = pick([VICTIM.email, own.email, this.newcomer]);
      const event = pick(['SignIn', 'SignIn', 'Register', 'Register', 'ForgotPassword']);
      const identifier = pick([
        { type: 'email', value: address },
        { type: 'email', value: address },
        { type: 'phone', value: VICTIM.phone },
      ]);
      const known = this.#ids.get(id);
      const sent = known === undefined ? identifier : addressed(known);
      const guess = { identifier: pick([sent, sent, identifier]), verificationId: id, code: await this.#codeOf(known) };
      const who = pick([{ type: 'username', value: pick([VICTIM.username, own.username]) }, identifier]);
      const part = pick([
        { type: 'username', value: pick([VICTIM.username, `n_${this.seed}`]) },
        { type: 'password', value: PASSWORD },
        { type: 'email', verificationId: id },
        { type: 'phone', verificationId: id },
        { type: 'extraProfile', values: { name: 'Somebody', nickname: 'else' } },
      ]);
      const any = pick<readonly [OperationShape, object?]>([
        [startExperience, { interactionEvent: event }],
        [startExperience, { interactionEvent: event }],
        [changeInteractionEvent, { interactionEvent: event }],
        [sendVerificationCode, { identifier, interactionEvent: pick([event, attempt.event || event]) }],
        [sendVerificationCode, { identifier, interactionEvent: pick([event, attempt.event || event]) }],
        [verifyVerificationCode, guess],
        [verifyVerificationCode, guess],
        [verifyPassword, { identifier: who, password: pick([PASSWORD, 'wrong']) }],
        [createPasswordIdentity, { identifier: { type: 'username', value: `n_${this.seed}` }, password: PASSWORD }],
        [identify, pick([{ verificationId: id }, { verificationId: id }, {}])],
        [identify, pick([{ verificationId: id }, { verificationId: id }, {}])],
        [addProfile, part],
        [replacePassword, { password: PASSWORD }],
        [submitExperience],
        [submitExperience],
        [pick([sendVerificationCode, verifyVerificationCode, verifyPassword, identify, addProfile, replacePassword]), {}],
      ]);
      const [operation, body] = pick([any, await this.#sensible(attempt)]);
      await this.#judge(attempt, operation, body);
    }

    /** What somebody would do who wants to sign in to an account of their own: walks that are random alone get nowhere. */
    async #sensible({ event, proved, isIdentified, sent }: Attempt): Promise<readonly [OperationShape, object?]> {
      const verificationId = [...proved].at(-1);
      if (event === '') return [startExperience, { interactionEvent: this.#pick(['SignIn', 'SignIn', 'Register', 'ForgotPassword']) }];
      if (isIdentified) return event === 'ForgotPassword' ? [replacePassword, { password: PASSWORD }] : [submitExperience];
      const named = [addProfile, { type: 'username', value: `n_${this.seed}` }] as const;
      const secured = [addProfile, { type: 'password', value: PASSWORD }] as const;
      const proven = [identify, { verificationId }] as const;
      if (verificationId !== undefined) return event === 'Register' ? this.#pick([named, secured, proven]) : proven;
      if (event === 'SignIn') return [verifyPassword, { identifier: { type: 'username', value: own.username }, password: PASSWORD }];
      const value = event === 'Register' ? this.newcomer : own.email;
      const known = sent === undefined ? undefined : this.#ids.get(sent);
      if (known) return [verifyVerificationCode, { identifier: addressed(known), verificationId: sent, code: await this.#codeOf(known) }];
      return [sendVerificationCode, { identifier: addressed(value), interactionEvent: event }];
    }

    async #judge(attempt: Attempt, operation: OperationShape, body: object = {}): Promise<void> {
      const told = await attempt.visitor.asks(operation, operation.body ? body : undefined);
      if (told.status >= 500) throw new Error(`seed ${this.seed}: ${operation.path} ${JSON.stringify(body)} was answered ${JSON.stringify(told)}`);
      if (told.status >= 300) return;
      const given = body as { verificationId?: string; interactionEvent?: string; identifier?: { value: string } };
      const got = (told.body as { verificationId?: string } | undefined)?.verificationId;
      if (operation === startExperience) Object.assign(attempt, { proved: new Set(), event: given.interactionEvent, isIdentified: false, sent: undefined });
      if (operation === changeInteractionEvent) attempt.event = given.interactionEvent ?? '';
      if (operation === sendVerificationCode && got) {
        this.#ids.set(got, given.identifier?.value ?? '');
        attempt.sent = got;
      }
      if ((operation === verifyVerificationCode || operation === verifyPassword) && got) attempt.proved.add(got);
      if (operation === verifyPassword && got) this.#ids.set(got, '');
      if (operation === identify) {
        this.#require(given.verificationId === undefined ? attempt.proved.size > 0 : attempt.proved.has(given.verificationId), operation);
        attempt.isIdentified = true;
      }
      if (operation === submitExperience) this.#require(attempt.isIdentified && attempt.proved.size > 0, operation);
    }

    #require(isProved: boolean, { path }: OperationShape): void {
      if (!isProved) throw new Error(`seed ${this.seed}: ${path} succeeded without proof`);
    }

    /** The right one only where it was sent to somebody the walker is. */
    async #codeOf(address: string | undefined): Promise<string> {
      if (!address || address === VICTIM.email || address === VICTIM.phone) return '000000';
      return this.#pick([await stage.codeFor(address), await stage.codeFor(address), '000000']);
    }
  }

  it(`reaches no session without proof in ${WALKS} walks`, async () => {
    const first = Math.floor(Math.random() * 1_000_000_000);
    for (let walk = 0; walk < WALKS; walk += 1) {
      await stage.api.pool.query('DELETE FROM sentinels');
      // A code of six digits may be guessed, which is no walk around it.
      await stage.api.pool.query('DELETE FROM one_time_codes');
      await new Walk(first + walk, `newcomer${walk}@example.com`).run();
    }
    expect(await reached()).toEqual([]);
    const { rows } = await stage.api.pool.query<{ sessions: string; changed: string }>(
      `SELECT count(*) FILTER (WHERE last_sign_in_at IS NOT NULL) AS sessions, count(*) FILTER (WHERE id = $1 AND (last_sign_in_at IS NOT NULL OR updated_at > created_at)) AS changed FROM users`,
      [victimId],
    );
    expect(Number(rows[0]?.changed)).toBe(0);
    // Walks that get nowhere would prove nothing.
    expect(Number(rows[0]?.sessions)).toBeGreaterThan(0);
  }, 14_400_000);

  it('sees nothing of it in a sign-in that nobody has begun', async () => {
    expect(await new Visitor(stage, await stage.open()).asks(readInteraction)).toMatchObject({ status: 404, code: 'session.interaction_not_found' });
  });
});
