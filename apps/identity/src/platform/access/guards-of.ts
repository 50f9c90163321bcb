import { allows, type Permission } from '@gatepost/contracts/permissions';
import type { Access, OperationShape } from '@gatepost/contracts/operation';
import { Injectable, type CanActivate, type ExecutionContext, type Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import { DomainError } from '../http/domain-error';
import { OPERATION } from '../http/operation-metadata';
import { requestContext } from '../http/request-context';
import { caller } from './caller';
import { permissionOn } from './permission-on';
import { ACCOUNT_TOKEN, MANAGEMENT_TOKEN } from './strategies';

/** A browser says where a request comes from; clients that are no browsers send neither header. */
@Injectable()
class OwnOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { method, headers } = context.switchToHttp().getRequest<Request>();
    if (method === 'GET' || method === 'HEAD') return true;
    const { origin, 'sec-fetch-site': site } = headers;
    const isStrange =
      (origin !== undefined && origin !== requestContext().tenant.endpoint) || (site !== undefined && site !== 'same-origin' && site !== 'none');
    if (isStrange) throw new DomainError('request.cross_site');
    return true;
  }
}

@Injectable()
class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { access } = this.reflector.get<OperationShape>(OPERATION, context.getHandler());
    const permission = permissionOn(requestContext().tenant.id, access as Permission);
    if (!allows(caller().scopes, permission)) throw new DomainError('auth.forbidden', { data: { permission } });
    return true;
  }
}

const account = [AuthGuard(ACCOUNT_TOKEN)];
const management = [AuthGuard(MANAGEMENT_TOKEN), PermissionGuard];

/** Cookies travel by themselves, so what they open has to be asked for by our own pages; a bearer token is put in by hand. */
export function guardsOf(access: Access): Type<CanActivate>[] {
  if (access === 'public' || access === 'interaction') return [OwnOriginGuard];
  return access === 'account' ? account : management;
}
