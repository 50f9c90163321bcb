import { configFromFormValues, formValuesOf, isShown, startingValues, withChoice, type GuidedForm } from './guided-form';

/** Two kinds of access, one of them with a part that may stand alone or beside another. */
const form: GuidedForm = {
  items: [
    { key: 'url', label: 'URL', type: 'Text', required: true },
    { key: 'kind', label: 'Kind', type: 'Select', defaultValue: 'key', selectItems: [] },
    { key: 'key.text', label: 'Key', type: 'Text', showConditions: [{ targetKey: 'kind', expectValue: 'key' }] },
    { key: 'key.note', label: 'Note', type: 'Text', showConditions: [{ targetKey: 'kind', expectValue: 'key' }] },
    { key: 'port', label: 'Port', type: 'Number' },
    { key: 'extra', label: 'Extra', type: 'Json' },
  ],
  places: { url: ['url'], 'key.text': ['access.key.text', 'access.key'], 'key.note': ['access.key.note'], port: ['port'], extra: ['extra'] },
  choices: [
    {
      key: 'kind',
      readings: [{ value: 'key', has: 'access.key' }, { value: 'open' }],
      options: { key: { sets: { 'access.mode': 'key' }, suggests: { port: 443 } }, open: { sets: { access: null }, suggests: { port: 80 } } },
    },
  ],
};

describe('a guided form', () => {
  it('shows a part wherever it stands', () => {
    expect(formValuesOf(form, { url: 'u', access: { key: 'k' } })).toEqual({ url: 'u', kind: 'key', 'key.text': 'k' });
    expect(formValuesOf(form, { access: { key: { text: 'k', note: 'n' } }, extra: { a: 1 } })).toEqual({
      kind: 'key',
      'key.text': 'k',
      'key.note': 'n',
      extra: { a: 1 },
    });
    expect(formValuesOf(form, {})).toEqual({ kind: 'open' });
  });

  it('begins with what is offered', () => {
    expect(startingValues(form)).toEqual({ kind: 'key' });
  });

  it('asks only for what the choice needs', () => {
    const shown = (kind: string) => form.items.filter((item) => isShown(item, { kind })).map(({ key }) => key);
    expect(shown('open')).toEqual(['url', 'kind', 'port', 'extra']);
    expect(shown('key')).toHaveLength(6);
  });

  it('leaves what nobody has touched as it is, what it does not know included', () => {
    const before = { url: 'u', access: { key: 'k', mode: 'odd', more: 1 }, unknown: true };
    expect(configFromFormValues(form, { ...formValuesOf(form, before), url: 'v' }, before)).toEqual({ ...before, url: 'v' });
  });

  it('writes a member anew once a part of it was changed', () => {
    const before = { access: { key: 'k', mode: 'odd' } };
    const values = { ...formValuesOf(form, before), 'key.note': 'n' };
    expect(configFromFormValues(form, values, before)).toEqual({ access: { mode: 'key', key: { text: 'k', note: 'n' } } });
  });

  it('drops what belongs to another choice, and what was emptied', () => {
    const before = { url: 'u', access: { key: 'k', mode: 'key' } };
    expect(configFromFormValues(form, { ...formValuesOf(form, before), kind: 'open', url: '' }, before)).toEqual({});
  });

  it('lets what goes with a choice follow it, unless somebody typed something else', () => {
    expect(withChoice(form, { kind: 'open' }, 'kind', 'key')).toEqual({ kind: 'key', port: 443 });
    expect(withChoice(form, { kind: 'open', port: 80 }, 'kind', 'key')).toEqual({ kind: 'key', port: 443 });
    expect(withChoice(form, { kind: 'open', port: 8080 }, 'kind', 'key')).toEqual({ kind: 'key', port: 8080 });
  });

  it('takes nothing from a prototype', () => {
    const config = Object.create({ url: 'u' }) as Record<string, unknown>;
    expect(formValuesOf(form, config)).toEqual({ kind: 'open' });
  });
});
