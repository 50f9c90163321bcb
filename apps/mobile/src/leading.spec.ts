import { leadFrom, placeAt, placeOf, places } from './leading';
import { routes } from './routes';

describe('the place of a person', () => {
  it.each(['/sign-in', '/callback', '/signed-out'])('is inside once they are signed in, coming from %s', (place) => {
    expect(leadFrom(place, 'signed-in', false)).toBe('inside');
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

describe('a link of the app', () => {
  it('opens any page', () => {
    for (const place of places) expect(placeOf(`io.gatepost.mobile://open${place}`)).toBe(place);
  });

  it.each([
    'io.gatepost.mobile://open',
    'io.gatepost.mobile://open/nowhere',
    'io.gatepost.mobile://open//evil.example',
    'io.gatepost.mobile://open/home/../callback?code=x',
    'io.gatepost.mobile://opened/home',
    'io.gatepost.mobile://callback?code=x',
    'https://evil.example/home',
  ])('leads nowhere else: %s', (link) => {
    expect(placeOf(link)).toBeUndefined();
  });

  it('may carry what a page does not need', () => {
    expect(placeOf('io.gatepost.mobile://open/home/tokens?from=mail#top')).toBe('/home/tokens');
    expect(placeAt(undefined)).toBeUndefined();
  });

  it('knows the pages that the app has', () => {
    const inside = routes.find(({ children }) => children)?.children ?? [];
    expect(inside.flatMap(({ path, loadComponent }) => (loadComponent ? [`/${path}`] : [])).sort()).toEqual([...places].sort());
  });
});
