import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { AccessTokens, type TokenHolder } from '../oidc/access-tokens';
import { bearerToken } from '../platform/access/bearer-token';
import { ACCOUNT_TOKEN, BearerStrategy } from '../platform/access/strategies';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';

/** Lets people in to what is their own, with an opaque access token that holds `openid`. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(BearerStrategy, ACCOUNT_TOKEN) {
  constructor(private readonly tokens: AccessTokens) {
    super();
  }

  async validate(header: string | undefined): Promise<TokenHolder> {
    const holder = await this.tokens.holder(requestContext().tenant.id, bearerToken(header));
    if (!holder) throw new DomainError('auth.unauthorized');
    if (!holder.scopes.has('openid')) throw new DomainError('auth.forbidden');
    return holder;
  }
}
