import { CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { TitleFocus } from './title-focus';

@Component({
  imports: [TitleFocus],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <ion-app>
      <div class="ion-page" id="tabs">
        <div class="ion-page" id="old"><button id="link">Open</button></div>
        <div class="ion-page" id="new">
          <span role="heading" aria-level="1" aria-hidden="true">In the bar</span>
          <span role="heading" aria-level="1">In the page</span>
          <button id="inside">Act</button>
        </div>
        <button id="tab">Tab</button>
      </div>
    </ion-app>
  `,
})
class Pages {}

describe('the focus, when a page has come', () => {
  const navigation = signal<{ previousNavigation: object | null }>({ previousNavigation: {} });

  beforeEach(() => {
    navigation.set({ previousNavigation: {} });
    TestBed.configureTestingModule({
      providers: [provideZonelessChangeDetection(), { provide: Router, useValue: { lastSuccessfulNavigation: navigation } }],
    });
    TestBed.createComponent(Pages).detectChanges();
    // Nothing is laid out here.
    HTMLElement.prototype.getClientRects = function (this: HTMLElement) {
      return Object.assign([new DOMRect()], { item: () => null });
    };
  });

  const enter = () => document.querySelector('#new')?.dispatchEvent(new CustomEvent('ionViewDidEnter'));
  const focus = (id: string) => document.getElementById(id)?.focus();
  const focused = () => document.activeElement?.textContent;

  it('goes to the title that is on show', () => {
    focus('link');
    enter();
    expect(focused()).toBe('In the page');
  });

  it('stays where it is on the first page', () => {
    navigation.set({ previousNavigation: null });
    enter();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['inside', 'Act'],
    ['tab', 'Tab'],
  ])('is left to what the person holds: %s', (id, text) => {
    focus(id);
    enter();
    expect(focused()).toBe(text);
  });
});
