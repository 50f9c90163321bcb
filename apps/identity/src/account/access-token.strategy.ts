import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport';
import { AccessTokens, type TokenHolder } from '../oidc/access-tokens';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';

export const ACCESS_TOKEN = 'access-token';

type Verify = (header: string | undefined, done: (error: unknown, holder: TokenHolder) => void) => void;

/** Hands the Authorization header on: what it has to hold is said below. */
class HeaderStrategy extends Strategy {
  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: Request): void {
    this.verify(request.headers.authorization, (error, holder) => (error ? this.error(error) : this.success(holder)));
  }
}

/** Lets people in to what is their own: bearer authentication (RFC 6750 section 2.1) with an opaque access token that holds `openid`. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(HeaderStrategy, ACCESS_TOKEN) {
  constructor(private readonly tokens: AccessTokens) {
    super();
  }

  async validate(header: string | undefined): Promise<TokenHolder> {
    if (!header) throw new DomainError('auth.authorization_header_missing');
    if (!/^Bearer /i.test(header)) throw new DomainError('auth.authorization_token_type_not_supported');
    const token = /^Bearer ([\w-]+)$/i.exec(header)?.[1];
    const holder = token === undefined ? undefined : await this.tokens.holder(requestContext().tenant.id, token);
    if (!holder) throw new DomainError('auth.unauthorized');
    if (!holder.scopes.has('openid')) throw new DomainError('auth.forbidden');
    return holder;
  }
}
