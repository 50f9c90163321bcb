import { provideZonelessChangeDetection, signal, type WritableSignal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { ConsentStep } from '@gatepost/contracts/experience/boot';
import { BOOT } from '../boot';
import { Flow, type Problem, type Task } from '../flow/flow';
import { bootWith } from '../testing/boot';
import { consentWith } from '../testing/consent';
import { elementOf, textOf } from '../testing/page-element';
import { ConsentPage } from './consent-page';

describe('the page where an application asks for access', () => {
  let busy: WritableSignal<Task | undefined>;
  let problem: WritableSignal<Problem | undefined>;
  let answers: string[];

  beforeEach(() => {
    busy = signal<Task | undefined>(undefined);
    problem = signal<Problem | undefined>(undefined);
    answers = [];
  });

  function open(parts: Partial<ConsentStep> = {}, isDarkModeEnabled = true): ComponentFixture<ConsentPage> {
    const step = consentWith(parts);
    const branding = { name: 'Tidewater Reports', logoUrl: null, darkLogoUrl: null, isDarkModeEnabled };
    const flow = { busy, problem, consent: (answer: string) => Promise.resolve(answers.push(answer)) };
    TestBed.configureTestingModule({
      providers: [provideZonelessChangeDetection(), { provide: BOOT, useValue: bootWith({ branding, step }) }, { provide: Flow, useValue: flow }],
    });
    const page = TestBed.createComponent(ConsentPage);
    page.componentRef.setInput('step', step);
    page.detectChanges();
    return page;
  }

  const button = (page: ComponentFixture<ConsentPage>, words: string) => [...elementOf(page).querySelectorAll('button')].find((one) => textOf(one) === words);

  it('says who asks, for which account, for what, and where it goes on', () => {
    const element = elementOf(open());
    expect(textOf(element.querySelector('h1'))).toBe('Let Tidewater Reports use your account?');
    expect([...element.querySelectorAll('gp-account-line .names > *')].map(textOf)).toEqual(['Mara Lindqvist', 'mara@example.com']);
    expect([...element.querySelectorAll('li b')].map(textOf)).toEqual(['See your name, picture and other details of your profile', 'See your e-mail address']);
    expect(textOf(element.querySelector('.legal'))).toBe('Either way you go on to tidewater.example.');
  });

  it('sends the person back to the device that waits, where there is no address to go to', () => {
    const application = { ...consentWith().application, returnsTo: '' };
    expect(textOf(elementOf(open({ application })).querySelector('.legal'))).toBe('Either way you go on at your device.');
  });

  it('answers once for each press', () => {
    const page = open();
    button(page, 'Allow')?.click();
    button(page, 'Cancel')?.click();
    expect(answers).toEqual(['allow', 'refuse']);
  });

  it('shows which answer is on its way, and what stopped it', () => {
    const page = open();
    busy.set('allow');
    page.detectChanges();
    expect(button(page, 'Allow')?.getAttribute('aria-busy')).toBe('true');
    expect(button(page, 'Cancel')?.hasAttribute('aria-busy')).toBe(false);
    busy.set(undefined);
    problem.set({ task: 'allow', next: 'retry', text: 'No connection.', failure: { kind: 'offline' } });
    page.detectChanges();
    expect(textOf(elementOf(page).querySelector('gp-problem-line'))).toBe('No connection.');
  });

  it('promises that the account stays as it is only while no resource is asked for', () => {
    expect(elementOf(open()).querySelector('.never')).not.toBeNull();
    TestBed.resetTestingModule();
    const resources = [{ name: 'Reports', scopes: [{ name: 'read', description: null }] }];
    expect(elementOf(open({ resources })).querySelector('.never')).toBeNull();
  });

  it('links the terms and the privacy notice that the application has', () => {
    const application = { ...consentWith().application, privacyPolicyUrl: 'https://tidewater.example/privacy' };
    const element = elementOf(open({ application }));
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.legal a')];
    expect(links.map((link) => [link.href, link.rel])).toEqual([['https://tidewater.example/privacy', 'noopener noreferrer']]);
    expect(textOf(element.querySelector('gp-legal-links'))).toBe('It has its own privacy notice (opens in a new tab).');
  });

  it('shows logos, one for the dark where there is a dark, and letters where a picture does not arrive', () => {
    const application = { ...consentWith().application, logoUrl: 'https://tidewater.example/logo.svg', darkLogoUrl: 'https://tidewater.example/dark.svg' };
    const page = open({ application });
    const logo = elementOf(page).querySelector('gp-logo-pair gp-picture');
    expect(logo?.querySelector('source')?.srcset).toBe('https://tidewater.example/dark.svg');
    logo?.querySelector('img')?.dispatchEvent(new Event('error'));
    page.detectChanges();
    expect(textOf(logo)).toBe('T');
    TestBed.resetTestingModule();
    expect(elementOf(open({ application }, false)).querySelector('source')).toBeNull();
  });

  it('leaves the line of the account out when nothing is known to name it by', () => {
    expect(elementOf(open({ account: { name: null, email: null, avatar: null } })).querySelector('gp-account-line')).toBeNull();
  });
});
