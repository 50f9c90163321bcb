import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { form, FormField, validateStandardSchema } from '@angular/forms/signals';
import * as z from 'zod';
import { ColorInput } from '../sign-in-experience/look/color-input';
import { SeveralChoices } from '../connectors/form/several-choices';
import { CodeEditor } from './code-editor';
import { Field } from './field';
import { SecretField } from './secret-field';

const wanted = z.string().min(3);
const schema = z.object({ color: wanted, code: wanted, secret: wanted, choices: z.array(z.string()) });

@Component({
  imports: [CodeEditor, ColorInput, Field, FormField, SecretField, SeveralChoices],
  template: `
    <gp-field label="Colour" help="Of the brand."><gp-color-input label="Colour" [formField]="form.color" /></gp-field>
    <gp-field label="Code" help="As JSON."><gp-code-editor language="json" label="Code" [formField]="form.code" /></gp-field>
    <gp-field label="Secret" help="From the provider."><gp-secret-field label="Secret" [formField]="form.secret" /></gp-field>
    <gp-field label="Choices" help="Any of them."><gp-several-choices label="Choices" [options]="['a', 'b']" [formField]="form.choices" /></gp-field>
    <p id="elsewhere">Two lines are wrong.</p>
    <gp-code-editor language="text" label="Alone" describedBy="elsewhere" [isWrong]="true" />
  `,
})
class Page {
  readonly model = signal({ color: '#123', code: '{ }', secret: 'abc', choices: [] as string[] });
  readonly form = form(this.model, (path) => validateStandardSchema(path, schema));
}

describe('a control of ours in a field', () => {
  let fixture: ComponentFixture<Page>;
  const focused = (selector: string) => {
    const found = (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const described = (selector: string) => document.getElementById(focused(selector).getAttribute('aria-describedby') ?? '')?.textContent?.trim();

  // jsdom has no layout, which the editor measures.
  beforeAll(() => Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() }));
  beforeEach(async () => {
    await import('./code-view');
    fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await settle();
  });
  afterEach(() => document.body.replaceChildren());

  async function settle() {
    for (let turn = 0; turn < 4; turn += 1) {
      await new Promise((done) => setTimeout(done));
      await fixture.whenStable();
    }
  }

  it.each([
    ['the colour', 'gp-color-input .mono', 'Of the brand.'],
    ['the code', 'gp-code-editor .cm-content', 'As JSON.'],
    ['the secret', 'gp-secret-field input', 'From the provider.'],
    ['the choices', 'gp-several-choices [role=group]', 'Any of them.'],
  ])('has its help where people come to: %s', (_name, selector, help) => {
    expect(described(selector)).toBe(help);
  });

  it.each([
    ['the colour', 'gp-color-input .mono', 'color'],
    ['the code', 'gp-code-editor .cm-content', 'code'],
    ['the secret', 'gp-secret-field input', 'secret'],
  ] as const)('has what is wrong with it where people come to, once it was left: %s', async (_name, selector, member) => {
    fixture.componentInstance.form[member]().value.set('x');
    await settle();
    expect(focused(selector).getAttribute('aria-invalid')).toBe('false');
    focused(selector).dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(focused(selector).getAttribute('aria-invalid')).toBe('true');
    expect(described(selector)).toBe('At least 3 characters.');
  });

  it.each([
    ['gp-color-input', 'gp-color-input .mono'],
    ['gp-code-editor', 'gp-code-editor .cm-content'],
    ['gp-secret-field', 'gp-secret-field input'],
  ])('is focused by a click on its label, which names no element that could not be: %s', (host, selector) => {
    const label = focused(host).closest('gp-field')?.querySelector('label');
    expect(label?.hasAttribute('for')).toBe(false);
    expect(focused(host).hasAttribute('aria-invalid')).toBe(false);
    label?.click();
    expect(document.activeElement).toBe(focused(selector));
  });

  it('is told what describes it where it stands in no field', () => {
    expect(described('gp-code-editor[describedBy] .cm-content')).toBe('Two lines are wrong.');
    expect(focused('gp-code-editor[describedBy] .cm-content').getAttribute('aria-invalid')).toBe('true');
  });
});
