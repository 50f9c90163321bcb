import { randomBytes } from 'node:crypto';
import { rounds } from '@gatepost/testing/rounds';
import { startTestDatabase, type TestDatabase } from '@gatepost/testing/database';
import { Environment, readVariables } from '../../environment';
import { Sealer } from '../../platform/crypto/sealer';
import { Database } from '../../platform/database/database';
import { write } from '../../platform/database/write';
import { DomainError } from '../../platform/http/domain-error';
import { withRequestContext } from '../../platform/http/request-context';
import { RateLimitStore } from '../../platform/rate-limit/rate-limit.store';
import { CodeLimits } from './code-limits';
import { prepareSentinel, saveCode } from './code-parts';
import type { CodeRecord } from './code-record';
import { CodeSecrets } from './code-secrets';
import { VerifyCode, type VerifyCodeInput } from './verify-code';

const CODE = '042917';
const WRONG = '000000';

describe('checking a code', () => {
  let server: TestDatabase;
  let database: Database;
  let secrets: CodeSecrets;
  let verifyCode: VerifyCode;
  let number = 0;

  beforeAll(async () => {
    server = await startTestDatabase();
    database = new Database(server.url, 20);
    secrets = new CodeSecrets(new Sealer(randomBytes(32)));
    const environment = new Environment(
      readVariables({ GATEPOST_PROFILE: 'demo', LIMIT_VERIFIES_PER_IP_10_MIN: '10000000', LIMIT_FAILURES_PER_ADDRESS_AND_IP_HOUR: '10' }),
      '',
      '',
    );
    verifyCode = new VerifyCode(secrets, new CodeLimits(environment), new RateLimitStore(database));
  });

  afterAll(async () => {
    await database.onApplicationShutdown();
    await server.stop();
  });

  /** A code for an address of its own. */
  async function sent(life = 600): Promise<CodeRecord> {
    number += 1;
    const record = { id: `verification-${number}`, codeId: `code-${number}`, address: `ada${number}@example.com`, purpose: 'SignIn' };
    const code = {
      id: record.codeId,
      verificationId: record.id,
      interactionId: 'interaction',
      address: record.address,
      purpose: record.purpose,
      digest: secrets.digest('default', record.codeId, record.purpose, CODE),
      sealed: secrets.seal('default', record.codeId, CODE),
      maxTries: 5,
      life,
    };
    await write(database, 'default', [saveCode(code), prepareSentinel(record.address)]);
    return { ...record, type: 'EmailVerificationCode', verified: false, expiresAt: 0, sentAt: 0 };
  }

  interface Where {
    readonly sentinel?: VerifyCodeInput['sentinel'];
    readonly from?: string;
    readonly interactionId?: string;
    readonly tenantId?: string;
  }

  /** 'right', or the stable code of the refusal. */
  async function guess(
    record: CodeRecord,
    code: string,
    { from = '203.0.113.7', interactionId = 'interaction', tenantId = 'default', sentinel = {} }: Where = {},
  ): Promise<string> {
    const tenant = { id: tenantId, endpoint: 'http://localhost:3001', port: 3001, host: '127.0.0.1', cookiePrefix: '' };
    return withRequestContext({ tenant, requestId: 'request', ip: from, userAgent: 'test', ipPrefix: from }, async () => {
      const parts = verifyCode.prepare({ tenantId, interactionId, record, code, sentinel });
      try {
        await verifyCode.judge(tenantId, await write(database, tenantId, parts));
        return 'right';
      } catch (error) {
        if (error instanceof DomainError) return error.code;
        throw error;
      }
    });
  }

  const all = (count: number, work: (turn: number) => Promise<string>) => Promise.all(Array.from({ length: count }, (_, turn) => work(turn)));

  it('lets one of twenty that redeem it at once pass', async () => {
    for (let race = 0; race < rounds(20, 10_000); race += 1) {
      const record = await sent();
      const answers = await all(20, () => guess(record, CODE));
      expect(answers.filter((answer) => answer === 'right')).toHaveLength(1);
    }
  }, 3_600_000);

  it('compares five of two hundred wrong guesses at once, and refuses the right code afterwards', async () => {
    const record = await sent();
    const answers = await all(200, (turn) => guess(record, WRONG, { from: `198.51.100.${turn}` }));
    expect(answers.filter((answer) => answer === 'verification_code.code_mismatch')).toHaveLength(4);
    expect(answers).not.toContain('right');
    const [row] = await database.query<{ tries: number }>({ name: 'tries', text: 'SELECT tries FROM one_time_codes WHERE id = $1', values: [record.codeId] });
    expect(row?.tries).toBe(5);
    expect(await guess(record, CODE)).toBe('verification_code.exceed_max_try');
  });

  it('judges the end of its life by the clock of the database', async () => {
    const record = await sent();
    const age = (seconds: number) =>
      database.query({
        name: 'age code',
        text: 'UPDATE one_time_codes SET expires_at = now() + make_interval(secs => $2) WHERE id = $1',
        values: [record.codeId, seconds],
      });
    await age(-1);
    expect(await guess(record, CODE)).toBe('verification_code.expired');
    await age(1);
    expect(await guess(record, CODE)).toBe('right');
  });

  it('takes a code only with everything it is bound to', async () => {
    const record = await sent();
    const other = await sent();
    const swapped = [
      guess({ ...record, id: other.id }, CODE),
      guess({ ...record, codeId: other.codeId }, CODE),
      guess({ ...record, address: other.address }, CODE),
      guess(record, CODE, { interactionId: 'another interaction' }),
      guess(record, CODE, { tenantId: 'admin' }),
    ];
    expect(await Promise.all(swapped)).not.toContain('right');
    // Another purpose is another digest: it counts as a wrong guess.
    expect(await guess({ ...record, purpose: 'Register' }, CODE)).toBe('verification_code.code_mismatch');
    expect(await guess(record, CODE)).toBe('right');
    expect(await guess(record, CODE)).toBe('verification_code.not_found');
  });

  it('lets the three newest codes of an address live, however many were asked for at once', async () => {
    const records = [await sent(), await sent(), await sent(), await sent()];
    const [oldest = await sent()] = records;
    const address = 'many@example.com';
    await database.query({
      name: 'many codes',
      text: 'UPDATE one_time_codes SET address = $1 WHERE id = ANY($2)',
      values: [address, records.map(({ codeId }) => codeId)],
    });
    await write(database, 'default', [prepareSentinel(address)]);
    expect(await guess({ ...oldest, address }, CODE)).not.toBe('right');
    for (const record of records.slice(1)) expect(await guess({ ...record, address }, CODE)).toBe('right');
  });

  it('opens an address again when the lockout of its policy is over, and tells the wait of that lockout', async () => {
    const record = await sent();
    const sentinel = { maxAttempts: 2, lockoutDuration: 1 };
    for (let turn = 0; turn < 2; turn += 1) await guess(record, WRONG, { from: `192.0.2.${turn}`, sentinel });
    expect(await guess(record, CODE, { sentinel })).toBe('session.verification_blocked_too_many_attempts');
    const [row] = await database.query<{ seconds: number }>({
      name: 'lockout',
      text: 'SELECT extract(epoch FROM blocked_until - now())::float8 AS seconds FROM sentinels WHERE address = $1',
      values: [record.address],
    });
    expect(row?.seconds).toBeLessThanOrEqual(60);
    await database.query({
      name: 'lockout over',
      text: `UPDATE sentinels SET blocked_until = now() - interval '1 second' WHERE address = $1`,
      values: [record.address],
    });
    expect(await guess(record, CODE, { sentinel })).toBe('right');
  });

  it('stops asking after ten failures for an address from one place, without touching the code', async () => {
    const [first, second, third] = [await sent(), await sent(), await sent()];
    const records = [first, second, third].map((record) => ({ ...record, address: first.address }));
    await database.query({
      name: 'one address',
      text: 'UPDATE one_time_codes SET address = $1 WHERE id = ANY($2)',
      values: [first.address, records.map(({ codeId }) => codeId)],
    });
    for (const record of records.slice(0, 2)) for (let turn = 0; turn < 5; turn += 1) await guess(record, WRONG);
    expect(await guess(third, CODE, {})).not.toBe('right');
    const [, , live = third] = records;
    expect(await guess(live, CODE)).toBe('session.verification_blocked_too_many_attempts');
    expect(await guess(live, CODE, { from: '203.0.113.8' })).toBe('right');
  });

  it('locks an address everywhere after a hundred failures in an hour, and opens it an hour later', async () => {
    const record = await sent();
    const entries = Array.from({ length: 99 }, (_, turn) => ({ at: new Date().toISOString(), from: `192.0.2.${turn}` }));
    await database.query({
      name: 'nearly locked',
      text: 'UPDATE sentinels SET entries = $2 WHERE address = $1',
      values: [record.address, JSON.stringify(entries)],
    });
    expect(await guess(record, WRONG, { from: '203.0.113.9' })).toBe('verification_code.code_mismatch');
    expect(await guess(record, CODE, { from: '203.0.113.10' })).toBe('session.verification_blocked_too_many_attempts');
    await database.query({
      name: 'an hour later',
      text: `UPDATE sentinels SET blocked_until = now() - interval '1 second', entries = (SELECT jsonb_agg(jsonb_set(e, '{at}', to_jsonb(now() - interval '61 minutes'))) FROM jsonb_array_elements(entries) e) WHERE address = $1`,
      values: [record.address],
    });
    expect(await guess(record, CODE, { from: '203.0.113.10' })).toBe('right');
  });
});
