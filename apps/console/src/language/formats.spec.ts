import { TestBed } from '@angular/core/testing';
import { Formats } from './formats';
import { Language } from './language';

describe('how the console writes', () => {
  let formats: Formats;
  beforeEach(() => {
    formats = TestBed.inject(Formats);
  });

  it.each([
    [0, '0 ms'],
    [132.4, '132 ms'],
    [999, '999 ms'],
    [1_000, '1 sec'],
    [1_540, '1.5 sec'],
    [119_000, '119 sec'],
    [600_000, '10 min'],
    [3_600_000, '60 min'],
    [86_400_000, '24 hr'],
  ])('%d milliseconds as %s', (ms, written) => {
    expect(formats.duration(ms)).toBe(written);
  });

  it.each([
    [12, '12 byte'],
    [5_478, '5.5 kB'],
  ])('%d bytes as %s', (size, written) => {
    expect(formats.bytes(size)).toBe(written);
  });

  it('a moment to the millisecond', () => {
    expect(formats.exactTime(new Date(2026, 10, 23, 12, 1, 12, 84).getTime())).toBe('12:01:12.084');
  });

  it('in the language of the moment', async () => {
    await TestBed.inject(Language).choose('de');
    expect([formats.duration(1_540), formats.bytes(5_478)]).toEqual(['1,5 Sek.', '5,5 kB']);
    await TestBed.inject(Language).choose('en');
  });
});
