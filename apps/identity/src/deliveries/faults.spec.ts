import { SMTP_CONNECTOR_ID } from '@gatepost/connector-config/smtp';
import { FAULT_PASSWORD, faults, type FaultyServer } from '@gatepost/connector-smtp/testing/faults';
import { findDeliveries, readDelivery } from '@gatepost/contracts/management/deliveries';
import { eventually } from '@gatepost/testing/eventually';
import { Sealer } from '../platform/crypto/sealer';
import { ManagementApi } from '../testing/management-api';
import { smtpConfigFor } from '../testing/smtp-config';
import { CodeSecrets } from '../verification/codes/code-secrets';
import { AskedCodes } from './testing/asked-codes';

const ADVICE = {
  '421 instead of a greeting': 'will_be_tried_again',
  '421 to the sender': 'will_be_tried_again',
  '450 to the recipient': 'will_be_tried_again',
  '451 to the recipient': 'will_be_tried_again',
  '452 to the text': 'will_be_tried_again',
  '535 to the login': 'login_refused',
  '550 to the recipient': 'address_refused',
  '554 to the text': 'message_refused',
  silence: 'will_be_tried_again',
  'a trickle of words': 'will_be_tried_again',
  'the end of the connection before the text': 'will_be_tried_again',
  'the end of the connection after the text': 'may_have_arrived',
  'the certificate of another': 'will_be_tried_again',
  'a STARTTLS that somebody took out': 'will_be_tried_again',
} as const;

describe('what a mail server does to a mail', () => {
  let api: ManagementApi;
  let codes: AskedCodes;
  let server: FaultyServer | undefined;
  let number = 0;
  const answers: string[] = [];

  beforeAll(async () => {
    api = await ManagementApi.start({ PRINT_CODES: 'false', LIMIT_SENDS_PER_IP_10_MIN: '1000' });
    codes = await AskedCodes.with(api);
  }, 60_000);
  afterAll(() => api.stop());
  afterEach(async () => {
    await server?.stop();
    // A mail that is tried again would meet the next server.
    await api.pool.query('DELETE FROM deliveries; DELETE FROM connector_health');
  });

  /** The whole code of somebody, as only the service can read it. */
  async function codeOf(email: string): Promise<string> {
    const { rows } = await api.pool.query<{ id: string; sealed: Buffer }>('SELECT id, sealed FROM one_time_codes WHERE address = $1', [email]);
    return new CodeSecrets(new Sealer(api.environment.keyEncryptionKey)).open('default', rows[0]?.id ?? '', rows[0]?.sealed ?? Buffer.of());
  }

  async function called(method: string, path: string, body?: object): Promise<unknown> {
    const reply = await api.call(method, path, body, { scope: 'read:deliveries' });
    answers.push(JSON.stringify(reply.body));
    return reply.body;
  }

  async function deliveryTo(email: string) {
    const found = await eventually(
      async () => {
        const seen = findDeliveries.response.parse(await called('POST', '/api/deliveries/search', { email }));
        return seen.deliveries[0]?.attempts === 1 ? seen : undefined;
      },
      () => 'no attempt was made',
    );
    return { found, journey: readDelivery.response.parse(await called('GET', `/api/deliveries/${found.deliveries[0]?.id}`)) };
  }

  it.each(faults.map((fault) => [fault.name, fault] as const))('%s: the person reads a neutral word, the administrator what happened', async (name, fault) => {
    server = await fault.start();
    const config = smtpConfigFor(server.port, { ...server.config });
    expect((await api.call('POST', '/api/connectors', { connectorId: SMTP_CONNECTOR_ID, config })).status).toBe(200);
    const email = `canary-${(number += 1)}-ada@example.com`;
    const { answer, walk } = await codes.ask(email);
    expect(answer.status).toBe(200);
    const code = await codeOf(email);

    const { found, journey } = await deliveryTo(email);
    const { retry, stage, code: failure } = fault.expected;
    const state = retry === 'temporary' ? 'delayed' : 'failed';
    const isOfRecipient = name.endsWith('to the recipient');
    expect(journey).toMatchObject({ state, kind: 'SignIn', channel: 'email', template: 'connector', recipient: 'c•••@example.com', isSuppressed: false });
    expect(journey.nextAttemptAt === null).toBe(state === 'failed');
    expect(journey.journey).toMatchObject([
      {
        number: 1,
        factoryId: SMTP_CONNECTOR_ID,
        outcome: retry,
        code: failure,
        stage: isOfRecipient ? 'recipient' : stage,
        retryIn: state === 'failed' ? null : 5,
      },
    ]);
    expect(journey.advice.code).toBe(ADVICE[name as keyof typeof ADVICE]);
    expect(found.advice[0]?.code).toBe(journey.advice.code);
    const health = isOfRecipient || name.startsWith('554') ? undefined : 1;
    expect(found.connector?.failures).toBe(health ?? 0);

    // What the person is told is a state and a time, never a word of the server's.
    const step = await codes.step(walk);
    expect(step.delivery).toEqual({
      state,
      server: null,
      at: expect.any(String) as string,
    });

    const { rows } = await api.pool.query<{ text: string }>(
      `SELECT row_to_json(t)::text AS text FROM (SELECT d.*, to_jsonb(a) AS attempt, to_jsonb(h) AS health FROM deliveries d
        LEFT JOIN delivery_attempts a ON a.delivery_id = d.id LEFT JOIN connector_health h ON h.tenant_id = d.tenant_id) t`,
    );
    const told = rows.map(({ text }) => text).join('\n');
    for (const secret of [code, FAULT_PASSWORD, 'SignIn code:', `canary-${number}-ada`]) expect(told).not.toContain(secret);
    for (const secret of [code, FAULT_PASSWORD, 'SignIn code:']) expect(answers.join('\n')).not.toContain(secret);
    expect(JSON.stringify(journey)).not.toContain(`canary-${number}-ada`);
  });
});
