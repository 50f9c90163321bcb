import type { ComponentFixture } from '@angular/core/testing';

/** What a page has drawn. */
export function elementOf(page: ComponentFixture<unknown>): HTMLElement {
  const element: unknown = page.nativeElement;
  if (element instanceof HTMLElement) return element;
  throw new Error('the page is not an element');
}

/** The words a person reads, without the line breaks of a template. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
