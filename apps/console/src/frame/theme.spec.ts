import { TestBed } from '@angular/core/testing';
import { ThemeChoice } from './theme';

describe('the theme', () => {
  beforeEach(() => {
    localStorage.clear();
    delete document.documentElement.dataset['theme'];
  });

  const open = () => {
    TestBed.resetTestingModule();
    return TestBed.inject(ThemeChoice);
  };

  it('is the system’s until somebody chooses', () => {
    expect(open().chosen()).toBe('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('changes the page at once and is known to the next page', () => {
    open().choose('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(open().chosen()).toBe('dark');
  });

  it('goes back to the system’s', () => {
    open().choose('light');
    open().choose('system');
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(open().chosen()).toBe('system');
  });

  it('ignores what is no theme', () => {
    localStorage.setItem('gatepost-console-theme', 'neon');
    expect(open().chosen()).toBe('system');
  });
});
