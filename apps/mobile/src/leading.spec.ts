import { leadFrom } from './leading';

describe('the place of a person', () => {
  it.each(['/sign-in', '/callback', '/signed-out'])('is home once they are signed in, coming from %s', (place) => {
    expect(leadFrom(place, 'signed-in', false)).toBe('/home');
  });

  it.each(['/callback', '/signed-out', '/account', '/home/known'])('is the sign-in page once they are signed out, coming from %s', (place) => {
    expect(leadFrom(place, 'signed-out', false)).toBe('/sign-in');
  });

  it('is where they are while the sign-in is being finished, or nothing is known yet', () => {
    expect(leadFrom('/callback', 'signed-out', true)).toBeUndefined();
    expect(leadFrom('/callback', 'starting', false)).toBeUndefined();
  });

  it('is left to them otherwise', () => {
    expect(leadFrom('/account', 'signed-in', false)).toBeUndefined();
    expect(leadFrom('/sign-in', 'signed-out', false)).toBeUndefined();
  });
});
