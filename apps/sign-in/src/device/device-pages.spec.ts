import { provideZonelessChangeDetection, type Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { ClosingStep, DeviceProblem } from '@gatepost/contracts/experience/boot';
import { BOOT } from '../boot';
import { bootWith } from '../testing/boot';
import { elementOf, textOf } from '../testing/page-element';
import { DeviceCodePage } from './device-code-page';
import { DeviceConfirmPage } from './device-confirm-page';
import { DeviceDonePage } from './device-done-page';

const form = { action: '/oidc/device', xsrf: 'token' };

function open<Page>(page: Type<Page>, step: ClosingStep): ComponentFixture<Page> {
  const opened = TestBed.createComponent(page);
  opened.componentRef.setInput('step', step);
  document.body.append(elementOf(opened));
  opened.detectChanges();
  return opened;
}

/** The fields that the browser would send, by name. */
const sent = (element: HTMLElement, submitter: HTMLElement | null = null) =>
  Object.fromEntries(new FormData(element.querySelector('form') ?? undefined, submitter));

beforeEach(() => {
  Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: true }) });
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection(), { provide: BOOT, useValue: bootWith() }] });
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('the page for the code of a device', () => {
  const openCode = (problem: DeviceProblem | null, userCode: string | null = null) => open(DeviceCodePage, { name: 'device-code', ...form, userCode, problem });

  function submit(page: ComponentFixture<unknown>): Event {
    const event = new Event('submit', { cancelable: true });
    elementOf(page).querySelector('form')?.dispatchEvent(event);
    page.detectChanges();
    return event;
  }

  function field(page: ComponentFixture<unknown>): HTMLInputElement {
    const input = elementOf(page).querySelector<HTMLInputElement>('#user-code');
    if (input) return input;
    throw new Error('there is no field');
  }

  it('takes a code as it is typed, and sends what counts of it', () => {
    const page = openCode(null);
    field(page).value = 'wdjb mjht';
    expect(submit(page).defaultPrevented).toBe(false);
    expect(sent(elementOf(page))).toEqual({ xsrf: 'token', user_code: 'WDJB-MJHT' });
    expect(elementOf(page).querySelector('form')?.getAttribute('action')).toBe('/oidc/device');
  });

  it('asks for a code when there is none, until something is typed', () => {
    const page = openCode(null);
    field(page).value = ' - ';
    expect(submit(page).defaultPrevented).toBe(true);
    expect(textOf(elementOf(page).querySelector('.err'))).toBe('Type the code that your device shows.');
    expect(field(page).getAttribute('aria-invalid')).toBe('true');
    field(page).dispatchEvent(new Event('input'));
    page.detectChanges();
    expect(elementOf(page).querySelector('.err')).toBeNull();
  });

  it('has the focus in its field', () => {
    const page = openCode(null);
    expect(document.activeElement).toBe(field(page));
  });

  it('keeps an unknown code to compare, and drops one that has expired', () => {
    const unknown = openCode('unknown', 'WDJB-MJHT');
    expect(field(unknown).value).toBe('WDJB-MJHT');
    expect(textOf(elementOf(unknown).querySelector('.err'))).toBe('There is no such code. Compare it with the device.');
    const expired = openCode('expired', 'WDJB-MJHT');
    expect(field(expired).value).toBe('');
    expect(textOf(elementOf(expired).querySelector('.err'))).toBe('This code has expired. Let the device show a new one.');
  });

  it('says after a no that nothing was changed, without a complaint', () => {
    const page = openCode('aborted', 'WDJB-MJHT');
    expect(textOf(elementOf(page).querySelector('h1'))).toBe('The device is not signed in');
    expect(elementOf(page).querySelector('.err')).toBeNull();
    expect(field(page).value).toBe('');
  });
});

describe('the page that asks whether it is the right device', () => {
  it('shows the code and the application, and sends yes or no', () => {
    const element = elementOf(open(DeviceConfirmPage, { name: 'device-confirm', ...form, userCode: 'WDJB-MJHT', application: 'Harbour TV' }));
    expect(textOf(element.querySelector('.code'))).toBe('WDJB-MJHT');
    expect(textOf(element.querySelector('.lead'))).toMatch(/signed in to Harbour TV/);
    const [yes, no] = element.querySelectorAll('button');
    expect(sent(element, yes)).toEqual({ xsrf: 'token', user_code: 'WDJB-MJHT', confirm: 'yes' });
    expect(sent(element, no)).toEqual({ xsrf: 'token', user_code: 'WDJB-MJHT', abort: 'yes' });
  });
});

describe('the page after a device was let in', () => {
  it('sends the person back to the device', () => {
    const element = elementOf(open(DeviceDonePage, { name: 'device-done', application: 'Harbour TV' }));
    expect(textOf(element.querySelector('h1'))).toBe('Your device is signed in');
    expect(textOf(element.querySelector('.lead'))).toBe('Harbour TV goes on there. You can close this page.');
    expect(element.querySelector('button, a')).toBeNull();
  });
});
