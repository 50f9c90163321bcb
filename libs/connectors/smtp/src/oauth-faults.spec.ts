import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { requestToken, TokenFailure } from './token-request';
import { authorizationServer, type TokenAnswer } from './testing/authorization-server';

const REFRESH = 'canary-refresh-token';
const SECRET = 'canary-client-secret';
const form = { grant_type: 'refresh_token', refresh_token: REFRESH };

async function failureOf(url: string, call: typeof fetch = fetch): Promise<ConnectorError> {
  const error: unknown = await requestToken(url, form, [REFRESH, SECRET], call).catch((thrown: unknown) => thrown);
  if (error instanceof ConnectorError) return error;
  throw new Error('it did not fail as a connector does', { cause: error });
}

const error = (status: number, code: string, description?: string): TokenAnswer => ({
  status,
  body: { error: code, ...(description !== undefined && { error_description: description }) },
});

describe('an authorization server', () => {
  it.each([
    ['has taken the grant back', error(400, 'invalid_grant', `${REFRESH} was revoked for ada@example.com`), 'authorization_failed', 'permanent'],
    ['does not know the client', error(401, 'invalid_client', `${SECRET} is wrong, see https://accounts.example/why?x=1`), 'authorization_failed', 'permanent'],
    ['refuses in words of its own', { status: 403, body: `<h1>no ${REFRESH}</h1>` }, 'authorization_failed', 'permanent'],
    ['is broken', { status: 500, body: `stack ${REFRESH}` }, 'general', 'temporary'],
    ['is down', error(503, 'temporarily_unavailable'), 'general', 'temporary'],
    ['has too much to do', error(429, 'slow_down'), 'general', 'temporary'],
    ['answers with a page', { body: `<html>${REFRESH}</html>` }, 'invalid_response', 'temporary'],
    ['answers without a token', { body: { token_type: 'Bearer' } }, 'invalid_response', 'temporary'],
    ['answers with a token of two lines', { body: { access_token: 'one\r\nMAIL FROM:<>' } }, 'invalid_response', 'temporary'],
    ['sends elsewhere', { status: 302, body: '', headers: { location: 'http://169.254.169.254/' } }, 'invalid_response', 'temporary'],
  ] satisfies [string, TokenAnswer, string, string][])('that %s is understood, and repeats no secret', async (_what, answer, code, retry) => {
    const server = await authorizationServer(answer);
    const failed = await failureOf(server.url);
    expect({ code: failed.code, retry: failed.failure.retry, stage: failed.failure.stage }).toEqual({ code, retry, stage: 'login' });
    const told = JSON.stringify([failed.message, failed.failure.reply, failed.failure.server]);
    for (const canary of ['canary', 'ada@', 'https://', '<h']) expect(told).not.toContain(canary);
    expect(server.asked).toHaveLength(1);
    await server.stop();
  });

  it('says why in the words of the protocol', async () => {
    const server = await authorizationServer(error(400, 'invalid_grant', 'Token has been expired or revoked.'));
    expect((await failureOf(server.url)).failure).toMatchObject({
      reply: '400 invalid_grant Token has been expired or revoked.',
      server: new URL(server.url).host,
    });
    await server.stop();
  });

  it.each([
    { expires_in: 'soon' },
    { expires_in: null },
    { expires_in: -1 },
    { expires_in: 0 },
    { expires_in: '1e999' },
    { refresh_token: null },
    { refresh_token: 7 },
  ])('that says %j beside a good token has given that token, for a while', async (odd) => {
    const server = await authorizationServer({ body: { access_token: 'good', ...odd } });
    const { text, expires, refreshToken } = await requestToken(server.url, form, [REFRESH, SECRET], fetch);
    expect([text, refreshToken]).toEqual(['good', undefined]);
    expect(Math.abs(Number(expires) - Date.now() - 300_000)).toBeLessThan(10_000);
    await server.stop();
  });

  it('tells when it was asked, for who must not tell how long it took', async () => {
    const server = await authorizationServer({ status: 500, body: '' });
    const before = performance.now();
    const failure: unknown = await requestToken(server.url, form, [], fetch).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(TokenFailure);
    expect(failure instanceof TokenFailure && failure.askedAt - before).toBeLessThan(1_000);
    await server.stop();
  });

  it('that is not there may be there later', async () => {
    const server = await authorizationServer({ body: '' });
    await server.stop();
    expect((await failureOf(server.url)).failure).toMatchObject({ retry: 'temporary', stage: 'login' });
  });

  it('that must not be called is not called later either', async () => {
    const blocked = () => Promise.reject(Object.assign(new Error('inside: 10.0.0.7'), { code: 'EBLOCKED' }));
    const { message, failure } = await failureOf('https://inside.example/token', blocked);
    expect([message, failure.retry, failure.server]).toEqual(['The authorization server is not called.', 'permanent', 'inside.example']);
  });
});
