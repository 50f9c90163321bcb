import type { IdTokenClaims } from '@logto/capacitor';
import { mobile } from '@gatepost/phrases/mobile/en';
import { timeToSecond, wholeDay } from './times';

/** A claim as a person reads it. */
export interface ClaimRow {
  claim: string;
  label: string;
  value: string;
}

const names = new Map(Object.entries(mobile.claims.names));
const ofTheToken = ['iss', 'aud', 'iat', 'exp', 'nbf', 'at_hash', 'nonce', 'auth_time', 'sid', 'jti'];
const inSeconds = ['iat', 'exp', 'nbf', 'auth_time'];
const inMilliseconds = ['created_at', 'updated_at'];

export const personRows = (claims: IdTokenClaims): ClaimRow[] => rows(claims, (claim) => !ofTheToken.includes(claim));
export const tokenRows = (claims: IdTokenClaims): ClaimRow[] => rows(claims, (claim) => ofTheToken.includes(claim));

function rows(claims: IdTokenClaims, wanted: (claim: string) => boolean): ClaimRow[] {
  return Object.entries(claims)
    .filter(([claim, value]) => wanted(claim) && value !== null && value !== undefined)
    .map(([claim, value]) => ({ claim, label: names.get(claim) ?? claim, value: read(claim, value) }));
}

function read(claim: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? mobile.claims.yes : mobile.claims.no;
  if (typeof value === 'number' && inSeconds.includes(claim)) return moment(value * 1000);
  if (typeof value === 'number' && inMilliseconds.includes(claim)) return moment(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const moment = (at: number): string => `${wholeDay(at)}, ${timeToSecond(at)}`;
