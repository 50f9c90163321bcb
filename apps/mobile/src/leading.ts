import { mobileWeb } from '@gatepost/oidc-contracts/demo';
import type { Session } from './session/session';

const signIn = '/sign-in';

/** The sign-in page has three addresses: its own, and where a plain browser comes back to. */
export function isOutside(place: string): boolean {
  return place === signIn || place === mobileWeb.callbackPath || place === mobileWeb.signedOutPath;
}

/** Where a person must go who stands at this place; undefined when they may stay. */
export function leadFrom(place: string, phase: ReturnType<Session['phase']>, finishing: boolean): '/home' | typeof signIn | undefined {
  if (phase === 'signed-in' && isOutside(place)) return '/home';
  if (phase === 'signed-out' && !finishing && place !== signIn) return signIn;
  return undefined;
}
