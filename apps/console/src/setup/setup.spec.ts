import { Location } from '@angular/common';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../session/session';
import { FakeService, reply } from '../testing/fake-service';
import { Setup } from './setup';
import { en as words } from './words/en';

@Component({ template: '' })
class Elsewhere {}

describe('the setup page', () => {
  let signedInAs: (string | undefined)[];
  let harness: RouterTestingHarness;
  let service: FakeService;

  beforeEach(() => {
    signedInAs = [];
    service = new FakeService();
    const session = {
      isLeaving: signal(false),
      remember: () => undefined,
      signIn: (email?: string) => Promise.resolve(void signedInAs.push(email)),
    };
    TestBed.configureTestingModule({
      providers: [
        ...service.providers,
        provideRouter([
          { path: 'setup', component: Setup },
          { path: '', component: Elsewhere },
        ]),
        { provide: Session, useValue: session },
      ],
    });
  });

  /** Not `whenStable`: a page that still waits for the service is not stable. */
  async function settle() {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  async function open(url: string, claimed: boolean) {
    service.on('GET', '/api/setup', () => reply({ claimed }));
    harness = await RouterTestingHarness.create(url);
    await settle();
  }

  const heading = () => harness.routeNativeElement?.querySelector('h1')?.textContent?.trim();

  it('takes the token out of the address, and shows the form', async () => {
    await open('/setup#token=secret', false);
    expect(TestBed.inject(Location).path(true)).toBe('/setup');
    expect(heading()).toBe(words.form.title);
  });

  it('takes a link that is pasted over its own address', async () => {
    await open('/setup', false);
    expect(heading()).toBe(words.noLink.title);
    await harness.navigateByUrl('/setup#token=secret');
    await settle();
    expect(heading()).toBe(words.form.title);
    expect(TestBed.inject(Location).path(true)).toBe('/setup');
  });

  it('says that there is an administrator already', async () => {
    await open('/setup#token=secret', true);
    expect(heading()).toBe(words.claimed.title);
  });

  it('says that the service does not answer, and tries again', async () => {
    service.on('GET', '/api/setup', () => {
      throw new TypeError('Failed to fetch');
    });
    harness = await RouterTestingHarness.create('/setup#token=secret');
    await settle();
    expect(heading()).toBe('The service does not answer');
    service.on('GET', '/api/setup', () => reply({ claimed: false }));
    harness.routeNativeElement?.querySelector('button')?.click();
    await settle();
    expect(heading()).toBe(words.form.title);
  });

  it('goes on to sign in with the address that was claimed', async () => {
    await open('/setup#token=secret', false);
    const email = harness.routeNativeElement?.querySelector<HTMLInputElement>('#email');
    if (!email) throw new Error('There is no field for the address.');
    email.value = 'ada@example.com';
    email.dispatchEvent(new Event('input'));
    service.on('POST', '/api/setup/claim', () => reply({ email: 'ada@example.com' }, { status: 201 }));
    harness.routeNativeElement?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settle();
    await settle();
    expect(heading()).toBe(words.done.title);
    expect(signedInAs).toEqual(['ada@example.com']);
  });
});
