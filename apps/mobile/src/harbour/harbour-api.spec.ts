import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { sampleApi } from '@gatepost/oidc-contracts/demo';
import type { HarbourApi as Api } from './harbour-api';
import type { Session as SignedSession } from '../session/session';
import { phone } from '../session/testing/plugged-in-phone';
import { Service } from '../session/testing/service';
import { until } from '../session/testing/until';

const { accountClient } = await import('../session/client');
const { HarbourApi } = await import('./harbour-api');
const { Session } = await import('../session/session');

let service = new Service();
let session: SignedSession;
let api: Api;
const online = jest.spyOn(navigator, 'onLine', 'get');

beforeEach(async () => {
  phone.reset();
  service = new Service();
  globalThis.fetch = service.fetch;
  console.error = () => undefined;
  online.mockReturnValue(true);
  TestBed.resetTestingModule();
  session = TestBed.inject(Session);
  const client = TestBed.inject(accountClient);
  client.setJwtVerifier({ verifyIdToken: () => Promise.resolve() });
  await session.start();
  const done = session.signIn();
  await until(() => phone.page !== undefined);
  phone.openApp(Service.redirectOf(phone.page));
  await done;
  api = TestBed.inject(HarbourApi);
  service.calls.length = 0;
});

const challenge = (status: number, error: string, more = '') =>
  Response.json({ error }, { status, headers: { 'WWW-Authenticate': `Bearer realm="Harbour API", error="${error}"${more}` } });

describe('asking a protected API', () => {
  it('fetches a token for it alone the first time, and has it at hand the second', async () => {
    await api.ask('read');
    expect(api.outcome()).toMatchObject({ kind: 'answered', status: 200, token: 'fetched', tides: [{ kind: 'high', metres: 3.4 }] });
    await api.ask('read');
    expect(api.outcome()).toMatchObject({ kind: 'answered', token: 'at-hand' });
    expect(service.calls).toEqual(['/token refresh_token', 'GET /tides', 'GET /tides']);
  });

  it('renews a token that has ended before it asks', async () => {
    service.lifetime = -1;
    await api.ask('read');
    service.lifetime = 3600;
    await api.ask('read');
    expect(api.outcome()).toMatchObject({ kind: 'answered', token: 'fetched' });
    expect(service.count('/token refresh_token')).toBe(2);
  });

  it('renews once when a token that seemed good is refused', async () => {
    const seen: string[] = [];
    service.harbour = (authorization) => {
      seen.push(authorization);
      return seen.length === 1 ? challenge(401, 'invalid_token') : Response.json({ tides: [] });
    };
    await api.ask('read');
    expect(api.outcome()).toMatchObject({ kind: 'answered', token: 'renewed' });
    expect(new Set(seen).size).toBe(2);
  });

  it('does not go on for ever when a fresh one is refused as well', async () => {
    service.harbour = () => challenge(401, 'invalid_token');
    await api.ask('read');
    expect(api.outcome()).toMatchObject({ kind: 'refused', status: 401, code: 'invalid_token', token: 'renewed' });
    expect(service.count('GET /tides')).toBe(2);
  });

  it('tells which permission is missing', async () => {
    service.harbour = () => challenge(403, 'insufficient_scope', `, scope="${sampleApi.scopes.close}"`);
    await api.ask('close');
    expect(api.outcome()).toMatchObject({ kind: 'forbidden', status: 403, scope: sampleApi.scopes.close, code: 'insufficient_scope' });
    expect(service.count('POST /closing')).toBe(1);
  });

  it('is done when the harbour was closed', async () => {
    service.harbour = () => Response.json({ closedAt: '2026-11-25T12:40:00.000Z' });
    await api.ask('close');
    expect(api.outcome()).toMatchObject({ kind: 'closed', status: 200 });
  });

  it('says so when nothing answers', async () => {
    service.harbour = undefined;
    await api.ask('read');
    expect(api.outcome()).toMatchObject({ kind: 'silent', token: 'fetched' });
  });

  it('sends nothing without a network', async () => {
    online.mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    await api.ask('read');
    expect(api.outcome()?.kind).toBe('offline');
    expect(service.calls).toEqual([]);
  });

  it('sends nothing to the API when the service gives no token', async () => {
    service.reachable = false;
    await api.ask('read');
    expect(api.outcome()?.kind).toBe('no-token');
    expect(service.count('GET /tides')).toBe(0);
  });

  it('knows a sign-in that does not cover it', async () => {
    service.covers = false;
    await api.ask('read');
    expect(api.outcome()).toMatchObject({ kind: 'not-granted', code: 'oidc.invalid_target' });
    expect(session.phase()).toBe('signed-in');
  });

  it('leads to the sign-in page when the service has ended the sign-in', async () => {
    service.honours = false;
    await api.ask('read');
    expect(session.notice()).toEqual({ kind: 'ended' });
    expect(api.outcome()).toBeUndefined();
  });

  it.each<[string, () => Response, string]>([
    ['keys it cannot reach', () => new Response('{}', { status: 503 }), 'unavailable'],
    ['a failure', () => new Response('oh', { status: 500 }), 'unexpected'],
    ['another service’s page', () => new Response('<html></html>'), 'unexpected'],
    ['tides that are none', () => Response.json({ tides: [{ kind: 'middle', at: 'now', metres: 'few' }] }), 'unexpected'],
  ])('understands %s', async (_what, answer, kind) => {
    service.harbour = answer;
    await api.ask('read');
    expect(api.outcome()?.kind).toBe(kind);
  });

  it('asks one question at a time', async () => {
    await Promise.all([api.ask('read'), api.ask('read'), api.ask('close')]);
    expect(service.calls.filter((call) => call.startsWith('GET') || call.startsWith('POST'))).toEqual(['GET /tides']);
  });
});
