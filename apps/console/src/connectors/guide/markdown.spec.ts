import { TestBed } from '@angular/core/testing';
import { blocksOf } from './markdown';
import { MarkdownView } from './markdown-view';

function shown(source: string): HTMLElement {
  const fixture = TestBed.createComponent(MarkdownView);
  fixture.componentRef.setInput('source', source);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('a guide in Markdown', () => {
  it('has headings, paragraphs over several lines, and what stands out in them', () => {
    const guide = shown('# Set up\n\nOpen **the console**, type `a`\nand _read_ snake_case_names in [the page](https://example.com/a "title").\n');
    expect(text(guide.querySelector('h3'))).toBe('Set up');
    expect(text(guide.querySelector('p'))).toBe('Open the console, type a and read snake_case_names in the page.');
    expect(guide.querySelector('b')?.textContent).toBe('the console');
    expect(guide.querySelector('em')?.textContent).toBe('read');
    expect(guide.querySelector('code')?.textContent).toBe('a');
    expect(guide.querySelector('a')?.getAttribute('href')).toBe('https://example.com/a');
    expect(guide.querySelector('a')?.rel).toContain('noopener');
  });

  it('has lists in lists, with code in them', () => {
    const guide = shown('1. First\n   goes on\n   - a\n   - b\n2. Second\n   ```\n   curl x\n   ```\n\nAfter');
    expect(guide.querySelectorAll('ol > li')).toHaveLength(2);
    expect(text(guide.querySelector('ol > li'))).toBe('First goes onab');
    expect(guide.querySelectorAll('ol ul > li')).toHaveLength(2);
    expect(text(guide.querySelector('pre'))).toBe('curl x');
    expect(text(guide.querySelector('p'))).toBe('After');
  });

  it('leaves out pictures, and lists of places on a page that is not this one', () => {
    const guide = shown('**Contents**\n\n- [Start](#start)\n  - [End](#end)\n\n![alt](https://example.com/a.png) Text');
    expect(guide.querySelector('img, li, a')).toBeNull();
    expect(text(guide)).toBe('Text');
  });

  it('never becomes HTML, and follows no address but those of the web', () => {
    const guide = shown('<img src=x onerror=alert(1)> [x](javascript:alert) <script>1</script> [y](data:text/html,1)');
    expect(guide.querySelector('img, script, a')).toBeNull();
    expect(text(guide)).toContain('<img src=x onerror=alert(1)> x');
  });

  it('shows tables and quotes', () => {
    const guide = shown('| a | b |\n| - | - |\n| 1 | 2 |\n\n> Mind this');
    expect(guide.querySelector('pre')?.textContent).toContain('| 1 | 2 |');
    expect(text(guide.querySelector('.quote'))).toBe('Mind this');
  });

  it.each([
    '',
    '```',
    '- ',
    '1.',
    '>',
    '**',
    '[',
    '|',
    '-\n-\n-',
    '```\n'.repeat(50),
    '- a\n'.repeat(2000),
    `${'  '.repeat(200)}- deep`,
    '*'.repeat(20_000),
    '[a]('.repeat(5000),
  ])('is never stuck: %#', (source) => {
    const began = performance.now();
    blocksOf(source);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
