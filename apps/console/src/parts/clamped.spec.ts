import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Clamped } from './clamped';

const TEXT = `${'long '.repeat(13_000)}<img src=x onerror=alert(1)>`;

@Component({ imports: [Clamped], template: '<p [gpClamped]="text"></p>' })
class Page {
  readonly text = TEXT;
}

describe('a sentence with words of others in it', () => {
  it.each([
    [66, TEXT],
    [22, null],
  ])('is text whatever stands in it, and tells all of it where it is cut off: %d of 22 pixels', async (scrollHeight, title) => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const [paragraph] = (fixture.nativeElement as HTMLElement).getElementsByTagName('p');
    if (!paragraph) throw new Error('There is no paragraph.');
    expect([paragraph.textContent, paragraph.childElementCount, paragraph.className]).toEqual([TEXT, 0, 'clamped']);
    // jsdom has no layout.
    for (const [name, value] of Object.entries({ scrollHeight, clientHeight: 22 })) Object.defineProperty(paragraph, name, { value });
    expect(paragraph.getAttribute('title')).toBeNull();
    paragraph.dispatchEvent(new Event('pointerenter'));
    await fixture.whenStable();
    expect(paragraph.getAttribute('title')).toBe(title);
  });
});
