import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Browser } from './browser';
import { HistoryNotes } from './history-notes';

class FakeHistory {
  state: unknown = null;
  replaceState(state: unknown): void {
    this.state = state;
  }
}

class FakeWindow extends EventTarget {
  reloads = 0;
  readonly navigator = { onLine: true };
  readonly location = { reload: () => this.reloads++ };
  readonly history = new FakeHistory();
}

describe('the browser, when a script of the page is missing', () => {
  let window: FakeWindow;
  let browser: Browser;
  let notes: HistoryNotes;
  const line = document.createElement('p');

  beforeEach(() => {
    window = new FakeWindow();
    const page = { defaultView: window, getElementById: (id: string) => (id === 'no-start' ? line : null) };
    TestBed.configureTestingModule({ providers: [{ provide: DOCUMENT, useValue: page }] });
    browser = TestBed.inject(Browser);
    notes = TestBed.inject(HistoryNotes);
  });

  it('loads it again, and only once until a page was complete', () => {
    expect([browser.loadAgain(), browser.loadAgain()]).toEqual([true, false]);
    expect(window.reloads).toBe(1);
    browser.isComplete();
    expect(browser.loadAgain()).toBe(true);
    expect(window.reloads).toBe(2);
  });

  it('waits for a network, then loads it again once', () => {
    window.navigator.onLine = false;
    expect(browser.loadAgain()).toBe(false);
    expect(window.reloads).toBe(0);
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
    expect(window.reloads).toBe(1);
  });

  it('keeps what else is noted with this entry of the history', () => {
    notes.keep('address', 'mara@example.com');
    browser.loadAgain();
    expect(notes.read('address')).toBe('mara@example.com');
    browser.isComplete();
    expect(notes.read('address')).toBe('mara@example.com');
  });

  it('lets the document speak when there is no page', () => {
    line.hidden = true;
    browser.showIncomplete();
    expect(line.hidden).toBe(false);
  });
});
