import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { mobile } from '@gatepost/phrases/mobile/en';
import { type HeldToken, TokenShelf } from '../session/token-shelf';
import { Words } from '../settings/words';
import { Tokens } from './tokens';

const inAnHour = Date.now() + 3_600_500;

const held: readonly HeldToken[] = [
  { kind: 'id', token: 'eyJhbGciOiJFUzI1NiJ9.id', ends: Date.now() - 1000 },
  { kind: 'account', token: 'opaque', ends: inAnHour, claims: { scope: 'openid profile' } },
  { kind: 'api', token: undefined },
  { kind: 'refresh', token: 'secret-refresh-token' },
];

async function show() {
  const shelf = {
    held: signal(held),
    state: signal('at-rest'),
    renewedAt: signal(0),
    reads: 0,
    rests: 0,
    read() {
      this.reads += 1;
      return Promise.resolve();
    },
    rest() {
      this.rests += 1;
    },
  };
  TestBed.configureTestingModule({ providers: [{ provide: TokenShelf, useValue: shelf }] });
  await TestBed.inject(Words).load();
  const fixture = TestBed.createComponent(Tokens);
  await fixture.whenStable();
  const element: unknown = fixture.nativeElement;
  if (!(element instanceof HTMLElement)) throw new Error('nothing is shown');
  return { shelf, fixture, element, text: () => element.textContent?.replace(/\s+/g, ' ') ?? '' };
}

describe('the page of the tokens', () => {
  it('tells of each what it is for and when it ends', async () => {
    const { text, shelf } = await show();
    expect(shelf.reads).toBe(1);
    expect(text()).toMatch(/Ends\d\d:\d\d:\d\d, in (1:00:00|59:59)/);
    expect(text()).toContain('renewed when it is needed next');
    expect(text()).toContain('Permissionsopenid profile');
    expect(text()).toContain(mobile.tokens.none);
  });

  it('shows the beginning of a long one, and a refresh token not at all', async () => {
    const { text } = await show();
    expect(text()).toContain('eyJhbGciOiJFUzI1NiJ9…');
    expect(text()).not.toContain('secret-refresh-token');
    expect(text()).toContain(mobile.tokens.refresh.about);
  });

  it('says what became of a renewal', async () => {
    const { text, shelf, fixture } = await show();
    shelf.state.set('not-renewed');
    await fixture.whenStable();
    expect(text()).toContain(mobile.tokens.notRenewed);
    shelf.renewedAt.set(Date.UTC(2026, 10, 25, 12, 3, 5));
    shelf.state.set('renewed');
    await fixture.whenStable();
    expect(text()).toMatch(/Renewed at \d\d:03:05/);
    fixture.destroy();
    expect(shelf.rests).toBe(1);
  });
});
