import { Component, computed, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { MASK } from '@gatepost/connector-config/masked-secrets';
import { formValuesOf } from '@gatepost/connector-config/guided-form';
import { smtpConfig } from '@gatepost/connector-config/smtp';
import { smtpForm } from '@gatepost/connector-config/smtp-form';
import { smtpTemplates } from '@gatepost/connector-config/smtp-templates';
import { CodeEditor } from '../../forms/code-editor';
import { en as common } from '../../parts/words/en';
import { ConfigurationDraft } from './configuration-draft';
import { ConfigurationForm } from './configuration-form';
import { JsonView } from './json-view';

const SAVED = {
  host: 'smtp.example.com',
  port: 587,
  secure: false,
  requireTLS: true,
  auth: { type: 'login', user: 'ada', pass: MASK },
  fromEmail: 'ada@example.com',
  templates: smtpTemplates,
  tls: { minVersion: 'TLSv1.3' },
};

@Component({
  imports: [ConfigurationForm, JsonView],
  template: `<gp-json-view [draft]="draft" /><gp-configuration-form [draft]="draft" />`,
})
class Page {
  readonly #start = signal({ config: SAVED, values: formValuesOf(smtpForm, SAVED) });
  readonly draft = new ConfigurationDraft({ guided: signal(smtpForm), start: this.#start, schema: computed(() => smtpConfig) });
}

describe('a configuration as JSON', () => {
  let fixture: ComponentFixture<Page>;
  const draft = () => fixture.componentInstance.draft;
  const editor = () => fixture.debugElement.query(By.directive(CodeEditor)).componentInstance as CodeEditor;
  const element = () => fixture.nativeElement as HTMLElement;
  const said = () => [...element().querySelectorAll('gp-json-view .err')].map((line) => line.textContent?.trim());
  const field = (key: string) => element().querySelector<HTMLInputElement>(`[data-key="${key}"] input`);

  // jsdom has no layout, which the editor measures.
  beforeAll(() => void Object.assign(Range.prototype, { getClientRects: () => [] }));
  beforeEach(async () => {
    fixture = TestBed.createComponent(Page);
    document.body.append(element());
    await fixture.whenStable();
  });
  afterEach(() => document.body.replaceChildren());

  async function write(text: string) {
    editor().value.set(text);
    await fixture.whenStable();
  }

  it('shows what the form shows, stored secrets as dots', () => {
    expect(JSON.parse(editor().value())).toEqual(SAVED);
    expect(editor().value()).toContain(MASK);
    expect(said()).toEqual([]);
  });

  it('changes the form as it is written, what the form does not know included', async () => {
    await write(JSON.stringify({ ...SAVED, host: 'mail.example.com', port: 2525 }));
    expect(field('host')?.value).toBe('mail.example.com');
    expect(field('port')?.value).toBe('2525');
    expect(draft().config()).toMatchObject({ tls: { minVersion: 'TLSv1.3' } });
    expect(draft().changes()).toBe(2);
  });

  it('keeps the text as it is written while it means the same, and follows the form', async () => {
    const text = JSON.stringify({ ...SAVED, host: 'mail.example.com' });
    await write(text);
    expect(editor().value()).toBe(text);
    const host = field('host');
    if (!host) throw new Error('There is no host.');
    host.value = 'other.example.com';
    host.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(JSON.parse(editor().value())).toEqual({ ...SAVED, host: 'other.example.com' });
  });

  it('says at its line what the service would refuse', async () => {
    await write(JSON.stringify({ ...SAVED, port: 70_000 }, null, 2));
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatch(/^Line 3: port: /);
  });

  it('leaves the draft alone while it cannot be read', async () => {
    await write('{\n  "host": "x",\n  oops\n}');
    expect(said()).toEqual([`Line 3: ${common.field.notJson}`]);
    expect(draft().config()).toEqual(SAVED);
  });

  it('keeps a choice that has left no trace yet', async () => {
    const { auth: _none, ...open } = SAVED;
    await write(JSON.stringify({ ...open, auth: { type: 'OAuth2' } }));
    draft().fill({ ...draft().values(), authentication: 'tokens' });
    await write(JSON.stringify({ ...open, auth: { type: 'OAuth2' }, port: 25 }));
    expect(draft().values()).toMatchObject({ authentication: 'tokens', port: 25 });
  });
});
