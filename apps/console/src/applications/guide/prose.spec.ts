import { TestBed } from '@angular/core/testing';
import { Prose } from './prose';

describe('prose with code in it', () => {
  it.each([
    ['Use `npx cap sync`, then go on.', 'Use npx cap sync, then go on.', ['npx cap sync']],
    ['`a`:`b`.', 'a:b.', ['a', 'b']],
    ['No code, and <b>no markup</b> either', 'No code, and <b>no markup</b> either', []],
  ])('shows %s letter by letter', async (text, shown, code) => {
    const fixture = TestBed.createComponent(Prose);
    fixture.componentRef.setInput('text', text);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toBe(shown);
    expect([...page.querySelectorAll('code')].map(({ textContent }) => textContent)).toEqual(code);
  });
});
