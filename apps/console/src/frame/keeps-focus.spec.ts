import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { KeepsFocus } from './keeps-focus';

@Component({
  imports: [KeepsFocus],
  template: `<main gpKeepsFocus tabindex="-1">
    @if (hasSection()) {
      <section>
        @if (hasRow()) {
          <button type="button" [disabled]="isDone()">Remove</button>
        }
      </section>
    }
  </main>`,
})
class Page {
  readonly hasSection = signal(true);
  readonly hasRow = signal(true);
  readonly isDone = signal(false);
}

describe('the focus', () => {
  afterEach(() => document.body.replaceChildren());

  async function open() {
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    document.querySelector('button')?.focus();
    return fixture;
  }

  it('goes to what was around a thing that is taken away', async () => {
    const fixture = await open();
    fixture.componentInstance.hasRow.set(false);
    await fixture.whenStable();
    expect(document.activeElement?.tagName).toBe('SECTION');
  });

  it('goes there as well when the thing does no more', async () => {
    const fixture = await open();
    fixture.componentInstance.isDone.set(true);
    await fixture.whenStable();
    expect(document.activeElement?.tagName).toBe('SECTION');
  });

  it('goes to the page when everything around goes as well', async () => {
    const fixture = await open();
    fixture.componentInstance.hasSection.set(false);
    await fixture.whenStable();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  it('stays where somebody has put it in the meantime', async () => {
    const fixture = await open();
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    elsewhere.focus();
    fixture.componentInstance.hasRow.set(false);
    await fixture.whenStable();
    expect(document.activeElement).toBe(elsewhere);
  });
});
