import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SaveBar } from './save-bar';

@Component({ imports: [SaveBar], template: '<gp-save-bar [changes]="changes()" [saving]="saving()" />' })
class Page {
  readonly changes = signal(0);
  readonly saving = signal(false);
}

describe('the bar that saves', () => {
  it('tells what it does in a region that was there before', async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const region = (fixture.nativeElement as HTMLElement).querySelector('[role=status]');
    const told: (string | null | undefined)[] = [];
    const { changes, saving } = fixture.componentInstance;
    const steps = [() => changes.set(2), () => saving.set(true), () => changes.set(0), () => saving.set(false)];
    for (const step of steps) {
      step();
      await fixture.whenStable();
      told.push(region?.textContent?.replace(/[\d:]+(?: [AP]M)?$/, 'now'));
    }
    expect(region?.isConnected).toBe(true);
    expect(told).toEqual(['2 changes not saved', '2 changes not saved', '', 'Saved now']);
  });
});
