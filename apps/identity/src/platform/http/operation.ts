import type { OperationShape } from '@gatepost/contracts/operation';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata, UseGuards, UseInterceptors } from '@nestjs/common';
import { guardsOf } from '../access/guards-of';
import { OPEN_PAGE, OPERATION } from './operation-metadata';
import { ReplyInterceptor } from './reply-interceptor';

/** Makes a controller's method the route of an operation: who may call it and what it may answer come with it. */
export function Operation(operation: OperationShape): MethodDecorator {
  const { method, path, status, access } = operation;
  return applyDecorators(
    SetMetadata(OPERATION, operation),
    RequestMapping({ path: path.replaceAll(/\{(\w+)\}/g, ':$1'), method: RequestMethod[method] }),
    HttpCode(status),
    UseGuards(...guardsOf(access)),
    UseInterceptors(ReplyInterceptor),
  );
}

/** For routes that are no operations: pages and health checks, which anybody may ask for. */
export const OpenPage = (): MethodDecorator => SetMetadata(OPEN_PAGE, true);
