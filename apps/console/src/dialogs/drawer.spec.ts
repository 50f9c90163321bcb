import { Dialog } from '@angular/cdk/dialog';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Drawer } from './drawer';
import { heldOpen } from './held-open';

@Component({ template: '<button type="button">Close</button>' })
class Secret {
  constructor() {
    heldOpen(signal(true));
  }
}

@Component({ imports: [Drawer], template: '<gp-drawer label="Ada" (closed)="closed.set(true)"><button type="button">Open</button></gp-drawer>' })
class Page {
  readonly closed = signal(false);
}

describe('a drawer', () => {
  afterEach(() => document.body.replaceChildren());

  const escape = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, cancelable: true }));

  it('stays under a dialog that is held open, and is closed once that is gone', async () => {
    const fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const dialog = TestBed.inject(Dialog).open(Secret);
    TestBed.tick();
    escape();
    expect([TestBed.inject(Dialog).openDialogs.length, fixture.componentInstance.closed()]).toEqual([1, false]);
    dialog.close();
    escape();
    expect(fixture.componentInstance.closed()).toBe(true);
  });
});
