import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { jest } from '@jest/globals';
import { CodeEditor } from '../../forms/code-editor';
import { FakeService, reply } from '../../testing/fake-service';
import { ExperienceDraft } from '../experience-draft';
import { ConfirmMethods } from '../methods/confirm-methods';
import { savedSettings } from '../testing/settings';
import { en } from '../words/en';
import { LookPage } from './look-page';

const PATH = '/api/sign-in-exp';

/** jsdom cannot lay out the real one. */
@Component({ selector: 'gp-code-editor', template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class PlainEditor implements FormValueControl<string> {
  readonly value = model('');
  readonly language = input('');
  readonly label = input('');
}

describe('the page of the look', () => {
  let service: FakeService;
  let fixture: ComponentFixture<LookPage>;
  let draft: ExperienceDraft;

  beforeEach(async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const saved = savedSettings();
    service = new FakeService()
      .on('GET', PATH, () => reply(saved))
      .on('PATCH', PATH, ({ body }) => reply({ ...saved, ...(body as object) }))
      .on('GET', '/api/connectors', () => reply([]))
      .on('GET', '/api/custom-phrases', () => reply([]))
      .on('GET', '/api/applications', () => reply([], { total: 0 }));
    TestBed.configureTestingModule({ providers: [provideRouter([]), ExperienceDraft, ConfirmMethods, ...service.providers] });
    TestBed.overrideComponent(LookPage, { remove: { imports: [CodeEditor] }, add: { imports: [PlainEditor] } });
    draft = TestBed.inject(ExperienceDraft);
    fixture = TestBed.createComponent(LookPage);
    document.body.append(fixture.nativeElement as HTMLElement);
    for (let waits = 0; waits < 20 && !draft.settings.value(); waits += 1) await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    document.body.replaceChildren();
  });

  const find = <Type extends Element>(selector: string) => {
    const found = document.querySelector<Type>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  async function type(selector: string, text: string) {
    const box = find<HTMLInputElement>(selector);
    box.value = text;
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  }
  const problems = () => [...document.querySelectorAll('.err')].map(({ textContent }) => textContent?.trim());

  it('takes a colour as it is written, and swatches', async () => {
    await type('gp-color-input .mono', '#b3261e');
    expect(find<HTMLElement>('.shades > div').style.getPropertyValue('--gp-brand')).toBe('#b3261e');
    find<HTMLElement>(`[aria-label="Take #1d4ed8"]`).click();
    await fixture.whenStable();
    expect(await draft.save()).toBe(true);
    expect(service.bodies('PATCH', PATH)).toEqual([{ color: { primaryColor: '#1d4ed8', isDarkModeEnabled: true } }]);
  });

  it('says what a colour is, shows no shades of something else, and sends nothing', async () => {
    await type('gp-color-input .mono', 'pine');
    expect(problems()).toEqual([en.problem.color]);
    expect(document.querySelector('.shades')).toBeNull();
    expect(await draft.save()).toBe(false);
    expect(service.bodies('PATCH', PATH)).toEqual([]);
  });

  it('begins a colour of its own for dark pages with the one that is computed', async () => {
    const own = [...document.querySelectorAll<HTMLElement>('.switch')].find(({ textContent }) => textContent?.includes(en.look.color.ownDark));
    own?.click();
    await fixture.whenStable();
    expect(draft.model().color).toMatchObject({ hasOwnDarkColor: true, darkPrimaryColor: '#1b7e71' });
    await type('gp-field:nth-of-type(2) .mono', '#ffcc00');
    await draft.save();
    expect(service.bodies('PATCH', PATH)).toEqual([{ color: { primaryColor: '#12554c', isDarkModeEnabled: true, darkPrimaryColor: '#ffcc00' } }]);
  });

  it('shows a picture where there is an address of one, and says when it does not load', async () => {
    await type('gp-picture-field input', 'https://example.com/logo.svg');
    const picture = find<HTMLImageElement>('gp-picture-field img');
    // Whoever has the picture need not learn where the console is.
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(picture.src).toBe('https://example.com/logo.svg');
    picture.dispatchEvent(new Event('error'));
    await fixture.whenStable();
    expect(find('gp-picture-field').textContent).toContain(en.look.logo.cannotShow);
    await type('gp-picture-field input', 'javascript:alert(1)');
    expect(document.querySelector('gp-picture-field img')).toBeNull();
    expect(problems()).toHaveLength(1);
  });
});
