import { describe, expect, it } from '@jest/globals';
import { namesOf } from '../names.mjs';
import { registered } from './registration.mjs';

const empty = `import { ownFactory, type OwnFactory } from './own-factories';

export const ownConnectors: readonly OwnFactory[] = [];
`;

describe('the list of installed connectors', () => {
  it('takes a first and a second one, each with its import', () => {
    const one = registered(empty, { name: 'acme-mail', camel: 'acmeMail' });
    expect(one).toContain("import { acmeMail } from '@gatepost/connector-acme-mail/connector';");
    expect(one).toContain('= [ownFactory(acmeMail)];');
    expect(registered(one, { name: 'acme-sms', camel: 'acmeSms' })).toContain('= [ownFactory(acmeMail), ownFactory(acmeSms)];');
  });

  it.each(['own-factory', 'own-connectors'])('has no room for the name %s, which it uses itself', (name) => {
    expect(() => registered(empty, namesOf(name))).toThrow('Choose another name');
  });

  it.each(['', 'export const ownConnectors = [];', empty.replace('readonly OwnFactory[]', 'OwnFactory[]')])(
    'that has another shape is left alone: %j',
    (text) => {
      expect(() => registered(text, { name: 'acme', camel: 'acme' })).toThrow('has changed its shape');
    },
  );
});
