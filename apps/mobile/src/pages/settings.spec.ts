import { TestBed } from '@angular/core/testing';
import { mobileLanguages } from '@gatepost/phrases/mobile/languages';
import { phone } from '../session/testing/plugged-in-phone';
import { until } from '../session/testing/until';

const { Words } = await import('../settings/words');
const { Settings } = await import('./settings');

async function show() {
  phone.reset();
  TestBed.resetTestingModule();
  await TestBed.inject(Words).load();
  const fixture = TestBed.createComponent(Settings);
  await fixture.whenStable();
  const element: unknown = fixture.nativeElement;
  if (!(element instanceof HTMLElement)) throw new Error('nothing is shown');
  return { fixture, element };
}

const radios = (page: HTMLElement) =>
  [...page.querySelectorAll('label')].map((label) => ({
    name: label.textContent?.trim(),
    radio: label.querySelector('input'),
    lang: label.querySelector('span')?.lang,
  }));
const chosen = (page: HTMLElement) =>
  radios(page)
    .filter(({ radio }) => radio?.checked)
    .map(({ name }) => name);
const choose = (page: HTMLElement, name: string) =>
  radios(page)
    .find((each) => each.name === name)
    ?.radio?.click();

describe('the page of the settings', () => {
  it('offers every language by its own name, said as such', async () => {
    const { element } = await show();
    for (const { tag, name } of mobileLanguages) expect(radios(element)).toContainEqual(expect.objectContaining({ name, lang: tag }));
    expect(chosen(element)).toEqual(['As on this device', 'As on this device']);
  });

  it('speaks the language that was chosen, at once', async () => {
    const { fixture, element } = await show();
    choose(element, 'Deutsch');
    await until(() => phone.storage.get('language') === 'de');
    await fixture.whenStable();
    expect(element.textContent).toContain('Einstellungen');
    expect(chosen(element)).toEqual(['Deutsch', 'Wie auf diesem Gerät']);
  });

  it('wears the colours that were chosen, and those of the device again', async () => {
    const { fixture, element } = await show();
    choose(element, 'Dark');
    await until(() => phone.storage.get('theme') === 'dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await fixture.whenStable();
    radios(element).at(-3)?.radio?.click();
    await until(() => !phone.storage.has('theme'));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});
