import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { jest } from '@jest/globals';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { PhrasesPage } from './phrases-page';
import { PhraseEditorHarness } from './testing/phrase-editor.harness';
import { en } from './words/en';

const PATH = '/api/custom-phrases/de';

// Two hundred phrases take their time on a busy machine.
jest.setTimeout(30_000);

describe('own words for the pages', () => {
  let service: FakeService;
  let fixture: ComponentFixture<PhrasesPage>;
  let editor: PhraseEditorHarness;

  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  async function open(own: object | undefined) {
    service = new FakeService();
    if (own) service.on('GET', PATH, () => reply({ tenantId: 'default', id: 'p', languageTag: 'de', translation: own }));
    service.on('PUT', PATH, ({ body }) => reply({ tenantId: 'default', id: 'p', languageTag: 'de', translation: body }, { status: 201 }));
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...service.providers] });
    fixture = TestBed.createComponent(PhrasesPage);
    fixture.componentRef.setInput('tag', 'de');
    document.body.append(fixture.nativeElement as HTMLElement);
    for (let waits = 0; waits < 50 && !document.querySelector('gp-phrase-editor'); waits += 1) await settle();
    editor = await TestbedHarnessEnvironment.loader(fixture).getHarness(PhraseEditorHarness);
  }
  afterEach(() => document.body.replaceChildren());

  async function save() {
    document.querySelector<HTMLElement>('.savebar [type=submit]')?.click();
    await settle();
    await settle();
  }

  it('stand beside all of ours, in sections, and there may be none', async () => {
    await open(undefined);
    expect(await editor.sections()).toEqual(Object.values(en.sections));
    expect(await editor.paths()).toContain('identifier.labels.email');
    expect(fixture.componentInstance.changes()).toBe(0);
    expect(document.querySelector('.btn.danger')).toBeNull();
  });

  it('are saved as the tree the service keeps, with those that were there', async () => {
    await open({ code: { title: 'Ihr Code' } });
    await editor.write('identifier.signIn', 'Willkommen bei {app}');
    expect(fixture.componentInstance.changes()).toBe(1);
    await save();
    expect(service.bodies('PUT', PATH)).toEqual([{ code: { title: 'Ihr Code' }, identifier: { signIn: 'Willkommen bei {app}' } }]);
    expect(fixture.componentInstance.changes()).toBe(0);
  });

  it('are gone from what is saved when they are emptied', async () => {
    await open({ code: { title: 'Ihr Code' } });
    await editor.write('code.title', '');
    await save();
    expect(service.bodies('PUT', PATH)).toEqual([{}]);
  });

  it('have to keep what the page fills in: nothing is sent before', async () => {
    await open(undefined);
    await editor.write('identifier.signIn', 'Willkommen');
    expect(await editor.problems()).toEqual(['{app} has to stand in it.']);
    await editor.write('code.title', 'Code für {app}');
    expect(await editor.problems()).toContain('The page does not fill in {app} here.');
    await editor.search('unknownSession.');
    await save();
    expect(service.bodies('PUT', PATH)).toEqual([]);
    expect(await editor.isWrong('identifier.signIn')).toBe(true);
    expect(document.activeElement?.getAttribute('data-path')).toBe('identifier.signIn');
  });

  it('are found by ours, by English, by their path and by themselves', async () => {
    await open({ code: { title: 'Zahlenfolge' } });
    await editor.search('Zahlenfolge');
    expect(await editor.paths()).toEqual(['code.title']);
    await editor.search('Enter your code');
    expect(await editor.paths()).toEqual(['code.title']);
    await editor.search('unknownSession.');
    expect(await editor.sections()).toEqual([en.sections.unknownSession]);
    await editor.search('nothing of the kind');
    expect(document.body.textContent).toContain(en.nothing);
  });

  it('can be shown alone, and stay while they are emptied', async () => {
    await open({ code: { title: 'Ihr Code' } });
    await editor.show('own');
    expect(await editor.paths()).toEqual(['code.title']);
    await editor.write('code.title', '');
    expect(await editor.paths()).toEqual(['code.title']);
    await editor.show('all');
    await editor.show('own');
    expect(await editor.paths()).toEqual([]);
  });

  it('stay in the boxes when the service refuses them', async () => {
    await open(undefined);
    service.on('PUT', PATH, () => refusal(422, 'localization.invalid_translation_structure'));
    await editor.write('code.title', 'Ihr Code');
    await save();
    expect(document.querySelector('.callout.bad')?.textContent).toContain('localization.invalid_translation_structure');
    expect(fixture.componentInstance.changes()).toBe(1);
  });

  it('can be given up for ours, after the language was typed', async () => {
    await open({ code: { title: 'Ihr Code' } });
    service.on('DELETE', PATH, () => reply(undefined, { status: 204 }));
    document.querySelector<HTMLElement>('.btn.danger')?.click();
    await settle();
    const typed = document.querySelector<HTMLInputElement>('#confirm-typed');
    if (!typed) throw new Error('Nobody was asked.');
    typed.value = 'de';
    typed.dispatchEvent(new Event('input'));
    document.querySelector<HTMLElement>('.destroys')?.click();
    await settle();
    await settle();
    expect(service.sent.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(document.querySelector<HTMLTextAreaElement>('.has-words')).toBeNull();
  });
});
