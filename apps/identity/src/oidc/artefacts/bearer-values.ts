import { hash, randomBytes } from 'node:crypto';
import type { AdapterPayload } from 'oidc-provider';

/** Before a name of a row that is found without the value its client holds. Only this process can say it, and it never leaves it. */
const BY_KEY = `${randomBytes(24).toString('base64url')}:`;

/** The key of a row: whoever reads the database cannot turn it back into what a client holds. */
export function artefactKey(value: string): string {
  return value.startsWith(BY_KEY) ? value.slice(BY_KEY.length) : hash('sha256', value, 'base64');
}

/** What the library may call a row of which only the key is known. */
export function nameByKey(key: string): string {
  return BY_KEY + key;
}

/** The code a person types stands in a device's row only as its digest. */
export function userCodeKey(userCode: string): string {
  return hash('sha256', `user code ${userCode}`, 'base64');
}

const PLACE = '{id}';

/** Members of an interaction that name rows of others. */
const NAMES = ['deviceCode', 'parJti'] as const;

/**
 * What may be written: without the row's own id and a device's user code, without the session id an interaction copies, without the
 * interaction's id in its `returnTo`, and with the keys of the rows that it names.
 */
export function withoutBearerValues(model: string, id: string, { jti, consumed, userCode, ...rest }: AdapterPayload): AdapterPayload {
  if (model !== 'Interaction') return rest;
  const { cookie, ...session } = rest.session ?? {};
  const returnTo = rest.returnTo !== undefined && { returnTo: rest.returnTo.replaceAll(id, PLACE) };
  return { ...rest, ...namesOf(rest, artefactKey), ...(rest.session && { session }), ...returnTo };
}

function namesOf(payload: AdapterPayload, change: (name: string) => string): Record<string, string> {
  return Object.fromEntries(NAMES.flatMap((member) => (typeof payload[member] === 'string' ? [[member, change(payload[member])]] : [])));
}

/** What the library expects back: it is a copy, as the library changes nested objects and what was read must stay comparable. */
export function withBearerValues(model: string, id: string, stored: AdapterPayload, consumed: number | null): AdapterPayload {
  const payload = JSON.parse(JSON.stringify(stored)) as AdapterPayload;
  payload.jti = id;
  if (model === 'Interaction') {
    if (payload.returnTo !== undefined) payload.returnTo = payload.returnTo.replaceAll(PLACE, id);
    Object.assign(payload, namesOf(payload, nameByKey));
  }
  if (consumed !== null) payload.consumed = consumed;
  return payload;
}
