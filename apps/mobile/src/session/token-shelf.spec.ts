import { TestBed } from '@angular/core/testing';
import { sampleApi } from '@gatepost/oidc-contracts/demo';
import type { TokenShelf as Shelf } from './token-shelf';
import { phone } from './testing/plugged-in-phone';
import { Service } from './testing/service';
import { until } from './testing/until';

const { accountClient } = await import('./client');
const { Session } = await import('./session');
const { TokenShelf } = await import('./token-shelf');

let service = new Service();
let shelf: Shelf;
const tokenOf = (kind: string) => shelf.held().find((held) => held.kind === kind);

beforeEach(async () => {
  phone.reset();
  service = new Service();
  globalThis.fetch = service.fetch;
  console.error = () => undefined;
  TestBed.resetTestingModule();
  const session = TestBed.inject(Session);
  TestBed.inject(accountClient).setJwtVerifier({ verifyIdToken: () => Promise.resolve() });
  await session.start();
  const done = session.signIn();
  await until(() => phone.page !== undefined);
  phone.openApp(Service.redirectOf(phone.page));
  await done;
  shelf = TestBed.inject(TokenShelf);
  TestBed.tick();
  await until(() => shelf.held().length > 0);
  service.calls.length = 0;
});

describe('the tokens of this device', () => {
  it('are told with the moment they end; that of the API is there when it was needed', () => {
    expect(Math.round(((tokenOf('account')?.ends ?? 0) - Date.now()) / 60_000)).toBe(60);
    expect(tokenOf('id')?.ends).toBeDefined();
    expect(tokenOf('refresh')?.token).toBe('a-refresh-token');
    expect(tokenOf('api')).toEqual({ kind: 'api', token: undefined });
  });

  it('can be renewed before they end, and a signed one is read', async () => {
    await shelf.renew();
    expect(shelf.state()).toBe('renewed');
    expect(service.count('/token refresh_token')).toBe(2);
    expect(tokenOf('api')?.claims).toMatchObject({ aud: sampleApi.indicator, scope: sampleApi.scopes.read, jti: 'api-1' });
    await shelf.renew();
    expect(tokenOf('api')?.claims).toMatchObject({ jti: 'api-2' });
  });

  it('stay at hand when the service does not answer', async () => {
    await shelf.renew();
    const before = tokenOf('api')?.token;
    service.reachable = false;
    await shelf.renew();
    expect(shelf.state()).toBe('not-renewed');
    expect(tokenOf('api')?.token).toBe(before);
    expect(tokenOf('account')?.token).toBe('an-access-token');
  });

  it('go when the service has ended the sign-in', async () => {
    service.honours = false;
    await shelf.renew();
    expect(TestBed.inject(Session).notice()).toEqual({ kind: 'ended' });
    expect(shelf.held().map(({ token }) => token)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
