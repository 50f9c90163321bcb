import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Location } from '@angular/common';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Person } from '../session/person';
import { Session } from '../session/session';
import { signedIn } from '../session/signed-in';
import { Frame } from './frame';
import { en as words } from './words/en';

@Component({ template: '<h1>A page</h1>' })
class Page {}

const ADA: Person = { id: 'u1', name: 'Ada Lovelace', email: 'ada@example.com', isEmailVerified: true };

describe('the frame', () => {
  const person = signal<Person | undefined>(ADA);
  let remembered: string[];
  let signedOut: number;
  let harness: RouterTestingHarness;

  beforeEach(() => {
    // jsdom has no layout, so it has no media queries either.
    Object.assign(window, { matchMedia: () => new EventTarget() });
    person.set(ADA);
    remembered = [];
    signedOut = 0;
    const session = {
      person,
      isLeaving: signal(false),
      remember: (url: string) => remembered.push(url),
      signOut: () => Promise.resolve(void (signedOut += 1)),
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'sign-in', component: Page },
          {
            path: '',
            component: Frame,
            canActivate: [signedIn],
            children: [
              { path: '', component: Page },
              { path: 'other', component: Page },
            ],
          },
        ]),
        { provide: Session, useValue: session },
      ],
    });
  });

  async function open(url: string) {
    harness = await RouterTestingHarness.create(url);
    document.body.append(harness.fixture.nativeElement as HTMLElement);
    await harness.fixture.whenStable();
  }

  const menu = () => TestbedHarnessEnvironment.documentRootLoader(harness.fixture).getHarness(MatMenuHarness.with({ selector: '.nav button' }));
  const button = (label: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
  const isInert = () => document.querySelector('.column')?.hasAttribute('inert');

  it('shows who is signed in', async () => {
    await open('/');
    expect(document.querySelector('.who')?.textContent).toContain('Ada Lovelace');
    expect(document.querySelector('.nav a')?.getAttribute('aria-current')).toBe('page');
  });

  it('tells the version of the service in the account menu', async () => {
    document.head.innerHTML = '<meta name="gatepost-version" content="1.2.3">';
    await open('/');
    document.head.replaceChildren();
    await (await menu()).open();
    expect(document.querySelector('.account-panel')?.textContent).toContain('Version 1.2.3');
  });

  it('asks others to sign in, and remembers where they wanted to go', async () => {
    person.set(undefined);
    await open('/other?page=2');
    expect(remembered).toEqual(['/other?page=2']);
    expect(document.querySelector('.shell')).toBeNull();
  });

  it('asks again when the session ends while a page is open', async () => {
    await open('/other');
    person.set(undefined);
    await harness.fixture.whenStable();
    expect(remembered).toEqual(['/other']);
    expect(TestBed.inject(Router).url).toBe('/sign-in');
    expect(TestBed.inject(Location).path()).toBe('/other');
  });

  it('signs out from the account menu', async () => {
    await open('/');
    const account = await menu();
    await account.open();
    const items = await account.getItems({ text: words.signOut });
    await items[0]?.click();
    expect(signedOut).toBe(1);
  });

  it('changes the theme and keeps the menu open, so that one sees it', async () => {
    await open('/');
    const account = await menu();
    await account.open();
    const [dark] = await account.getItems({ text: 'Dark' });
    await dark?.click();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(await account.isOpen()).toBe(true);
    expect(await (await dark?.host())?.getAttribute('aria-checked')).toBe('true');
    await account.close();
  });

  it('opens the navigation over the page and gives the focus back', async () => {
    await open('/');
    expect(isInert()).toBe(false);
    button(words.openNavigation)?.click();
    await harness.fixture.whenStable();
    expect(isInert()).toBe(true);
    expect(document.activeElement).toBe(button(words.closeNavigation));
    button(words.closeNavigation)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await harness.fixture.whenStable();
    expect(isInert()).toBe(false);
    expect(document.activeElement).toBe(button(words.openNavigation));
  });

  it('moves the focus to a page that was opened from another', async () => {
    await open('/');
    expect(document.activeElement).toBe(document.body);
    await harness.navigateByUrl('/other');
    await harness.fixture.whenStable();
    expect(document.activeElement?.id).toBe('main');
  });
});
