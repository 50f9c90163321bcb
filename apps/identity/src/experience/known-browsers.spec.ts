import { sendVerificationCode, startExperience, submitExperience, verifyVerificationCode } from '@gatepost/contracts/experience/operations';
import { verifyPassword } from '@gatepost/contracts/experience/password-operations';
import express from 'express';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Sealer } from '../platform/crypto/sealer';
import { withRequestContext } from '../platform/http/request-context';
import type { StartedVisit } from './experience';
import { KnownBrowsers } from './known-browsers';
import { SignInStage, Visitor } from './testing/sign-in-stage';

const PASSWORD = 'lantern by the quay 42';
const COOKIE = '_browser';
const BLOCKED = { status: 400, code: 'session.verification_blocked_too_many_attempts' };
const NO_MORE_MAIL = { status: 429, code: 'request.message_rate_limited' };
const LIMITS = { LIMIT_SENDS_PER_ADDRESS_10_MIN: '4', LIMIT_SENDS_PER_ADDRESS_HOUR: '5', LIMIT_SENDS_PER_ADDRESS_DAY: '6' };
const methods = [
  { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: false },
  { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
];

interface Owner {
  readonly username: string;
  readonly email: string;
  readonly id: string;
}

describe('a browser in which somebody has signed in', () => {
  let stage: SignInStage;
  let people = 0;
  beforeAll(async () => {
    stage = await SignInStage.start(LIMITS);
    await stage.settings({ signIn: { methods }, signUp: { identifiers: ['email'], password: false, verify: true }, sentinelPolicy: { maxAttempts: 5 } });
  }, 60_000);
  afterAll(() => stage.stop());

  async function somebody(): Promise<Owner> {
    const username = `owner${(people += 1)}`;
    const email = `${username}@example.com`;
    return { username, email, id: await stage.addUser({ username, primaryEmail: email, password: PASSWORD }) };
  }
  const tries = (visitor: Visitor, { username }: Owner, password = PASSWORD) =>
    visitor.asks(verifyPassword, { identifier: { type: 'username', value: username }, password });
  const asksForCode = (visitor: Visitor, { email }: Owner) =>
    visitor.asks(sendVerificationCode, { identifier: { type: 'email', value: email }, interactionEvent: 'SignIn' });
  const verificationOf = (told: { body: unknown }) => (told.body as { verificationId: string }).verificationId;
  async function types(visitor: Visitor, { email }: Owner, verificationId: string, code: string) {
    return visitor.asks(verifyVerificationCode, { identifier: { type: 'email', value: email }, verificationId, code });
  }

  /** Signs in by name and password; answers the browser, which is known from then on. */
  async function known(owner: Owner, visitor?: Visitor): Promise<Visitor> {
    const signing = visitor ?? (await stage.begin('SignIn'));
    await signing.identifies(verificationOf(await tries(signing, owner)));
    await signing.finishes();
    return signing;
  }
  /** The next sign-in in the same browser, or in one that holds this value in the cookie. */
  async function again(visitor: Visitor, cookie?: string): Promise<Visitor> {
    const walk = await stage.open();
    walk.browser.jar.keep([`${COOKIE}=${cookie ?? cookieOf(visitor)}; path=/`]);
    const next = new Visitor(stage, walk);
    await next.does(startExperience, { interactionEvent: 'SignIn' });
    return next;
  }
  const cookieOf = ({ walk }: Visitor) => new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(walk.browser.jar.header('/'))?.[1] ?? '';

  /** A stranger who uses up what can be used up of an address: its mails, its guesses, and the codes that are alive. */
  async function burn(owner: Owner): Promise<Visitor> {
    const stranger = await stage.begin('SignIn');
    for (let mail = 0; mail < 4; mail += 1) await asksForCode(stranger, owner);
    expect(await asksForCode(stranger, owner)).toMatchObject(NO_MORE_MAIL);
    await stage.api.pool.query(`UPDATE rate_limits SET hits = array_cat(hits, array_fill(now() - interval '2 hours', ARRAY[3])) WHERE key = $1`, [
      `send address ${owner.email}`,
    ]);
    for (const value of [owner.email, owner.username])
      for (let guess = 0; guess < 5; guess += 1)
        await stranger.asks(verifyPassword, { identifier: { type: value === owner.email ? 'email' : 'username', value }, password: 'wrong' });
    expect(await tries(stranger, owner)).toMatchObject(BLOCKED);
    return stranger;
  }

  it('lets the owner in by password and by code after a stranger has burned the address and its mails', async () => {
    const owner = await somebody();
    const home = await known(owner);
    await burn(owner);
    expect(await tries(await stage.begin('SignIn'), owner)).toMatchObject(BLOCKED);
    await known(owner, await again(home));

    const next = await again(home);
    const sent = await asksForCode(next, owner);
    expect(sent.status).toBe(200);
    expect((await types(next, owner, verificationOf(sent), await stage.codeFor(owner.email))).status).toBe(200);
    await next.identifies(verificationOf(sent));
    expect(await next.finishes()).toMatch(/\?code=/);
  });

  it('keeps a code alive that strangers would push out', async () => {
    const owner = await somebody();
    const next = await again(await known(owner));
    const sent = await asksForCode(next, owner);
    const code = await stage.codeFor(owner.email);
    for (let stranger = 0; stranger < 4; stranger += 1) await asksForCode(await stage.begin('SignIn'), owner);
    expect((await types(next, owner, verificationOf(sent), code)).status).toBe(200);
  });

  it('has codes that whoever helps the owner can see', async () => {
    const owner = await somebody();
    await asksForCode(await again(await known(owner)), owner);
    const { body } = await stage.api.call('POST', '/api/deliveries/search', { email: owner.email });
    expect(body).toMatchObject({ hasAccount: true, liveCode: { triesLeft: 5 } });
  });

  it('has limits and a lock of its own, which an administrator lifts with that of the address', async () => {
    const owner = await somebody();
    const home = await known(owner);
    const next = await again(home);
    for (let mail = 0; mail < 4; mail += 1) expect((await asksForCode(next, owner)).status).toBe(200);
    expect(await asksForCode(next, owner)).toMatchObject(NO_MORE_MAIL);
    for (let guess = 0; guess < 5; guess += 1) await tries(next, owner, 'wrong');
    expect(await tries(next, owner)).toMatchObject(BLOCKED);
    expect((await tries(await stage.begin('SignIn'), owner)).status).toBe(200);
    await stage.api.call('POST', '/api/sentinel-activities/delete', { targetType: 'User', targets: [owner.username] });
    expect((await tries(next, owner)).status).toBe(200);
  });

  it('is not known to whoever has the name later', async () => {
    const owner = await somebody();
    const home = await known(owner);
    await stage.api.call('PATCH', `/api/users/${owner.id}`, { username: `former_${owner.username}` });
    const heir = { ...owner, id: await stage.addUser({ username: owner.username, password: PASSWORD }) };
    await burn(heir);
    expect(await tries(await again(home), heir)).toMatchObject(BLOCKED);
  });

  it('is worth nothing for somebody else', async () => {
    const [owner, thief] = [await somebody(), await somebody()];
    const theirs = await known(thief);
    await burn(owner);
    const next = await again(theirs);
    expect(await tries(next, owner)).toMatchObject(BLOCKED);
    expect(await asksForCode(next, owner)).toMatchObject(NO_MORE_MAIL);
  });

  it('gets nowhere further with what was forged', async () => {
    const owner = await somebody();
    const genuine = cookieOf(await known(owner));
    await burn(owner);
    const place = { tenantId: 'default', table: 'cookie', id: '', field: 'known_browser' };
    const { keyEncryptionKey } = stage.api.environment;
    const claim = new Sealer(keyEncryptionKey).open(Buffer.from(genuine, 'base64url'), place);
    const changed = Buffer.from(genuine, 'base64url');
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const forged = [
      claim.toString('base64url'),
      encodeURIComponent(claim.toString()),
      changed.toString('base64url'),
      new Sealer(randomBytes(32)).seal(claim, place).toString('base64url'),
      new Sealer(keyEncryptionKey).seal(claim, { ...place, tenantId: 'admin' }).toString('base64url'),
      new Sealer(keyEncryptionKey).seal(claim, { ...place, table: 'one_time_codes' }).toString('base64url'),
      new Sealer(keyEncryptionKey).seal('{}', place).toString('base64url'),
      'A'.repeat(4000),
      'x',
    ];
    for (const value of forged) {
      const next = await again(new Visitor(stage, await stage.open()), value);
      expect(await tries(next, owner)).toMatchObject(BLOCKED);
      expect(await asksForCode(next, owner)).toMatchObject(NO_MORE_MAIL);
    }
    expect((await tries(await again(new Visitor(stage, await stage.open()), genuine), owner)).status).toBe(200);
  });

  it('is known for half a year after the last sign-in, and gets another name after a quarter', async () => {
    const owner = await somebody();
    const place = { tenantId: 'default', table: 'cookie', id: '', field: 'known_browser' };
    const sealer = new Sealer(stage.api.environment.keyEncryptionKey);
    const read = (cookie: string) =>
      JSON.parse(sealer.open(Buffer.from(cookie, 'base64url'), place).toString()) as { id: string; since: number; people: { at: number }[] };
    const home = await known(owner);
    const fresh = read(cookieOf(home));
    const aged = (days: number) => {
      const older = { ...fresh, since: fresh.since - days * 86_400, people: fresh.people.map((person) => ({ ...person, at: person.at - days * 86_400 })) };
      return sealer.seal(JSON.stringify(older), place).toString('base64url');
    };
    await burn(owner);
    expect(await tries(await again(home, aged(181)), owner)).toMatchObject(BLOCKED);
    expect(read(cookieOf(await known(owner, await again(home, aged(80)))))).toMatchObject({ id: fresh.id });
    const renamed = read(cookieOf(await known(owner, await again(home, aged(100)))));
    expect(renamed.id).not.toBe(fresh.id);
    expect(renamed.people).toHaveLength(1);
  });

  it('knows at most four people, each once', async () => {
    let browser = await known(await somebody());
    const last: Owner[] = [];
    for (let time = 0; time < 5; time += 1) {
      const owner = await somebody();
      last.push(owner);
      browser = await known(owner, await again(browser));
      browser = await known(owner, await again(browser));
    }
    const [gone, ...others] = last;
    for (const owner of last) await burn(owner);
    for (const owner of others) expect((await tries(await again(browser), owner)).status).toBe(200);
    if (gone) expect(await tries(await again(browser), gone)).toMatchObject(BLOCKED);
    expect(cookieOf(browser).length).toBeLessThan(1000);
  });

  it('tells nobody whom it knows, and no script reads it', async () => {
    const owner = await somebody();
    const signing = await stage.begin('SignIn');
    await signing.identifies(verificationOf(await tries(signing, owner)));
    const { setCookies, status } = await signing.walk.call(submitExperience);
    expect(status).toBe(200);
    const [cookie = ''] = setCookies.filter((one) => one.startsWith(`${COOKIE}=`));
    expect(cookie).toMatch(/^_browser=[\w-]+; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(Buffer.from(/=([^;]*)/.exec(cookie)?.[1] ?? '', 'base64url').toString('latin1')).not.toContain(owner.username);
  });

  it('takes the cookie over https alone where the service is called so', async () => {
    const sealer = new Sealer(randomBytes(32));
    const tenant = { id: 'admin', endpoint: 'https://id.example', port: 0, host: '', cookiePrefix: 'admin' };
    const context = { tenant, requestId: '', ip: '', userAgent: '', ipPrefix: '' };
    const signIn = { now: Date.now(), account: () => ({ id: 'someone', username: 'somebody', primary_email: null, primary_phone: null }) };
    const rest = { signIn, tenantId: 'admin', settings: { usernamePolicy: { caseSensitive: true } }, state: { userId: 'someone', profile: {} } };
    const app = express().get('/', (request, response) => {
      const visit = { request, ...rest } as unknown as StartedVisit;
      const browsers = new KnownBrowsers(sealer);
      withRequestContext(context, () => {
        browsers.remember(visit, response);
        response.end(browsers.nameFor(visit, 'somebody'));
      });
    });
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const [cookie = ''] = (await fetch(url)).headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-admin_browser=[\w-]+; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    const [pair = ''] = cookie.split(';');
    expect(await (await fetch(url, { headers: { cookie: pair } })).text()).toMatch(/^[a-z0-9]{21}$/);
    expect(await (await fetch(url, { headers: { cookie: pair.replace('__Host-', '') } })).text()).toBe('');
    server.close();
  });
});
