import { Refusal } from './refusal';

/** The token of an Authorization header. Tokens in the body or in the address are not looked for: they end up in logs. */
export function bearerToken(header: string | undefined): string {
  if (header === undefined || !/^bearer(?: |$)/i.test(header)) throw Refusal.noToken();
  const token = /^bearer +([\w\-.~+/]+=*)$/i.exec(header)?.[1];
  if (token === undefined) throw Refusal.malformed();
  return token;
}
