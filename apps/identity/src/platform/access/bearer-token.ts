import { DomainError } from '../http/domain-error';

/** The token of an Authorization header (RFC 6750 section 2.1). */
export function bearerToken(header: string | undefined): string {
  if (!header) throw new DomainError('auth.authorization_header_missing');
  if (!/^Bearer /i.test(header)) throw new DomainError('auth.authorization_token_type_not_supported');
  const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(header)?.[1];
  if (token === undefined) throw new DomainError('auth.unauthorized');
  return token;
}
