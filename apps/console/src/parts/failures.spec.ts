import { inputBinding, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiError } from '@gatepost/api-client/api-error';
import { LoadFailed } from './load-failed';
import { Problem } from './problem';
import { en } from './words/en';

async function shown(component: Type<unknown>, error: unknown) {
  const fixture = TestBed.createComponent(component, { bindings: [inputBinding('error', () => error)] });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const LOST = new ApiError(0, 'client.unreachable', 'The service could not be reached.');
const PROXY = new ApiError(502, 'client.http_502', 'The service answered 502.');
const FORBIDDEN = new ApiError(403, 'auth.forbidden', 'This is not allowed.');
const GONE = new ApiError(404, 'entity.not_found', 'There is nothing at this address.');

describe('what could not be loaded', () => {
  it.each([
    [LOST, en.failed.unreachable],
    [PROXY, en.failed.unexpected],
    [FORBIDDEN, `${FORBIDDEN.message} ${en.failed.unchanged}`],
  ])('says why in words for people, and that nothing was changed: %s', async (error, text) => {
    const element = await shown(LoadFailed, error);
    expect(element.querySelector('p')?.textContent).toBe(text);
    expect(element.querySelector('button')?.textContent).toContain(en.again);
  });

  it('offers no other try for what is gone', async () => {
    const element = await shown(LoadFailed, GONE);
    expect(element.querySelector('h2')?.textContent).toBe(en.failed.gone.title);
    expect(element.querySelector('button')).toBeNull();
  });
});

describe('what was not done', () => {
  it.each([
    [LOST, en.failed.unsure],
    [PROXY, en.failed.unsure],
    [new TypeError('no such shape'), en.failed.unsure],
    [new ApiError(413, 'client.http_413', 'The service answered 413.'), en.failed.unexpected],
    [FORBIDDEN, FORBIDDEN.message],
  ])('may have been done where no answer came, and that is said: %s', async (error, text) => {
    expect((await shown(Problem, error)).querySelector('strong')?.textContent).toBe(text);
  });
});
