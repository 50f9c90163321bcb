import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, computed, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { ApiError } from '@gatepost/api-client/api-error';
import { formValuesOf, startingValues } from '@gatepost/connector-config/guided-form';
import { MASK } from '@gatepost/connector-config/masked-secrets';
import { smtpForm } from '@gatepost/connector-config/smtp-form';
import type { FormItem } from '@gatepost/contracts/management/connector-form';
import { en as common } from '../../parts/words/en';
import { en as words } from '../words/en';
import { ConfigurationDraft } from './configuration-draft';
import { ConfigurationForm } from './configuration-form';
import { guidedFormOf, type FormSource } from './guided-form-of';
import type { Remark } from './remark';
import { ConfigurationFormHarness } from './testing/configuration-form.harness';

const ITEMS: readonly FormItem[] = [
  { key: 'name', label: 'Name', type: 'Text', required: true, placeholder: 'Harbour' },
  { key: 'port', label: 'Port', type: 'Number', required: true },
  { key: 'note', label: 'Note', type: 'MultilineText', required: true },
  { key: 'isLoud', label: 'Loud', type: 'Switch', required: true, defaultValue: true },
  { key: 'isSpare', label: 'Spare', type: 'Switch', required: true },
  {
    key: 'region',
    label: 'Region',
    type: 'Select',
    required: true,
    selectItems: [
      { value: 'eu', title: 'Europe' },
      { value: 'us', title: 'America' },
    ],
  },
  { key: 'scopes', label: 'Scopes', type: 'MultiSelect', required: true, selectItems: [{ value: 'a' }, { value: 'b' }, { value: 'c' }] },
  { key: 'secret', label: 'Secret', type: 'Text', required: true, isConfidential: true },
  { key: 'pem', label: 'Key', type: 'MultilineText', isConfidential: true },
  { key: 'texts', label: 'Texts', type: 'Json', required: true, defaultValue: { hello: 1 } },
  { key: 'zone', label: 'Zone', type: 'Text', required: true, showConditions: [{ targetKey: 'region', expectValue: 'us' }] },
];

@Component({ imports: [ConfigurationForm], template: '<gp-configuration-form [draft]="draft" [remarks]="remarks()" />' })
class Page {
  readonly source = signal<FormSource>({ formItems: ITEMS });
  readonly saved = signal<Record<string, unknown> | undefined>(undefined);
  readonly remarks = signal<readonly Remark[]>([]);
  readonly #guided = computed(() => guidedFormOf(this.source()));
  readonly draft = new ConfigurationDraft({
    guided: this.#guided,
    start: computed(() => {
      const config = this.saved();
      return config ? { config, values: formValuesOf(this.#guided(), config) } : { config: {}, values: startingValues(this.#guided()) };
    }),
  });
}

describe('the form of a connector', () => {
  let fixture: ComponentFixture<Page>;
  let form: ConfigurationFormHarness;
  const draft = () => fixture.componentInstance.draft;
  const refusal = (issues: readonly object[]) => new ApiError(400, 'connector.invalid_config', 'no', { name: 'ZodError', issues });

  async function open({ saved, source }: { readonly saved?: Record<string, unknown>; readonly source?: FormSource } = {}) {
    fixture = TestBed.createComponent(Page);
    if (source) fixture.componentInstance.source.set(source);
    fixture.componentInstance.saved.set(saved);
    document.body.append(fixture.nativeElement as HTMLElement);
    form = await TestbedHarnessEnvironment.loader(fixture).getHarness(ConfigurationFormHarness);
  }
  // jsdom has no layout, which the editor of JSON measures.
  beforeAll(() => void Object.assign(Range.prototype, { getClientRects: () => [] }));
  afterEach(() => document.body.replaceChildren());

  it('draws every kind of control, with the defaults of a new one', async () => {
    await open();
    const kinds = {
      name: 'input.input',
      port: 'input[inputmode=numeric]',
      note: 'textarea',
      isLoud: '[role=switch]',
      region: 'select',
      scopes: '[role=group]',
    };
    for (const [key, selector] of Object.entries(kinds)) expect(await (await form.item(key)).has(selector)).toBe(true);
    expect(await (await form.item('secret')).has('input[type=password]')).toBe(true);
    expect(await (await form.item('pem')).has('textarea')).toBe(true);
    expect(await (await form.item('texts')).has('gp-code-editor')).toBe(true);
    expect(await (await form.item('isLoud')).isOn()).toBe(true);
    expect(await (await form.item('name')).label()).toBe('Name');
    expect(draft().config()).toEqual({ isLoud: true, texts: { hello: 1 } });
    expect(draft().changes()).toBe(0);
  });

  it('makes of what is typed a configuration with the right kinds of values', async () => {
    await open();
    await (await form.item('name')).type('Ada');
    await (await form.item('port')).type('587');
    await (await form.item('note')).type('two\nlines');
    await (await form.item('isLoud')).toggle();
    await (await form.item('region')).choose('eu');
    await (await form.item('scopes')).toggle(2);
    await (await form.item('scopes')).toggle(0);
    await (await form.item('secret')).type('s3cret');
    const typed = { name: 'Ada', port: 587, note: 'two\nlines', isLoud: false, region: 'eu', scopes: ['a', 'c'], secret: 's3cret', texts: { hello: 1 } };
    expect(draft().config()).toEqual(typed);
    expect(draft().changes()).toBe(7);
    draft().discard();
    expect(await (await form.item('name')).value()).toBe('');
    expect(draft().changes()).toBe(0);
  });

  it('leaves out a switch that nobody has touched, and keeps one that was turned off', async () => {
    await open({ saved: { name: 'Ada', isSpare: true } });
    await (await form.item('isSpare')).toggle();
    expect(draft().config()).toEqual({ name: 'Ada', isSpare: false });
  });

  it('asks for what depends on an answer only then, and forgets it with another answer', async () => {
    await open();
    expect(await form.keys()).not.toContain('zone');
    await (await form.item('region')).choose('us');
    await (await form.item('zone')).type('west');
    expect(draft().config()).toMatchObject({ region: 'us', zone: 'west' });
    await (await form.item('region')).choose('eu');
    expect(await form.keys()).not.toContain('zone');
    expect(draft().config()).not.toHaveProperty('zone');
  });

  it.each([
    ['name', '', common.field.required],
    ['port', 'x1', common.field.notANumber],
  ])('says what is wrong with %s once it was left', async (key, text, said) => {
    await open({ saved: { name: 'Ada', port: 25 } });
    const item = await form.item(key);
    await item.type(text);
    expect(await item.said()).toEqual([]);
    await item.leave();
    expect(await item.said()).toEqual([said]);
  });

  it('never shows a stored secret, keeps it unless it is replaced, and takes the old one back', async () => {
    await open({ saved: { name: 'Ada', secret: MASK } });
    const secret = await form.item('secret');
    expect(await secret.has('input')).toBe(false);
    expect(draft().config()).toEqual({ name: 'Ada', secret: MASK });
    await secret.press(common.secret.replace);
    expect(await secret.value()).toBe('');
    await secret.type('new');
    expect(draft().config()).toEqual({ name: 'Ada', secret: 'new' });
    await secret.press(common.secret.keep);
    expect(draft().config()).toEqual({ name: 'Ada', secret: MASK });
    expect(draft().changes()).toBe(0);
    await secret.press(common.secret.replace);
    draft().discard();
    expect(await secret.has('input')).toBe(false);
  });

  it('takes for a secret whatever came masked, though the form does not say so', async () => {
    await open({ saved: { name: MASK } });
    expect(await (await form.item('name')).has('.secret')).toBe(true);
  });

  it('does not send what it knows to be wrong, and goes there', async () => {
    await open({ saved: { name: 'Ada', port: 25 } });
    const sent: unknown[] = [];
    await draft().send((config) => Promise.resolve(void sent.push(config)));
    await fixture.whenStable();
    expect(sent).toEqual([]);
    expect(await (await form.item('note')).said()).toEqual([common.field.required]);
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('puts what the service found at its control, and the rest above the form', async () => {
    await open({ source: { formItems: ITEMS.slice(0, 2) }, saved: { name: 'Ada', port: 25 } });
    const issues = [
      { code: 'custom', path: ['port'], message: 'is closed' },
      { code: 'custom', path: ['elsewhere', 0], message: 'is odd' },
    ];
    const failure = await draft().send(() => Promise.reject(refusal(issues)));
    await fixture.whenStable();
    expect(await (await form.item('port')).said()).toEqual(['Is closed']);
    expect(failure?.lines).toEqual(['elsewhere: 0: Is odd']);
    await (await form.item('port')).type('26');
    expect(await (await form.item('port')).said()).toEqual([]);
  });

  it('answers a failure that is not about the configuration', async () => {
    await open({ source: { formItems: [] } });
    const error = new ApiError(429, 'request.rate_limited', 'Too often.');
    expect(await draft().send(() => Promise.reject(error))).toEqual({ error, lines: [] });
  });

  it('offers the change that advice is about', async () => {
    await open({ source: { formItems: ITEMS.slice(0, 2) } });
    fixture.componentInstance.remarks.set([{ key: 'port', severity: 'error', message: 'Nobody answers.', fix: 'Use 587.', change: { port: 587 } }]);
    const port = await form.item('port');
    await port.type('1');
    expect(await port.said()).toEqual([]);
    await port.leave();
    expect((await port.said())[0]).toContain('Nobody answers. Use 587.');
    await port.press(words.form.follow);
    expect(draft().config()).toEqual({ port: 587 });
  });

  describe('of a guided kind', () => {
    const source: FormSource = { customData: { guidedForm: JSON.parse(JSON.stringify(smtpForm)) as unknown } };

    it('asks for encryption and login as choices, with the port that goes with them', async () => {
      await open({ source });
      expect(await (await form.item('port')).value()).toBe('587');
      await (await form.item('security')).choose('implicit');
      expect(await (await form.item('port')).value()).toBe('465');
      await (await form.item('host')).type('smtp.example.com');
      await (await form.item('authentication')).choose('tokens');
      expect(await form.keys()).toEqual(expect.arrayContaining(['tokens.clientId', 'tokens.refreshToken']));
      expect(await form.keys()).not.toContain('login.pass');
      await (await form.item('tokens.refreshToken')).type('r');
      expect(draft().config()).toMatchObject({ host: 'smtp.example.com', port: 465, secure: true, auth: { type: 'OAuth2', refreshToken: 'r' } });
    });

    it('opens what is seldom needed when something in it is wrong', async () => {
      await open({ source, saved: { host: 'a.example', port: 587, fromEmail: 'a@a.example', requireTLS: true, secure: false, templates: [] } });
      expect(await form.isMoreOpen()).toBe(false);
      await draft().send(() => Promise.reject(refusal([{ path: ['templates'], message: 'has no template for SignIn' }])));
      await fixture.whenStable();
      expect(await form.isMoreOpen()).toBe(true);
      await form.closeMore();
      expect(await form.isMoreOpen()).toBe(false);
      await draft().send(() => Promise.reject(refusal([{ path: ['templates'], message: 'has no template for SignIn' }])));
      await fixture.whenStable();
      expect(await form.isMoreOpen()).toBe(true);
    });
  });
});
