import { hash } from 'node:crypto';
import type { AdapterPayload } from 'oidc-provider';

/** The key of a row: whoever reads the database cannot turn it back into what a client holds. */
export function artefactKey(value: string): string {
  return hash('sha256', value, 'base64');
}

const PLACE = '{id}';

/** What may be written: without the row's own id, without the session id an interaction copies, without the interaction's id in its `returnTo`. */
export function withoutBearerValues(model: string, id: string, { jti, consumed, ...rest }: AdapterPayload): AdapterPayload {
  if (model !== 'Interaction') return rest;
  const { cookie, ...session } = rest.session ?? {};
  return { ...rest, ...(rest.session && { session }), ...(rest.returnTo !== undefined && { returnTo: rest.returnTo.replaceAll(id, PLACE) }) };
}

/** What the library expects back: it is a copy, as the library changes nested objects and what was read must stay comparable. */
export function withBearerValues(model: string, id: string, stored: AdapterPayload, consumed: number | null): AdapterPayload {
  const payload = JSON.parse(JSON.stringify(stored)) as AdapterPayload;
  payload.jti = id;
  if (model === 'Interaction' && payload.returnTo !== undefined) payload.returnTo = payload.returnTo.replaceAll(PLACE, id);
  if (consumed !== null) payload.consumed = consumed;
  return payload;
}
