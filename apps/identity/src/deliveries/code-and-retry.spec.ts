import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { mailServer, type MailServer } from '@gatepost/connector-smtp/testing/mail-server';
import { sendVerificationCode, verifyVerificationCode } from '@gatepost/contracts/experience/operations';
import { findDeliveries, readDelivery } from '@gatepost/contracts/management/deliveries';
import { eventually } from '@gatepost/testing/eventually';
import type { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { Sealer } from '../platform/crypto/sealer';
import { ManagementApi } from '../testing/management-api';
import { smtpConfigFor } from '../testing/smtp-config';
import { CodeSecrets } from '../verification/codes/code-secrets';
import { AskedCodes } from './testing/asked-codes';

describe('after the hand-over', () => {
  let api: ManagementApi;
  let codes: AskedCodes;
  let server: MailServer;
  let isBusy = false;
  let number = 0;
  const someone = () => `eve${(number += 1)}@example.com`;

  beforeAll(async () => {
    api = await ManagementApi.start({ PRINT_CODES: 'false', LIMIT_SENDS_PER_IP_10_MIN: '1000', LIMIT_VERIFIES_PER_IP_10_MIN: '1000' });
    codes = await AskedCodes.with(api);
    server = await mailServer({
      onRcptTo(_address, _session, done) {
        done(isBusy ? Object.assign(new Error('busy, try later'), { responseCode: 451 }) : null);
      },
    });
    await api.call('POST', '/api/connectors', { connectorId: SMTP_CONNECTOR_ID, id: 'relay', config: smtpConfigFor(server.port) });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await server.stop();
  });
  beforeEach(() => {
    isBusy = false;
  });

  async function messages(email: string) {
    const found = await api.call('POST', '/api/deliveries/search', { email });
    return findDeliveries.response.parse(found.body).deliveries;
  }
  const journey = async (id = '') => readDelivery.response.parse((await api.call('GET', `/api/deliveries/${id}`)).body);
  const latest = async (email: string) => journey((await messages(email))[0]?.id);
  const inState = (email: string, state: string) =>
    eventually(
      async () => ((await messages(email))[0]?.state === state ? true : undefined),
      () => `it was not ${state}`,
    );

  async function asked(email: string) {
    const { answer, walk } = await codes.ask(email);
    expect(answer.status).toBe(200);
    await inState(email, 'handed');
    return walk;
  }
  async function codeOf(email: string): Promise<string> {
    const { rows } = await api.pool.query<{ id: string; sealed: Buffer }>('SELECT id, sealed FROM one_time_codes WHERE address = $1', [email]);
    return new CodeSecrets(new Sealer(api.environment.keyEncryptionKey)).open('default', rows[0]?.id ?? '', rows[0]?.sealed ?? Buffer.of());
  }
  async function type(walk: SignInWalk, email: string, code: string) {
    const { verificationId } = await codes.step(walk);
    return (await walk.call(verifyVerificationCode, { identifier: { type: 'email', value: email }, verificationId, code })).status;
  }
  const again = async (walk: SignInWalk, email: string) => {
    const { status } = await walk.call(sendVerificationCode, { identifier: { type: 'email', value: email }, interactionEvent: 'SignIn' });
    expect(status).toBe(200);
  };
  const wrong = (code: string) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));

  it('tells that the code works still, and how often a wrong one was typed, then that it was used', async () => {
    const email = someone();
    const walk = await asked(email);
    const code = await codeOf(email);
    const { expiresAt } = await latest(email);
    const fresh = (await latest(email)).code;
    expect(fresh).toMatchObject({ state: 'works', wrongTries: 0, triesLeft: 5 });
    expect(Math.abs((fresh?.at ?? 0) - expiresAt)).toBeLessThan(2_000);
    expect(await type(walk, email, wrong(code))).toBe(400);
    expect((await latest(email)).code).toMatchObject({ state: 'works', wrongTries: 1, triesLeft: 4 });
    expect(await type(walk, email, code)).toBe(200);
    const used = await latest(email);
    expect(used).toMatchObject({ code: { state: 'used', wrongTries: 1 }, advice: { code: 'code_used', facts: { at: used.code?.at } } });
    expect(JSON.stringify(used)).not.toContain(code);
  });

  it('tells that too many wrong ones were typed, or that it ran out', async () => {
    const email = someone();
    const walk = await asked(email);
    const code = wrong(await codeOf(email));
    for (let guess = 0; guess < 5; guess += 1) await type(walk, email, code);
    expect((await latest(email)).code).toEqual({ state: 'exhausted', at: null, wrongTries: 5, triesLeft: 0 });
    const other = someone();
    await asked(other);
    for (const table of ['one_time_codes', 'deliveries'])
      await api.pool.query(`UPDATE ${table} SET expires_at = expires_at - interval '11 minutes', created_at = created_at - interval '11 minutes'`);
    const { code: over } = await latest(other);
    expect(over).toMatchObject({ state: 'expired', wrongTries: 0 });
    expect(over?.at).toBeLessThan(Date.now());
  });

  it('follows one code through the messages that carried it, and tells when a newer one took its place', async () => {
    const email = someone();
    const walk = await asked(email);
    await again(walk, email);
    await inState(email, 'handed');
    const [second, first] = await messages(email);
    expect([(await journey(first?.id)).code?.state, (await journey(second?.id)).code?.state]).toEqual(['works', 'works']);
    await api.pool.query(`UPDATE one_time_codes SET expires_at = now() + interval '60 seconds' WHERE address = $1`, [email]);
    await again(walk, email);
    await inState(email, 'handed');
    const ids = (await messages(email)).map(({ id }) => id);
    expect(await Promise.all(ids.map(async (id) => (await journey(id)).code?.state))).toEqual(['works', 'replaced', 'replaced']);
  });

  it('tells nothing of a code that is long over, nor of a message that never left or carries none', async () => {
    const email = someone();
    await asked(email);
    const id = (await messages(email))[0]?.id;
    await api.pool.query('UPDATE deliveries SET suppressed = true WHERE id = $1', [id]);
    expect((await journey(id)).code).toBeNull();
    await api.pool.query(`UPDATE deliveries SET suppressed = false, expires_at = now() - interval '2 hours' WHERE id = $1`, [id]);
    expect((await journey(id)).code).toBeNull();
    await api.pool.query(`UPDATE deliveries SET expires_at = now(), verification_id = NULL WHERE id = $1`, [id]);
    expect((await journey(id)).code).toBeNull();
  });

  describe('of a message that waits for its next try', () => {
    const retry = (id = '', options = {}) => api.call('POST', `/api/deliveries/${id}/retry`, undefined, { scope: 'manage:deliveries', ...options });

    async function delayed(): Promise<string> {
      const email = someone();
      isBusy = true;
      expect((await codes.ask(email)).answer.status).toBe(200);
      await inState(email, 'delayed');
      isBusy = false;
      const id = (await messages(email))[0]?.id ?? '';
      await api.pool.query(`UPDATE deliveries SET next_attempt_at = now() + interval '4 minutes' WHERE id = $1`, [id]);
      return id;
    }

    it('an administrator may have that try now: the same mail leaves, and the audit log tells who asked', async () => {
      const id = await delayed();
      const before = server.mails.length;
      expect((await retry(id)).status).toBe(204);
      await eventually(
        async () => ((await journey(id)).state === 'handed' ? true : undefined),
        () => 'it was not handed over',
      );
      const { journey: attempts, code } = await journey(id);
      expect([attempts.map(({ outcome }) => outcome), code?.state]).toEqual([['temporary', 'handed'], 'works']);
      const mails = server.mails.slice(before);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.raw).toContain(id);
      const { rows } = await api.pool.query(`SELECT payload->'target' AS target FROM logs WHERE key = 'Management.Delivery.Retry'`);
      expect(rows).toEqual([{ target: { type: 'Delivery', id } }]);
    });

    it.each([
      ['is over', `state = 'handed'`],
      ['has failed, so that nothing is kept of it', `state = 'failed', sealed = NULL`],
      ['has outlived its code', `expires_at = now()`],
      ['is under way just now', `leased_until = now() + interval '1 minute'`],
      ['never leaves', 'suppressed = true'],
    ])('nobody may when it %s', async (_what, change) => {
      const id = await delayed();
      await api.pool.query(`UPDATE deliveries SET ${change} WHERE id = $1`, [id]);
      expect(await retry(id)).toMatchObject({ status: 422, body: { code: 'delivery.not_waiting' } });
      const { rows } = await api.pool.query(`SELECT 1 FROM logs WHERE key = 'Management.Delivery.Retry' AND payload #>> '{target,id}' = $1`, [id]);
      expect(rows).toEqual([]);
    });

    it('nobody may while its connector is left alone, and is told when', async () => {
      const id = await delayed();
      await api.pool.query(
        `INSERT INTO connector_health (tenant_id, connector_id, channel, open_until) VALUES ('default', 'relay', 'email', now() + interval '20 seconds')
          ON CONFLICT (tenant_id, connector_id) DO UPDATE SET open_until = excluded.open_until`,
      );
      const reply = await retry(id);
      await api.pool.query('DELETE FROM connector_health');
      expect(reply).toMatchObject({ status: 503, body: { code: 'connector.unavailable' } });
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(10);
    });

    it('only who may change them may, of their own tenant', async () => {
      const id = await delayed();
      expect((await retry(id, { scope: 'read:deliveries' })).status).toBe(403);
      expect((await retry(id, { token: null })).status).toBe(401);
      await api.pool.query(`UPDATE deliveries SET tenant_id = 'admin' WHERE id = $1`, [id]);
      for (const unknown of [id, 'nothing']) expect(await retry(unknown)).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
    });
  });
});
