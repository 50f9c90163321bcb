import { TestBed } from '@angular/core/testing';
import type { Notice } from '../session/failures';
import { Words } from '../settings/words';
import { NoticeLine } from './notice-line';

async function show(notice: Notice): Promise<HTMLElement> {
  await TestBed.inject(Words).load();
  const fixture = TestBed.createComponent(NoticeLine);
  fixture.componentRef.setInput('notice', notice);
  await fixture.whenStable();
  const element: unknown = fixture.nativeElement;
  if (!(element instanceof HTMLElement)) throw new Error('nothing is shown');
  return element;
}

describe('the line about the last sign-in', () => {
  it('mentions what the person did without a box', async () => {
    const line = await show({ kind: 'cancelled' });
    expect(line.querySelector('.callout')).toBeNull();
    expect(line.textContent).toContain('You closed the sign-in page.');
  });

  it('explains what went wrong, with the code for whoever is asked for help', async () => {
    const line = await show({ kind: 'unexpected', code: 'oidc.invalid_client' });
    expect(line.querySelector('.callout.bad')).not.toBeNull();
    expect(line.textContent).toContain('oidc.invalid_client');
  });

  it('does not blame the person when the service ended the sign-in', async () => {
    const line = await show({ kind: 'ended' });
    expect(line.querySelector('.callout')).not.toBeNull();
    expect(line.querySelector('.callout.bad')).toBeNull();
  });
});
