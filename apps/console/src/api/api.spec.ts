import { TestBed } from '@angular/core/testing';
import { readSession } from '@gatepost/contracts/management/settings';
import { Tokens } from '../session/tokens';
import { Api } from './api';

describe('calls of the service', () => {
  const sent: (string | null)[] = [];
  let valid: string;

  beforeEach(() => {
    sent.length = 0;
    let given = 0;
    let kept: string | undefined;
    const tokens = {
      of: () => Promise.resolve((kept ??= `t${(given += 1)}`)),
      forget: () => (kept = undefined),
    };
    const answer = (_input: string, init: RequestInit) => {
      const token = new Headers(init.headers).get('Authorization');
      sent.push(token);
      return Promise.resolve(
        token === `Bearer ${valid}` ? Response.json({ ttl: 60 }) : Response.json({ code: 'auth.unauthorized', message: 'No.' }, { status: 401 }),
      );
    };
    Object.assign(globalThis, { fetch: answer });
    TestBed.configureTestingModule({ providers: [{ provide: Tokens, useValue: tokens }] });
  });

  it('ask for another token when the service does not take the one that there is', async () => {
    valid = 't2';
    expect((await TestBed.inject(Api).call(readSession, {})).body).toEqual({ ttl: 60 });
    expect(sent).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('do so once', async () => {
    valid = 'none';
    await expect(TestBed.inject(Api).call(readSession, {})).rejects.toMatchObject({ status: 401 });
    expect(sent).toHaveLength(2);
  });
});
