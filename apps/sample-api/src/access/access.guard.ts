import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { bearerToken } from './bearer-token';
import { Refusal } from './refusal';
import { TokenCheck } from './token-check';

/** What a caller needs: the name of a scope, or `open to all` where no token is needed. */
export const Needs = Reflector.createDecorator<string>();
export const OPEN_TO_ALL = 'open to all';

/** Closed unless a route says otherwise: one that names no scope is an error, not an open door. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenCheck,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const scope = this.reflector.get(Needs, context.getHandler());
    if (scope === OPEN_TO_ALL) return true;
    if (!scope) throw new Error(`${context.getHandler().name} does not say what it needs`);
    const header = context.switchToHttp().getRequest<Request>().headers.authorization;
    const { scopes } = await this.tokens.accessOf(bearerToken(header));
    if (!scopes.has(scope)) throw Refusal.missingScope(scope);
    return true;
  }
}
