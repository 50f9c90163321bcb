import { TestBed } from '@angular/core/testing';
import { en } from '../parts/words/en';
import { Confirm } from './confirm';

const settle = async () => {
  await new Promise((done) => setTimeout(done));
  TestBed.tick();
};
const button = (word: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === word);

describe('a question before something is destroyed', () => {
  const question = { title: 'Delete Harbour?', lead: 'Its people cannot sign in any more.', action: 'Delete', danger: true, typed: 'Harbour' };

  it('is answered only once the name is typed', async () => {
    const answer = TestBed.inject(Confirm).ask(question);
    await settle();
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('Its people cannot sign in any more.');
    button('Delete')?.click();
    await settle();
    expect(document.querySelector('.err')?.textContent).toContain(en.confirm.doesNotMatch);
    const input = document.querySelector<HTMLInputElement>('#confirm-typed');
    if (!input) throw new Error('There is nothing to type into.');
    input.value = ' Harbour ';
    input.dispatchEvent(new Event('input'));
    button('Delete')?.click();
    expect(await answer).toBe(true);
  });

  it('is no when it is left', async () => {
    const answer = TestBed.inject(Confirm).ask({ title: 'Leave?', lead: 'Not saved.', action: 'Leave', cancel: 'Stay' });
    await settle();
    button('Stay')?.click();
    expect(await answer).toBe(false);
    const other = TestBed.inject(Confirm).ask(question);
    await settle();
    document.querySelector('.cdk-overlay-backdrop')?.dispatchEvent(new MouseEvent('click'));
    expect(await other).toBe(false);
  });

  it.each(['w'.repeat(65_536), 'two\nlines'])('asks for the word of the button where nobody could type the name', async (typed) => {
    const answer = TestBed.inject(Confirm).ask({ ...question, typed });
    await settle();
    const input = document.querySelector<HTMLInputElement>('#confirm-typed');
    expect(input?.labels?.[0]?.textContent).toBe(en.confirm.type.replace('{name}', 'Delete'));
    if (input) input.value = 'Delete';
    input?.dispatchEvent(new Event('input'));
    button('Delete')?.click();
    expect(await answer).toBe(true);
  });
});
