import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { SearchBox } from './search-box';

@Component({ imports: [SearchBox], template: '<gp-search-box label="Search" [value]="value()" (searched)="told.push($event)" />' })
class Page {
  readonly value = signal('');
  readonly told: string[] = [];
}

describe('a search box', () => {
  let fixture: ComponentFixture<Page>;
  const box = () => {
    const input = (fixture.nativeElement as HTMLElement).querySelector('input');
    if (!input) throw new Error('There is nothing to type into.');
    return input;
  };
  async function type(text: string) {
    box().value = text;
    box().dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }
  async function enter() {
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await fixture.whenStable();
  }
  async function comesBack(value: string) {
    fixture.componentInstance.value.set(value);
    await fixture.whenStable();
  }

  beforeEach(async () => {
    fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
  });

  it('keeps what is typed while the address takes over what was told', async () => {
    await type('anna ');
    await enter();
    expect(fixture.componentInstance.told).toEqual(['anna']);
    await comesBack('anna');
    expect(box().value).toBe('anna ');
    await type('anna s');
    await enter();
    await type('anna smi');
    await comesBack('anna s');
    expect(box().value).toBe('anna smi');
  });

  it('shows what the address says when that comes from elsewhere', async () => {
    await type('anna');
    await enter();
    await comesBack('anna');
    await comesBack('');
    expect(box().value).toBe('');
    await comesBack('anna');
    expect(box().value).toBe('anna');
  });
});
