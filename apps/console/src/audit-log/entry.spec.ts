import { TestBed } from '@angular/core/testing';
import { auditKeys } from '@gatepost/contracts/management/audit-keys';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { languages } from '../language/languages';
import { eventOf } from './entry';
import { auditLogWords } from './words';

describe('the name of an event', () => {
  const named = (key: string) => eventOf(key, TestBed.inject(Language).words(auditLogWords)(), TestBed.inject(Formats));

  it.each(languages.map(({ tag }) => tag))('says in words whatever the service writes, each thing in words of its own: %s', async (tag) => {
    await TestBed.inject(Language).load(auditLogWords, tag);
    await TestBed.inject(Language).choose(tag);
    const names = auditKeys.map(named);
    expect(names.filter((name, at) => name === auditKeys[at] || /[{}]|Interaction|Management/.test(name))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    await TestBed.inject(Language).choose('en');
  });

  it('tells the step and the way it belongs to', () => {
    expect(named('Interaction.Register.Verification.PhoneVerificationCode.Create')).toBe('Code asked for by text message (sign-up)');
    expect(named('Interaction.SignIn.Submit')).toBe('Signed in');
  });

  it.each(['Something.New', 'Interaction.SignIn.Verification.Totp.Submit', 'Interaction.toString.Update', 'constructor', ''])(
    'is the key itself where another version has written it: %j',
    (key) => {
      expect(named(key)).toBe(key);
    },
  );
});
