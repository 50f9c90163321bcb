import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Callback } from './callback';
import { Session, type Outcome } from './session';

@Component({ template: '' })
class Page {}

describe('the page the service sends the browser back to', () => {
  it.each<[Outcome, string]>([
    [{ kind: 'signed-in', wanted: '/users?page=2' }, '/users?page=2'],
    [{ kind: 'ask' }, '/sign-in'],
    [{ kind: 'failed', failure: 'clock' }, '/sign-in-failed/clock'],
  ])('%j leads to %s', async (outcome, url) => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'callback', component: Callback },
          { path: '**', component: Page },
        ]),
        { provide: Session, useValue: { complete: () => Promise.resolve(outcome) } },
      ],
    });
    const harness = await RouterTestingHarness.create('/callback?code=c&state=s');
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe(url);
  });
});
