import { mailKinds } from './mail-kind';
import type { MailVariables, Party, Person } from './mail-variables';
import { sampleVariables } from './sample-variables';
import { valueAt, valuesOf } from './template-values';
import { templateVariables, variableRoots } from './template-variables';

const party: Party = { id: 'i', name: 'n', displayName: 'd', branding: { logoUrl: 'https://x.example/l', darkLogoUrl: 'https://x.example/d' } };
const person: Person = {
  id: 'i',
  name: 'n',
  username: 'u',
  primaryEmail: 'e@x.example',
  primaryPhone: '1',
  avatar: 'https://x.example/a',
  profile: { givenName: 'g', familyName: 'f', nickname: 'k' },
};

describe('the variables of templates', () => {
  it.each(mailKinds)('have a value in a mail for %s exactly where the list says so', (kind) => {
    const known = { application: party, organization: { ...party, name: 'n' }, user: person, inviter: person };
    const variables: MailVariables = { ...sampleVariables[kind], ...known };
    const values = valuesOf('en', variables);
    for (const { name, kinds } of templateVariables) expect([name, valueAt(values, name) !== '']).toEqual([name, kinds.includes(kind)]);
  });

  it.each(mailKinds)('that are not optional have one in every sample for %s', (kind) => {
    const values = valuesOf('en', sampleVariables[kind]);
    const missing = templateVariables.filter(({ name, kinds, isOptional }) => !isOptional && kinds.includes(kind) && valueAt(values, name) === '');
    expect(missing).toEqual([]);
  });

  it('have names and samples of their own', () => {
    expect(new Set(templateVariables.map(({ name }) => name)).size).toBe(templateVariables.length);
    expect(templateVariables.filter(({ sample, what }) => sample === '' || what === '')).toEqual([]);
    expect(Object.keys(valuesOf('en', sampleVariables.SignIn)).sort()).toEqual([...variableRoots].sort());
  });
});
