import { provideZonelessChangeDetection, type Type } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { ErrorCode } from '@gatepost/contracts/errors';
import type { Step } from '@gatepost/contracts/experience/step';
import { BOOT } from '../boot';
import { Browser } from '../flow/browser';
import { bootWith } from './boot';
import { elementOf, textOf } from './page-element';

type Answer = { readonly status: number; readonly body: object };

export const shows = (step: Step): Answer => ({ status: 200, body: { step } });
export const refuses = (status: number, error: ErrorCode, data?: object): Answer => ({ status, body: { code: error, message: `words for ${error}`, data } });

/** A page in front of a service that answers as it is told. */
export class PageWith {
  readonly asked: string[] = [];
  readonly wentTo: string[] = [];
  readonly #page: ComponentFixture<unknown>;

  constructor(page: Type<unknown>, step: object, boot: Parameters<typeof bootWith>[0], answers: Readonly<Record<string, Answer[]>> = {}) {
    Object.defineProperty(performance, 'getEntriesByType', { configurable: true, value: () => [] });
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: true }) });
    Reflect.set(globalThis, 'fetch', (path: string, init: RequestInit) => {
      const request = `${init.method} ${path.replace('/api/experience', '') || '/'}`;
      this.asked.push(typeof init.body === 'string' ? `${request} ${init.body}` : request);
      const answer = answers[request]?.shift();
      if (!answer) return Promise.reject(new TypeError('Failed to fetch'));
      const { status, body } = answer;
      return Promise.resolve({ ok: status < 400, status, headers: new Map(), text: () => Promise.resolve(JSON.stringify(body)) });
    });
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        { provide: BOOT, useValue: bootWith(boot) },
        { provide: Browser, useValue: { goTo: (address: string) => this.wentTo.push(address) } },
      ],
    });
    this.#page = TestBed.createComponent(page);
    this.#page.componentRef.setInput('step', step);
    document.body.append(elementOf(this.#page));
    this.#page.detectChanges();
  }

  get words(): string {
    this.#page.detectChanges();
    return textOf(elementOf(this.#page));
  }

  find(selector: string): HTMLElement | null {
    this.#page.detectChanges();
    return elementOf(this.#page).querySelector<HTMLElement>(selector);
  }

  type(selector: string, text: string): void {
    const field = this.find(selector);
    if (!(field instanceof HTMLInputElement)) throw new Error(`there is no field ${selector}`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }

  async submit(): Promise<void> {
    this.find('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await this.#page.whenStable();
    await new Promise((resume) => setTimeout(resume));
  }

  async press(words: string): Promise<void> {
    const button = [...elementOf(this.#page).querySelectorAll('button')].find((candidate) => textOf(candidate) === words);
    if (!button) throw new Error(`there is no button ${words}`);
    button.click();
    await this.#page.whenStable();
    await new Promise((resume) => setTimeout(resume));
  }

  close(): void {
    elementOf(this.#page).remove();
    history.replaceState(null, '');
  }
}
