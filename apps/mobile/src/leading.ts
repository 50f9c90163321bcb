import { mobileApp, mobileWeb } from '@gatepost/oidc-contracts/demo';
import type { Session } from './session/session';

const signIn = '/sign-in';
export const home = '/home';

/** Every page a signed-in person can be led to, by a link as well. None of them changes anything by being opened. */
export const places = [home, '/home/known', '/home/answer', '/home/harbour', '/home/tokens', '/account', '/account/settings'] as const;
export type Place = (typeof places)[number];

/** The page at a path; undefined when there is none. */
export const placeAt = (path: string | undefined): Place | undefined => places.find((place) => place === path?.split(/[?#]/)[0]);

/** The page that a link of the app opens. */
export function placeOf(link: string): Place | undefined {
  return link.startsWith(`${mobileApp.openUri}/`) ? placeAt(link.slice(mobileApp.openUri.length)) : undefined;
}

/** The sign-in page has three addresses: its own, and where a plain browser comes back to. */
export function isOutside(place: string): boolean {
  return place === signIn || place === mobileWeb.callbackPath || place === mobileWeb.signedOutPath;
}

/** Where a person must go who stands at this place; undefined when they may stay. */
export function leadFrom(place: string, phase: ReturnType<Session['phase']>, finishing: boolean): 'inside' | typeof signIn | undefined {
  if (phase === 'signed-in' && isOutside(place)) return 'inside';
  if (phase === 'signed-out' && !finishing && place !== signIn) return signIn;
  return undefined;
}
