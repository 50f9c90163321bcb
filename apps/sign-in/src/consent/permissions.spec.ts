import { signInPhrases } from '@gatepost/phrases/sign-in/languages';
import { consentWith } from '../testing/consent';
import { isHarmless, permissionsOf } from './permissions';

const words = signInPhrases.en.consent;
const resource = {
  name: 'Harbour Reports',
  scopes: [
    { name: 'read:reports', description: 'Read your reports' },
    { name: 'write:comments', description: null },
  ],
};

describe('what an application asks for', () => {
  it('is said in plain words', () => {
    const texts = permissionsOf(consentWith({ scopes: ['profile', 'email', 'urn:logto:scope:organizations'] }), words).map(({ text }) => text);
    expect(texts).toEqual([words.scopes.profile, words.scopes.email, words.scopes.organizations]);
  });

  it('is called by its name when it has no words', () => {
    expect(permissionsOf(consentWith({ scopes: ['tides', 'constructor'] }), words).map(({ text }) => text)).toEqual(['Use tides', 'Use constructor']);
  });

  it('names each resource once, with what may be done there in the words of its maker', () => {
    expect(permissionsOf(consentWith({ scopes: [], resources: [resource] }), words)).toEqual([
      { drawing: 'sheet', text: 'Use Harbour Reports', parts: ['Read your reports', 'write:comments'] },
    ]);
  });

  it('ends with how long it holds', () => {
    const permissions = permissionsOf(consentWith({ scopes: ['offline_access', 'email'], resources: [resource] }), words);
    expect(permissions.map(({ text }) => text)).toEqual([words.scopes.email, 'Use Harbour Reports', words.scopes.offline]);
    expect(permissions.at(-1)?.note).toBe(words.offlineNote);
  });

  it('is harmless only while all of it is known and no resource is among it', () => {
    expect(isHarmless(consentWith({ scopes: ['email', 'offline_access'] }))).toBe(true);
    expect(isHarmless(consentWith({ scopes: ['email', 'tides'] }))).toBe(false);
    expect(isHarmless(consentWith({ resources: [resource] }))).toBe(false);
  });
});
