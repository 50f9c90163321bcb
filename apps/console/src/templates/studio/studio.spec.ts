import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { By } from '@angular/platform-browser';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { EmailTemplateDetails } from '@gatepost/contracts/management/email-templates';
import { CodeEditor } from '../../forms/code-editor';
import { en as common } from '../../parts/words/en';
import { Session } from '../../session/session';
import { FakeService, refusal, reply } from '../../testing/fake-service';
import { templatesRoutes } from '../routes';
import { en as checks } from '../checks/words/en';
import type { Finding, TemplateModel } from './template-draft';
import { en as words } from '../words/en';

const details: EmailTemplateDetails = { subject: '{{code}} is your code', content: '<p lang="en">{{code}}</p>', contentType: 'text/html' };
const own = { tenantId: 'default', id: 't1', languageTag: 'en', templateType: 'SignIn', details, createdAt: 1 };
const covered = (languageTag: string, hasOwn: boolean) => ({
  templateType: 'SignIn',
  languageTag,
  hasOwn,
  source: hasOwn ? 'tenant' : 'product',
  language: languageTag === 'nl' ? 'en' : languageTag,
});
const version = (number: number, changed: object = {}) => ({
  version: number,
  isDeletion: false,
  subject: `Subject ${number}`,
  savedBy: 'me',
  createdAt: 1_000 * number,
  ...changed,
});
const unknown: Finding = {
  severity: 'error',
  code: 'unknown-variable',
  field: 'content',
  message: '{{cod}} is not known: did you mean {{code}}?',
  line: 1,
  written: '{{cod}}',
  suggestion: '{{code}}',
};

describe('the template studio', () => {
  let service: FakeService;
  let harness: RouterTestingHarness;
  let stored: typeof own | undefined;

  // What is loaded when it is first shown, so that no test pays for it.
  beforeAll(() => Promise.all([import('./studio'), import('../../forms/code-view')]), 30_000);
  beforeEach(() => {
    // What CodeMirror measures with and jsdom lacks.
    Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
    Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) });
    stored = own;
    service = new FakeService()
      .on('GET', '/api/email-template-coverage', () => reply([covered('en', stored !== undefined), covered('de', false), covered('nl', false)]))
      .on('GET', '/api/email-templates', () => reply(stored ? [stored] : []))
      .on('GET', '/api/email-templates/en/SignIn/versions', () => reply(stored ? [version(2), version(1)] : [], { total: 2 }))
      .on('GET', '/api/email-templates/en/SignIn/default', () =>
        reply({ languageTag: 'en', templateType: 'SignIn', details: { ...details, subject: 'Standard' } }),
      )
      .on('POST', '/api/email-templates/preview', ({ body }) => {
        const { details: draft } = body as { readonly details?: EmailTemplateDetails };
        if (!draft) return reply({ subject: '', text: '', html: '', source: 'tenant', language: 'fr', problems: [] });
        const filled = (text: string) => text.replaceAll('{{code}}', '481902');
        const problems = draft.content.includes('{{cod}}') ? [unknown] : [];
        return reply({ subject: filled(draft.subject), text: 'text', html: filled(draft.content), source: 'draft', language: 'en', problems });
      })
      .on('GET', '/api/connectors', () => reply([]))
      .on('PUT', '/api/email-templates', ({ body }) => {
        const { templates } = body as { readonly templates: readonly { readonly details: EmailTemplateDetails }[] };
        stored = { ...own, details: templates[0]?.details ?? details };
        return reply([stored]);
      });
    TestBed.configureTestingModule({
      providers: [
        ...service.providers,
        { provide: Session, useValue: { person: signal({ id: 'me', name: 'Olu', email: 'olu@harbour.example', isEmailVerified: true }) } },
        provideRouter([{ path: 'templates', children: templatesRoutes }], withComponentInputBinding()),
      ],
    });
  });
  afterEach(() => document.querySelectorAll('.cdk-overlay-container').forEach((element) => element.replaceChildren()));

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const texts = (selector: string, root: ParentNode = page()) =>
    [...root.querySelectorAll(selector)].map((element) => element.textContent?.replaceAll(/\s+/g, ' ').trim());
  const previews = () => service.bodies('POST', '/api/email-templates/preview') as readonly { readonly details: EmailTemplateDetails }[];
  const model = () => editor().value();
  const editor = () => harness.fixture.debugElement.query(By.directive(CodeEditor)).componentInstance as CodeEditor;

  function button(label: string, root: ParentNode = page()): HTMLButtonElement {
    const found = [...root.querySelectorAll('button')].find(
      (candidate) => candidate.textContent?.trim() === label || candidate.getAttribute('aria-label') === label,
    );
    if (!found) throw new Error(`There is no button ${label}.`);
    return found;
  }

  /** Not `whenStable`: a page that asks before it is left is not stable. */
  async function settle() {
    for (let turn = 0; turn < 6; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      TestBed.tick();
    }
  }

  async function until(isSo: () => boolean) {
    for (let turn = 0; turn < 400 && !isSo(); turn += 1) await settle();
    await settle();
  }

  async function open(url = '/templates/SignIn/en') {
    harness = await RouterTestingHarness.create(url);
    await until(() => page().querySelector('.envelope b, .void h2') !== null && page().querySelector('.cm-content, .void h2') !== null);
  }

  /** Until the pause after typing is over and the mail is shown. */
  async function previewed(act: () => void) {
    const before = previews().length;
    act();
    await until(() => previews().length > before);
  }

  const write = (content: TemplateModel['content']) => previewed(() => editor().value.set(content));

  async function subject(text: string) {
    const input = page().querySelector<HTMLInputElement>('.editbody input');
    if (!input) throw new Error('There is no subject.');
    await previewed(() => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    });
  }

  it('shows what is live, which version it is, and how it looks', async () => {
    await open();
    expect(texts('h1')).toEqual([`${common.kinds.SignIn} Live, version 2`]);
    expect(model()).toBe(details.content);
    expect(texts('.envelope b')).toEqual(['481902 is your code']);
    expect(page().querySelector('iframe')?.getAttribute('sandbox')).toBe('allow-scripts');
    expect(page().querySelector('iframe')?.getAttribute('src')).toBe('mail-preview');
    expect(texts('gp-checks .help')).toEqual([checks.passed]);
  });

  it('counts languages, and marks where another one is sent', async () => {
    await open();
    expect(texts('gp-template-kinds a[aria-current] small span:first-child')).toEqual(['2/3']);
    expect(page().querySelector('gp-template-kinds a[aria-current] small')?.classList.contains('gap')).toBe(true);
  });

  it('checks and shows what is typed, mends it, and publishes it', async () => {
    await open();
    const before = previews().length;
    await write('<p lang="en">{{cod}}</p>');
    expect(previews().length).toBe(before + 1);
    expect(texts('gp-checks li b')).toEqual(['Line 1: {{cod}} is not known']);
    expect(texts('.unsaved')[0]).toContain('1 change not published');
    button(words.publish).click();
    await settle();
    expect(texts('.err')).toEqual([words.mend]);
    expect(service.bodies('PUT', '/api/email-templates')).toEqual([]);

    await previewed(() => button('Write {{code}}').click());
    expect(model()).toBe(details.content);
    expect(texts('gp-checks .help')).toEqual([checks.passed]);

    await subject('Code {{code}}');
    expect(texts('.envelope b')).toEqual(['Code 481902']);
    button(words.publish).click();
    await until(() => page().querySelector('.unsaved') === null);
    expect(service.bodies('PUT', '/api/email-templates')).toEqual([
      { templates: [{ languageTag: 'en', templateType: 'SignIn', details: { ...details, subject: 'Code {{code}}' } }] },
    ]);
    expect(texts('.unsaved')).toEqual([]);
    expect(button(words.publish).disabled).toBe(true);
  });

  it('asks for one preview after several letters', async () => {
    await open();
    const before = previews().length;
    for (const text of ['a', 'ab', 'abc']) {
      editor().value.set(text);
      TestBed.tick();
    }
    await until(() => previews().length > before);
    expect(
      previews()
        .slice(before)
        .map(({ details: { content } }) => content),
    ).toEqual(['abc']);
  });

  it('says why the service refused, and keeps what was typed', async () => {
    service.on('PUT', '/api/email-templates', () => refusal(503, 'server.unavailable'));
    await open();
    await subject('Mine');
    button(words.publish).click();
    await settle();
    expect(texts('gp-problem strong')).toEqual(['The service says server.unavailable.']);
    expect(texts('.unsaved')[0]).toContain('1 change not published');
  });

  it('does not pass for checked what could not be', async () => {
    await open();
    service.on('POST', '/api/email-templates/preview', () => refusal(400, 'request.invalid_input'));
    await write('x'.repeat(70_000));
    expect(texts('gp-checks .help')).toEqual([checks.unchecked]);
    expect(texts('gp-checks li')).toEqual([]);
    expect(texts('gp-mail-view gp-problem strong')).toEqual(['The service says request.invalid_input.']);
  });

  it('puts a value where the cursor is in the subject', async () => {
    await open();
    const input = page().querySelector<HTMLInputElement>('.editbody input');
    input?.dispatchEvent(new Event('focus'));
    input?.setSelectionRange(0, 8);
    await previewed(() => [...page().querySelectorAll<HTMLButtonElement>('.chip')].find((chip) => chip.textContent?.includes('{{validFor}}'))?.click());
    expect(previews().at(-1)?.details.subject).toBe('{{validFor}} is your code');
  });

  it('begins with the words of the product where nothing is written', async () => {
    stored = undefined;
    await open();
    expect(texts('h1')).toEqual([`${common.kinds.SignIn} ${words.state.standard}`]);
    expect(texts('.callout p')).toEqual(['Nothing is written in English: your template in French is sent.']);
    expect(page().querySelector<HTMLInputElement>('.editbody input')?.value).toBe('Standard');
  });

  it('goes back to a version', async () => {
    service.on('POST', '/api/email-templates/en/SignIn/versions/1/restore', () => {
      stored = { ...own, details: { ...details, subject: 'Subject 1' } };
      return reply(stored);
    });
    await open();
    await subject('Not published');
    button(words.history.title).click();
    await settle();
    expect(texts('gp-template-history strong')).toEqual(['Version 2', 'Version 1']);
    button(words.history.restore).click();
    await settle();
    const dialog = document.querySelector('gp-confirm-dialog');
    expect(dialog?.textContent).toContain(words.history.ask.unsaved);
    button(words.history.ask.action, dialog ?? page()).click();
    await until(() => page().querySelector('gp-template-history') === null);
    expect(page().querySelector('gp-template-history')).toBeNull();
    expect(page().querySelector<HTMLInputElement>('.editbody input')?.value).toBe('Subject 1');
    expect(texts('.unsaved')).toEqual([]);
  });

  it('deletes only what was named', async () => {
    service.on('DELETE', '/api/email-templates/t1', () => {
      stored = undefined;
      return reply(undefined, { status: 204 });
    });
    await open();
    const menu = await TestbedHarnessEnvironment.documentRootLoader(harness.fixture).getHarness(
      MatMenuHarness.with({ selector: `[aria-label="${words.menu.label}"]` }),
    );
    await menu.clickItem({ text: words.menu.remove });
    const typed = document.querySelector<HTMLInputElement>('#confirm-typed');
    button(words.remove.action, document).click();
    await settle();
    expect(service.sent.some(({ method }) => method === 'DELETE')).toBe(false);
    if (typed) typed.value = common.kinds.SignIn;
    typed?.dispatchEvent(new Event('input'));
    button(words.remove.action, document).click();
    await until(() => stored === undefined);
    expect(texts('h1 .badge')).toEqual([words.state.standard]);
  });

  it('does not leave what is typed behind without asking', async () => {
    await open();
    await subject('Not published');
    const left = TestBed.inject(Router).navigateByUrl('/templates/SignIn/de');
    await settle();
    expect(document.querySelector('gp-confirm-dialog')?.textContent).toContain(common.unsaved.title);
    button(common.unsaved.stay, document).click();
    await settle();
    expect(await left).toBe(false);
    expect(page().querySelector<HTMLInputElement>('.editbody input')?.value).toBe('Not published');
  });

  it('knows no template that does not exist', async () => {
    await open('/templates/Newsletter/en');
    expect(texts('.void h2')).toEqual([words.notThere.title]);
    expect(service.sent.some(({ url }) => url.pathname.includes('Newsletter'))).toBe(false);
  });
});
