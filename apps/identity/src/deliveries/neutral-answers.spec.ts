import { freePorts } from '@gatepost/testing/free-ports';
import { eventually } from '@gatepost/testing/eventually';
import type { Answer } from '@gatepost/testing/http-browser';
import type { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { ManagementApi } from '../testing/management-api';
import { AskedCodes } from './testing/asked-codes';

/** What differs from one answer to the next whoever asks: ids, and when it was. */
const VOLATILE = ['date', 'set-cookie', 'logto-core-request-id', 'etag'];

function transcript({ status, headers, text }: Answer): object {
  const told = [...headers].filter(([name]) => !VOLATILE.includes(name));
  const body = text.replaceAll(/"(verificationId|expiresAt|resendAt|at|email)":"[^"]*"/g, '"$1":"…"');
  return { status, headers: Object.fromEntries(told), body };
}

describe('while no mail can be sent', () => {
  let api: ManagementApi;
  let codes: AskedCodes;
  const known = (number: number) => `known${number}@example.com`;
  const unknown = (number: number) => `nobody${number}@example.com`;

  beforeAll(async () => {
    const [closed] = await freePorts(1);
    api = await ManagementApi.start({
      LIMIT_SENDS_PER_IP_10_MIN: '1000',
      PRINT_CODES: 'false',
      SMTP_URL: `smtp://127.0.0.1:${closed}`,
      MAIL_FROM: 'Harbour <a@harbour.example>',
    });
    codes = await AskedCodes.with(api);
    await api.call('PATCH', '/api/sign-in-exp', { signInMode: 'SignIn' });
    for (let number = 0; number < 4; number += 1)
      await api.pool.query(`INSERT INTO users (tenant_id, id, primary_email) VALUES ('default', $1, $2)`, [`user${number}`, known(number)]);
  }, 60_000);
  afterAll(() => api.stop());

  /** The state of the mail as the page reads it, once the first attempt was made. */
  const delivery = (walk: SignInWalk) =>
    eventually(
      async () => {
        const { state, server } = (await codes.step(walk)).delivery;
        return state === 'waiting' ? undefined : { state, server };
      },
      () => 'no attempt was made',
    );

  it('those with an account and those without read the same', async () => {
    const [one, other] = [await codes.ask(known(0)), await codes.ask(unknown(0))];
    expect(transcript(other.answer)).toEqual(transcript(one.answer));
    expect(await delivery(one.walk)).toEqual({ state: 'delayed', server: null });
    expect(await delivery(other.walk)).toEqual({ state: 'delayed', server: null });
  });

  it('and are refused the same while the connector is left alone', async () => {
    for (let number = 1; number < 4; number += 1) for (const email of [known(number), unknown(number)]) await codes.ask(email);
    await eventually(
      async () => ((await api.pool.query('SELECT FROM connector_health WHERE open_until > now()')).rowCount === 1 ? true : undefined),
      () => 'the connector was not left alone',
    );
    await api.pool.query(`UPDATE connector_health SET open_until = now() + interval '24.5 seconds'`);
    const [one, other] = [await codes.ask(known(0)), await codes.ask(unknown(0))];
    expect(one.answer.status).toBe(503);
    expect(one.answer.headers.get('retry-after')).toBe('25');
    expect(transcript(other.answer)).toEqual(transcript(one.answer));
    expect(one.answer.text).not.toMatch(/ECONN|127\.0\.0\.1|server refused/);
  });
});
