import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { en } from '../parts/words/en';
import { ExportButton, type ExportPage } from './export-button';
import { LARGEST_PAGE } from './whole-list';

describe('the export of a list', () => {
  it('says that it failed half way, and begins anew with the next try', async () => {
    const asked: number[] = [];
    const page = (number: number): Promise<ExportPage> => {
      asked.push(number);
      return number === 2 ? Promise.reject(new Error('no')) : Promise.resolve({ rows: Array.from({ length: LARGEST_PAGE }, () => ({ id: 'a' })), total: 150 });
    };
    const bindings = [inputBinding('file', () => 'users'), inputBinding('columns', () => ['id']), inputBinding('page', () => page)];
    const fixture = TestBed.createComponent(ExportButton, { bindings });
    await fixture.whenStable();
    const button = (fixture.nativeElement as HTMLElement).querySelector('button');
    for (let turn = 0; turn < 2; turn += 1) {
      button?.click();
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
      expect(button?.querySelector('[role=alert]')?.textContent).toBe(en.list.exportFailed);
    }
    expect(asked).toEqual([1, 2, 1, 2]);
  });
});
