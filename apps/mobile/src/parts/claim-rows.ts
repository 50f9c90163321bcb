import type { MobilePhrases } from '@gatepost/phrases/mobile/en';
import type { Times } from './times';

/** A claim as a person reads it. */
export interface ClaimRow {
  claim: string;
  label: string;
  value: string;
  /** What is copied, where more is known than is shown. */
  whole?: string;
}

/** The words and times in which claims are told. */
export interface Tongue {
  readonly phrases: MobilePhrases;
  readonly times: Times;
}

const ofTheToken = ['iss', 'aud', 'iat', 'exp', 'nbf', 'at_hash', 'nonce', 'auth_time', 'sid', 'jti'];
const inSeconds = ['iat', 'exp', 'nbf', 'auth_time'];
const inMilliseconds = ['created_at', 'updated_at'];

export const personRows = (claims: object, tongue: Tongue): ClaimRow[] => rows(claims, tongue, (claim) => !ofTheToken.includes(claim));
export const tokenRows = (claims: object, tongue: Tongue): ClaimRow[] => rows(claims, tongue, (claim) => ofTheToken.includes(claim));
export const allRows = (claims: object, tongue: Tongue): ClaimRow[] => rows(claims, tongue, () => true);

function rows(claims: object, tongue: Tongue, wanted: (claim: string) => boolean): ClaimRow[] {
  const names = new Map(Object.entries(tongue.phrases.claims.names));
  return Object.entries(claims)
    .filter(([claim, value]) => wanted(claim) && value !== null && value !== undefined)
    .map(([claim, value]) => ({ claim, label: names.get(claim) ?? claim, value: read(claim, value, tongue) }));
}

function read(claim: string, value: unknown, { phrases, times }: Tongue): string {
  if (typeof value === 'boolean') return value ? phrases.claims.yes : phrases.claims.no;
  if (typeof value === 'number' && inSeconds.includes(claim)) return wholeMoment(value * 1000, times);
  if (typeof value === 'number' && inMilliseconds.includes(claim)) return wholeMoment(value, times);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export const wholeMoment = (at: number, times: Times): string => `${times.day(at)}, ${times.toSecond(at)}`;
