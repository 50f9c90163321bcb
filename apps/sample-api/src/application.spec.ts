import { sampleApi } from '@gatepost/oidc-contracts/demo';
import type { INestApplication } from '@nestjs/common';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createSampleApi } from './application';
import { readSettings } from './settings';
import { Issuer } from './testing/issuer';

const APP = 'http://localhost:3003';
const now = () => Math.floor(Date.now() / 1000);

interface Request {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let issuer: Issuer;
let api: INestApplication;

async function open(): Promise<INestApplication> {
  const opened = await createSampleApi(readSettings({ ENDPOINT: issuer.origin }));
  await opened.listen(0, '127.0.0.1');
  return opened;
}

async function ask(token: string | undefined, { path = sampleApi.tidesPath, method = 'GET', headers = {} }: Request = {}) {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const reply = await fetch(`${await api.getUrl()}${path}`, { method, headers: { origin: APP, ...authorization, ...headers } });
  return { status: reply.status, headers: reply.headers, challenge: reply.headers.get('www-authenticate'), body: await reply.json() };
}

beforeEach(async () => {
  issuer = await Issuer.open('ES256', 'ES384', 'RS256');
  api = await open();
});
afterEach(async () => {
  await api.close();
  await issuer.close();
});

describe('a good token', () => {
  it.each([
    ['ES256', 1],
    ['ES384', 2],
    ['RS256', 3],
  ])('signed with %s opens what its scope allows', async (_alg, key) => {
    const { status, headers, body } = await ask(await issuer.token({}, {}, key));
    expect(status).toBe(200);
    expect(body).toMatchObject({ tides: [{}, {}, {}, {}] });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('costs one look at the keys, however often it comes', async () => {
    const token = await issuer.token();
    for (let round = 0; round < 5; round += 1) expect((await ask(token)).status).toBe(200);
    expect(issuer.fetched).toBe(1);
  });

  it('holds its scopes one beside the other', async () => {
    const token = await issuer.token({ scope: `other ${sampleApi.scopes.close} ${sampleApi.scopes.read}` });
    expect((await ask(token, { path: sampleApi.closingPath, method: 'POST' })).status).toBe(200);
  });

  it('works while the keys are out of reach, as long as they are remembered', async () => {
    const token = await issuer.token();
    await ask(token);
    issuer.status = 500;
    expect((await ask(token)).status).toBe(200);
  });
});

describe('a token that is none', () => {
  it.each<[string, () => Promise<string>]>([
    ['has ended', () => issuer.token({ iat: now() - 7200, exp: now() - 60 })],
    ['never ends', () => issuer.token({ exp: undefined })],
    ['is not valid yet', () => issuer.token({ nbf: now() + 600 })],
    ['is for another API', () => issuer.token({ aud: 'https://other.example' })],
    ['is for another API as well', () => issuer.token({ aud: [sampleApi.indicator, 'https://other.example'] })],
    ['is for this API in a list', () => issuer.token({ aud: [sampleApi.indicator] })],
    ['is for an API whose name begins alike', () => issuer.token({ aud: `${sampleApi.indicator}/more` })],
    ['is for nobody', () => issuer.token({ aud: undefined })],
    ['comes from another issuer', () => issuer.token({ iss: `${issuer.origin}/oidc/` })],
    ['says nobody’s name', () => issuer.token({ sub: undefined })],
    ['names no client', () => issuer.token({ client_id: undefined })],
    ['has no id', () => issuer.token({ jti: undefined })],
    ['is an ID token', () => issuer.token({}, { typ: 'JWT' })],
    ['does not say what it is', () => issuer.token({}, { typ: '' })],
    ['is a logout token', () => issuer.token({}, { typ: 'logout+jwt' })],
    ['names a key nobody knows', () => issuer.token({}, { kid: 'unknown' })],
    ['names the key of another algorithm', () => issuer.token({}, { kid: 'key-2' })],
    ['demands an extension nobody knows', async () => withHeader(await issuer.token(), { crit: ['b64x'], b64x: true })],
    ['has another payload than was signed', async () => withPayload(await issuer.token(), { scope: sampleApi.scopes.close })],
    ['has no signature', async () => (await issuer.token()).replace(/[^.]+$/, '')],
    ['is not signed at all', async () => Promise.resolve(unsigned())],
    ['is signed with the public key as a secret', () => confused()],
    ['is signed by a stranger', () => forged()],
    ['is no JWT', () => Promise.resolve('an-opaque-token')],
  ])('%s', async (_why, make) => {
    const { status, challenge, body } = await ask(await make());
    expect(status).toBe(401);
    expect(challenge).toMatch(/^Bearer realm="Harbour API", error="invalid_token", error_description="[^"]+"$/);
    expect(body).toMatchObject({ error: 'invalid_token' });
  });

  it('is told apart when it has ended, so that the app renews it', async () => {
    const { challenge } = await ask(await issuer.token({ exp: now() - 60 }));
    expect(challenge).toContain('The token has expired.');
  });

  it('makes nobody fetch the keys again and again', async () => {
    await ask(await issuer.token());
    const fetched = issuer.fetched;
    for (let round = 0; round < 10; round += 1) await ask(await issuer.token({}, { kid: `unknown-${round}` }));
    expect(issuer.fetched).toBe(fetched);
  });
});

describe('a request', () => {
  it('without a token learns only that one is needed', async () => {
    const { status, challenge } = await ask(undefined);
    expect([status, challenge]).toEqual([401, 'Bearer realm="Harbour API"']);
  });

  it('with another kind of credentials as well', async () => {
    const { status, challenge } = await ask(undefined, { headers: { authorization: 'Basic YTpi' } });
    expect([status, challenge]).toEqual([401, 'Bearer realm="Harbour API"']);
  });

  it.each(['Bearer', 'Bearer a b', 'Bearer "quoted"'])('with a header of no sense is malformed: %s', async (authorization) => {
    const { status, challenge } = await ask(undefined, { headers: { authorization } });
    expect(status).toBe(400);
    expect(challenge).toContain('error="invalid_request"');
  });

  it('with its token in the address is one without a token', async () => {
    expect((await ask(undefined, { path: `${sampleApi.tidesPath}?access_token=${await issuer.token()}` })).status).toBe(401);
  });

  it('whose token lacks the scope is told which one', async () => {
    const { status, challenge, body } = await ask(await issuer.token(), { path: sampleApi.closingPath, method: 'POST' });
    expect(status).toBe(403);
    expect(challenge).toMatch(/error="insufficient_scope".* scope="close:harbour"$/);
    expect(body).toMatchObject({ error: 'insufficient_scope', scope: sampleApi.scopes.close });
  });

  it.each(['', 'read', 'read:harbours', 'READ:HARBOUR', undefined])('whose scope is only alike lacks it: %s', async (scope) => {
    expect((await ask(await issuer.token({ scope }))).status).toBe(403);
  });

  it('to see whether it runs needs no token', async () => {
    expect(await ask(undefined, { path: '/health' })).toMatchObject({ status: 200, body: { status: 'ok' } });
  });
});

describe('keys out of reach', () => {
  it('are the fault of nobody who asks: no challenge, and a good token works when they are back', async () => {
    issuer.status = 500;
    const token = await issuer.token();
    const refused = await ask(token);
    expect([refused.status, refused.challenge, refused.headers.get('retry-after')]).toEqual([503, null, '5']);
    issuer.status = 200;
    expect((await ask(token)).status).toBe(200);
  });

  it('may be gone altogether', async () => {
    const token = await issuer.token();
    await issuer.close();
    expect((await ask(token)).status).toBe(503);
    issuer = await Issuer.open('ES256');
  });
});

describe('a page in a browser', () => {
  const preflight = async (origin: string) => {
    const headers = { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' };
    const reply = await fetch(`${await api.getUrl()}${sampleApi.tidesPath}`, { method: 'OPTIONS', headers });
    return { allowed: reply.headers.get('access-control-allow-origin'), status: reply.status };
  };

  it.each([APP, 'capacitor://localhost', 'https://localhost', 'http://localhost'])('of the app may ask: %s', async (origin) => {
    expect(await preflight(origin)).toEqual({ allowed: origin, status: 204 });
  });

  it.each(['https://evil.example', 'null', 'http://localhost:3003.evil.example', 'http://LOCALHOST:3003'])('of anybody else may not: %s', async (origin) => {
    expect((await preflight(origin)).allowed).toBeNull();
  });

  it('is told why it was refused', async () => {
    const { headers } = await ask(undefined);
    expect(headers.get('access-control-allow-origin')).toBe(APP);
    expect(headers.get('access-control-expose-headers')).toContain('WWW-Authenticate');
  });
});

const parse = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function withHeader(token: string, more: object): string {
  const [header, ...rest] = token.split('.');
  return [encode({ ...parse(header), ...more }), ...rest].join('.');
}

function withPayload(token: string, more: object): string {
  const [header, payload, signature] = token.split('.');
  return [header, encode({ ...parse(payload), ...more }), signature].join('.');
}

const claims = () => ({ iss: `${issuer.origin}/oidc`, aud: sampleApi.indicator, sub: 'mara', client_id: 'an-app', jti: 'x', scope: sampleApi.scopes.read });

function unsigned(): string {
  const token = new UnsecuredJWT(claims()).setIssuedAt().setExpirationTime('1h').encode();
  return withHeader(token, { typ: 'at+jwt', kid: 'key-1' });
}

/** The published key taken for a shared secret: the old confusion of RS256 and HS256. */
function confused(): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(issuer.publicKeys.at(-1)));
  return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'key-3', typ: 'at+jwt' }).setIssuedAt().setExpirationTime('1h').sign(secret);
}

/** The right key id, another key, and the key itself in the header. */
async function forged(): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const header = { alg: 'ES256', kid: 'key-1', typ: 'at+jwt', jwk: await exportJWK(publicKey) };
  return new SignJWT(claims()).setProtectedHeader(header).setIssuedAt().setExpirationTime('1h').sign(privateKey);
}
