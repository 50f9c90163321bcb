import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { form, FormField, submit, validateStandardSchema } from '@angular/forms/signals';
import { ApiError } from '@gatepost/api-client/api-error';
import * as z from 'zod';
import { en } from '../parts/words/en';
import { differences } from './draft';
import { Field } from './field';
import { serviceIssues } from './service-issues';

const schema = z.object({ name: z.string().min(1).max(5), server: z.object({ address: z.url() }), port: z.number().max(65535) });

@Component({
  imports: [Field, FormField],
  template: `
    <gp-field label="Name" help="As people call you."><input class="input" [formField]="form.name" /></gp-field>
    <gp-field label="Address" [optional]="true"><input class="input" [formField]="form.server.address" /></gp-field>
    <gp-field label="Port"><input class="input" type="number" [formField]="form.port" /></gp-field>
  `,
})
class Page {
  readonly model = signal({ name: 'Ada', server: { address: 'https://a.example' }, port: 25 });
  readonly form = form(this.model, (path) => validateStandardSchema(path, schema));
}

describe('a field of a form', () => {
  let fixture: ComponentFixture<Page>;
  const input = (at: number) => {
    const found = (fixture.nativeElement as HTMLElement).querySelectorAll('input')[at];
    if (!found) throw new Error('There is no such field.');
    return found;
  };
  const described = (at: number) => document.getElementById(input(at).getAttribute('aria-describedby') ?? '')?.textContent?.trim();

  beforeEach(async () => {
    fixture = TestBed.createComponent(Page);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
  });
  afterEach(() => document.body.replaceChildren());

  async function type(at: number, text: string) {
    input(at).value = text;
    input(at).dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }
  async function leave(at: number) {
    input(at).dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  }

  it('is named by its label and described by its help', () => {
    expect(input(0).labels?.[0]?.textContent?.trim()).toBe('Name');
    expect(described(0)).toBe('As people call you.');
    expect(input(1).labels?.[0]?.textContent).toContain(`(${en.optional})`);
  });

  it.each([
    [0, '', en.field.required],
    [0, 'too long', 'At most 5 characters.'],
    [1, 'nowhere', en.field.notAnAddress],
    [2, '70000', 'At most 65,535.'],
  ])('says once it was left what a schema found: field %i, %j', async (at, text, said) => {
    await type(at, text);
    expect(input(at).getAttribute('aria-invalid')).toBe('false');
    await leave(at);
    expect(described(at)).toBe(said);
    expect(input(at).getAttribute('aria-invalid')).toBe('true');
  });

  it('shows what the service found at the field it belongs to', async () => {
    const data = { issues: [{ code: 'too_big', origin: 'string', maximum: 3, path: ['config', 'server', 'address', 0] }] };
    const refused = new ApiError(400, 'guard.invalid_input', 'no', data);
    const page = fixture.componentInstance;
    await submit(page.form, () => Promise.resolve([...serviceIssues(refused, page.form, ['config'])]));
    await fixture.whenStable();
    expect(described(1)).toBe('At most 3 characters.');
  });

  it('leaves for above the form what belongs to no field', () => {
    const { form: tree } = fixture.componentInstance;
    const refusal = (path: readonly string[]) => new ApiError(400, 'guard.invalid_input', 'no', { issues: [{ code: 'custom', path }] });
    expect([serviceIssues(refusal([]), tree), serviceIssues(refusal(['elsewhere']), tree), serviceIssues(new Error('no'), tree)]).toEqual([[], [], []]);
    expect(serviceIssues(refusal(['other', 'name']), tree, ['config'])).toEqual([]);
  });
});

describe('the changes of a draft', () => {
  it.each([
    [{ a: 1, b: { c: 'x', d: 'y' } }, { a: 1, b: { c: 'x', d: 'y' } }, 0],
    [{ a: 1, b: { c: 'x', d: 'y' } }, { a: 2, b: { c: 'z', d: 'y' } }, 2],
    [{ list: [1, 2] }, { list: [2, 1] }, 1],
    [{ list: [{ a: 1 }] }, { list: [{ a: 1 }] }, 0],
    [{}, { added: null }, 1],
  ])('from %j to %j are %i', (one, other, count) => {
    expect(differences(one, other)).toBe(count);
  });
});
