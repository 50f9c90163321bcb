import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { mobile } from '@gatepost/phrases/mobile/en';
import { HarbourApi } from '../harbour/harbour-api';
import type { Outcome, Question } from '../harbour/outcome';
import { Words } from '../settings/words';
import { Harbour } from './harbour';

/** The API as the page sees it: what comes of a question is up to the test. */
class Api {
  readonly host = 'localhost:3005';
  readonly asking = signal<Question | undefined>(undefined);
  readonly outcome = signal<Outcome | undefined>(undefined);
  readonly asked: Question[] = [];

  ask(question: Question): Promise<void> {
    this.asked.push(question);
    return Promise.resolve();
  }
}

let api: Api;

async function show(outcome?: Omit<Outcome, 'question' | 'at'> & Partial<Outcome>): Promise<HTMLElement> {
  api = new Api();
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [{ provide: HarbourApi, useValue: api }] });
  await TestBed.inject(Words).load();
  if (outcome) api.outcome.set({ question: 'read', at: Date.UTC(2026, 10, 25, 12), ...outcome });
  const fixture = TestBed.createComponent(Harbour);
  await fixture.whenStable();
  const element: unknown = fixture.nativeElement;
  if (!(element instanceof HTMLElement)) throw new Error('nothing is shown');
  return element;
}

const textOf = (page: HTMLElement, selector: string) => page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const retry = (page: HTMLElement) => page.querySelector<HTMLButtonElement>('.retry');

describe('the page of the protected API', () => {
  it('asks nothing by itself: a link that opens it must not act', async () => {
    const page = await show();
    expect(api.asked).toEqual([]);
    expect(page.querySelector('.callout')).toBeNull();
    page.querySelectorAll<HTMLElement>('ion-item')[1]?.click();
    expect(api.asked).toEqual(['close']);
  });

  it('shows the tides, and below them how they were asked for', async () => {
    const page = await show({ kind: 'answered', status: 200, token: 'fetched', tides: [{ kind: 'high', at: Date.UTC(2026, 10, 25, 12), metres: 3 }] });
    expect(textOf(page, '.callout.good strong')).toBe(mobile.harbour.outcomes.answered.title);
    expect(page.textContent).toContain('High water');
    expect(page.textContent).toContain('3.0 m');
    expect(textOf(page, '.receipt')).toMatch(/localhost:3005200Tokenfetched for thisAsked at/);
    expect(retry(page)).toBeNull();
  });

  it('names the permission that is missing, and offers no second try that would fail as well', async () => {
    const page = await show({ kind: 'forbidden', question: 'close', status: 403, token: 'at-hand', scope: 'close:harbour', code: 'insufficient_scope' });
    expect(textOf(page, '.callout.warn .code')).toBe('insufficient_scope');
    expect(textOf(page, '.receipt')).toContain('close:harbour');
    expect(retry(page)).toBeNull();
  });

  it.each(['silent', 'unavailable', 'refused', 'no-token', 'unexpected'] as const)(
    'tells that something went wrong and repeats the question: %s',
    async (kind) => {
      const page = await show({ kind });
      expect(textOf(page, '.callout.bad')).toContain(mobile.harbour.outcomes[kind].title);
      retry(page)?.click();
      expect(api.asked).toEqual(['read']);
    },
  );

  it('speaks of no answer where nothing was sent', async () => {
    const page = await show({ kind: 'offline' });
    expect(page.querySelector('.callout.warn')).not.toBeNull();
    expect(textOf(page, '.receipt')).toMatch(/^Asked at\d\d:00:00$/);
  });
});
