import { codeIn } from '@gatepost/testing/mailbox';
import { SignInWalk } from '@gatepost/testing/sign-in-walk';
import { Client } from 'pg';
import { runningService } from '../stage/running-service';
import { authorization, discover, nativeApp, signIn } from './relying-party';

// The demo profile prints codes to the terminal on purpose; here the terminal is searched for them.
const running = runningService({ variables: { PRINT_CODES: 'false', LOG_LEVEL: 'debug' } });

/** Every row of every table, as text and with bytes both as hexadecimal digits and as the characters they may stand for. */
async function dump(): Promise<string> {
  const client = new Client({ connectionString: running.databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    const parts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM ${name}`);
      parts.push(
        ...rows.map((row) =>
          JSON.stringify(Object.values(row).map((value) => (Buffer.isBuffer(value) ? [value.toString('hex'), value.toString('latin1')] : value))),
        ),
      );
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
}

/** A value as it is, and in the spellings a table or a log may hold it in. */
const spellings = (value: string) => [
  value,
  encodeURIComponent(value),
  Buffer.from(value).toString('hex'),
  Buffer.from(value).toString('base64').replace(/=+$/, ''),
];
const foundIn = (text: string, secrets: Readonly<Record<string, string>>) =>
  Object.entries(secrets).flatMap(([name, value]) => (spellings(value).some((spelling) => text.includes(spelling)) ? [name] : []));

describe('a copy of the database and all that the service printed', () => {
  it('holds no code that could still be typed', async () => {
    const walk = new SignInWalk(running.service.endpoint);
    const { url } = await authorization(await discover(running, nativeApp), nativeApp);
    const sent = await walk.askForCode(url, running.newAddress());
    const { text } = await running.mailbox.next(sent.email);
    const code = codeIn(text);
    // Six digits may stand in a date or in a number by chance: searched for is the code on its own, also in two groups.
    const alone = new RegExp(`(?<![\\da-f.])${code.slice(0, 3)}[ -]?${code.slice(3)}(?![\\da-f])`);
    expect(text).toMatch(alone);
    expect(await running.query('SELECT address FROM one_time_codes WHERE address = $1', [sent.email])).toHaveLength(1);
    expect((await dump()).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')).not.toMatch(alone);
    expect(running.service.output.replace(/"time":\d+/g, '')).not.toMatch(alone);
  });

  it('holds no token, cookie or key that could still be used', async () => {
    const { tokens, walk, callback } = await signIn(running);
    const cookies = Object.fromEntries(
      walk.browser.jar
        .header('/')
        .split('; ')
        .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
        .filter(([name]) => name.startsWith('_session')),
    );
    const secrets = {
      ...cookies,
      access_token: tokens.access_token,
      refresh_token: tokens.refresh_token ?? '',
      id_token: tokens.id_token ?? '',
      authorization_code: new URL(callback).searchParams.get('code') ?? '',
    };
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining(['_session', '_session.sig']));
    expect(Object.values(secrets).every((secret) => secret.length > 20)).toBe(true);
    const text = await dump();
    expect(foundIn(text, secrets)).toEqual([]);
    expect(foundIn(running.service.output, secrets)).toEqual([]);
    expect(text).not.toContain('"d":');
    expect(text).not.toContain('PRIVATE KEY');
  });

  it('holds no token that claims the first administrator', async () => {
    const setupToken = new URL(await running.service.setupLink()).hash.replace('#token=', '');
    expect(foundIn(await dump(), { setupToken })).toEqual([]);
  });

  it('would have shown them: what is no secret is found', async () => {
    const { email } = await signIn(running);
    expect(foundIn(await dump(), { email })).toEqual(['email']);
  });
});
