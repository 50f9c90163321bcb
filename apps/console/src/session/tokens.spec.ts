import { TestBed } from '@angular/core/testing';
import { Browser } from './browser';
import { SignInAgain } from './sign-in-again';
import { Tokens } from './tokens';

const USERS = 'https://default.logto.app/api';
const ADMINISTRATORS = 'https://admin.logto.app/api';

/** A token endpoint that exchanges every refresh token once, as the service does. */
class FakeProvider {
  readonly asked: string[] = [];
  current = 'r1';
  seconds = 3600;
  isOpen = true;
  #given = 1;

  readonly fetch = async (_input: string, { body }: { readonly body: URLSearchParams }): Promise<Response> => {
    if (!this.isOpen) throw new TypeError('Failed to fetch');
    this.asked.push(`${body.get('refresh_token')} for ${body.get('resource')}`);
    // The next request must not begin before this one has ended.
    await new Promise((done) => setTimeout(done, 5));
    if (body.get('refresh_token') !== this.current) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    this.current = `r${(this.#given += 1)}`;
    return Response.json({ access_token: `a${this.#given}`, expires_in: this.seconds, refresh_token: this.current });
  };
}

describe('the tokens', () => {
  let provider: FakeProvider;
  let tokens: Tokens;
  let again: string[];

  beforeEach(() => {
    provider = new FakeProvider();
    again = [];
    Object.assign(globalThis, { fetch: provider.fetch });
    TestBed.configureTestingModule({
      providers: [
        { provide: Browser, useValue: { address: new URL('http://localhost:3002/console') } },
        { provide: SignInAgain, useValue: { ask: () => Promise.resolve(again.shift()) } },
      ],
    });
    tokens = TestBed.inject(Tokens);
    tokens.begin('r1');
  });

  it('are asked for once for each resource, and kept', async () => {
    expect(await Promise.all([tokens.of(USERS), tokens.of(USERS), tokens.of(ADMINISTRATORS)])).toEqual(['a2', 'a2', 'a3']);
    expect(await tokens.of(USERS)).toBe('a2');
    expect(provider.asked).toEqual([`r1 for ${USERS}`, `r2 for ${ADMINISTRATORS}`]);
  });

  it('are renewed before they end', async () => {
    provider.seconds = 30;
    expect([await tokens.of(USERS), await tokens.of(USERS)]).toEqual(['a2', 'a3']);
  });

  it('wait for a new sign-in when the session has ended, and everybody who waits goes on', async () => {
    provider.current = 'r9';
    again = ['r9'];
    expect(await Promise.all([tokens.of(USERS), tokens.of(ADMINISTRATORS)])).toEqual(['a2', 'a3']);
    expect(provider.asked).toEqual([`r1 for ${USERS}`, `r9 for ${USERS}`, `r2 for ${ADMINISTRATORS}`]);
  });

  it('do not take a service that is silent for an ended session, and the next try works', async () => {
    provider.isOpen = false;
    await expect(tokens.of(USERS)).rejects.toMatchObject({ code: 'client.unreachable' });
    provider.isOpen = true;
    expect(await tokens.of(USERS)).toBe('a2');
  });

  it('are gone after signing out', async () => {
    await tokens.of(USERS);
    expect(tokens.end()).toBe('r2');
    expect(tokens.end()).toBeUndefined();
  });
});
