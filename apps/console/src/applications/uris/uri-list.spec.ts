import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { changeApplication } from '@gatepost/contracts/management/applications';
import { en } from '../words/en';
import { UriList } from './uri-list';
import { tidied } from './uri-problem';

const { redirectUris } = changeApplication.body.shape.oidcClientMetadata.unwrap().shape;
const { corsAllowedOrigins } = changeApplication.body.shape.customClientMetadata.unwrap().shape;

@Component({
  imports: [UriList],
  template: `
    <gp-uri-list list="redirectUris" [field]="form.redirects" [suggested]="['com.example.app://callback']" />
    <gp-uri-list list="corsAllowedOrigins" [field]="form.origins" />
  `,
})
class Page {
  readonly model = signal<{ redirects: string[]; origins: string[] }>({ redirects: [], origins: [] });
  readonly form = form(this.model, (path) => {
    validateStandardSchema(path.redirects, redirectUris);
    validateStandardSchema(path.origins, corsAllowedOrigins.unwrap());
  });
}

describe('a list of URIs', () => {
  let fixture: ComponentFixture<Page>;
  let lists: HTMLElement[];

  beforeEach(async () => {
    document.body.replaceChildren();
    fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    lists = [...document.querySelectorAll<HTMLElement>('gp-uri-list')];
  });

  const inputs = (list = 0) => [...(lists[list]?.querySelectorAll('input') ?? [])];
  const problems = (list = 0) => [...(lists[list]?.querySelectorAll('.err') ?? [])].map(({ textContent }) => textContent?.trim());
  const buttons = (list = 0) => [...(lists[list]?.querySelectorAll('button') ?? [])];

  async function press(label: string, list = 0) {
    buttons(list)
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent?.trim()) === label)
      ?.click();
    await fixture.whenStable();
  }

  async function write(text: string, list = 0, at = -1) {
    const input = inputs(list).at(at);
    if (!input) throw new Error('There is no line.');
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  }

  it.each([
    ['not a uri', en.uris.problems.invalid],
    ['https://', en.uris.problems.invalid],
    ['https://a.example/b#c', en.uris.problems.fragment],
    ['https://user:pass@a.example/', en.uris.problems.userInformation],
    ['https://a.example/x/../y', en.uris.problems.dots],
    ['https://a.example/%2e%2e%2fy', en.uris.problems.dots],
    ['javascript:alert(1)', en.uris.problems.scheme],
    ['data:text/html,x', en.uris.problems.scheme],
    ['intent:x', en.uris.problems.scheme],
    ['myapp://callback', en.uris.problems.dot],
    ['https://*.example.com/', undefined],
    ['https://a.*.com/', en.uris.problems.wildcardPlace],
    ['<img src=x onerror=alert(1)>', en.uris.problems.invalid],
    ['https://a.example/\u202Egnp', en.uris.problems.invalid],
    [`https://a.example/${'x'.repeat(65_536)}`, en.uris.problems.invalid],
    ['com.example.app://callback', undefined],
    ['http://localhost:5173/callback', undefined],
  ])('says of %.60s what is wrong with it', async (uri, problem) => {
    await press(en.uris.add);
    await write(uri);
    expect(problems()).toEqual(problem === undefined ? [] : [problem]);
    expect(inputs()[0]?.getAttribute('aria-invalid')).toBe(String(problem !== undefined));
    expect(document.querySelector('img')).toBeNull();
  });

  it.each([
    ['https://app.example.com/path', en.uris.problems.origin],
    ['https://*.example.com', en.uris.problems.origin],
    ['null', en.uris.problems.origin],
    ['capacitor://localhost', undefined],
    ['http://localhost', undefined],
  ])('says of the origin %s what is wrong with it', async (origin, problem) => {
    await press(en.uris.add, 1);
    await write(origin, 1);
    expect(problems(1)).toEqual(problem === undefined ? [] : [problem]);
  });

  it('names the problem at its line alone, and moves it with the line', async () => {
    fixture.componentInstance.model.set({ redirects: ['https://a.example/', 'javascript:x', 'https://b.example/'], origins: [] });
    await fixture.whenStable();
    await write('javascript:y', 0, 1);
    expect(inputs().map((input) => input.getAttribute('aria-invalid'))).toEqual(['false', 'true', 'false']);
    expect(inputs()[1]?.getAttribute('aria-describedby')).toBe(lists[0]?.querySelector('.err')?.id);
    await press('Remove https://a.example/');
    expect(fixture.componentInstance.model().redirects).toEqual(['javascript:y', 'https://b.example/']);
  });

  it('does not blame a line that is still empty, and leaves it out when it is saved', async () => {
    await press(en.uris.add);
    await write('');
    expect(problems()).toEqual([]);
    expect(tidied([' https://a.example/ ', '', 'https://a.example/', '  '])).toEqual(['https://a.example/']);
  });

  it('offers what is usual until it is there', async () => {
    await press('Add com.example.app://callback');
    expect(fixture.componentInstance.model().redirects).toEqual(['com.example.app://callback']);
    expect(buttons().map(({ textContent }) => textContent?.trim())).not.toContain('Add com.example.app://callback');
  });

  it('makes lines of several that are pasted at once', async () => {
    await press(en.uris.add);
    const paste = Object.assign(new Event('paste', { cancelable: true }), { clipboardData: { getData: () => 'https://a.example/\n  https://b.example/\n' } });
    inputs()[0]?.dispatchEvent(paste);
    await fixture.whenStable();
    expect(fixture.componentInstance.model().redirects).toEqual(['https://a.example/', 'https://b.example/']);
  });

  it('begins a new line with Enter instead of sending the form', async () => {
    await press(en.uris.add);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    inputs()[0]?.dispatchEvent(enter);
    await fixture.whenStable();
    expect(enter.defaultPrevented).toBe(true);
    expect(inputs()).toHaveLength(2);
    expect(document.activeElement).toBe(inputs()[1]);
  });
});
