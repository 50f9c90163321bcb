import { somebody } from '../testing/somebody';
import { changeFrom, draftFrom, objectIn } from './user-draft';

describe('the draft of a user', () => {
  const user = somebody({
    primaryEmail: 'ada@example.com',
    primaryPhone: '442079460958',
    profile: { givenName: 'Ada', address: { locality: 'London' } },
    customData: { plan: 'pro' },
  });
  const before = draftFrom(user);

  it('sends nothing of what stays as it is', () => {
    expect(changeFrom(before, before)).toEqual({});
  });

  it('sends what is new, and an empty text for what is taken away', () => {
    const draft = { ...before, primaryEmail: '', primaryPhone: '+44 20 7946 0000', name: ' Ada ' };
    expect(changeFrom(draft, before)).toEqual({ primaryEmail: '', primaryPhone: '442079460000', name: 'Ada' });
  });

  it('sends the whole profile when a part of it changes, without what is empty', () => {
    const draft = { ...before, claims: { ...before.claims, givenName: '', nickname: 'A' } };
    expect(changeFrom(draft, before)).toEqual({ profile: { nickname: 'A', address: { locality: 'London' } } });
    expect(changeFrom({ ...before, address: { ...before.address, locality: '' } }, before)).toEqual({ profile: { givenName: 'Ada' } });
  });

  it('sends custom data as the object that is written', () => {
    expect(changeFrom({ ...before, customData: '{"plan": "free"}' }, before)).toEqual({ customData: { plan: 'free' } });
    expect(changeFrom({ ...before, customData: ' ' }, before)).toEqual({ customData: {} });
    expect([objectIn('[]'), objectIn('{'), objectIn('null'), objectIn('1')]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
