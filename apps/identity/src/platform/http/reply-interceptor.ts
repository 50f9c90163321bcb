import type { OperationShape } from '@gatepost/contracts/operation';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { OPERATION } from './operation-metadata';
import { announcePages, Paged } from './paged';

/** What leaves the service is what the operation's schema names, and nothing else. */
@Injectable()
export class ReplyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { response: schema, access } = this.reflector.get<OperationShape>(OPERATION, context.getHandler());
    const http = context.switchToHttp();
    const response = http.getResponse<Response>();
    if (access !== 'public') response.setHeader('Cache-Control', 'no-store');
    return next.handle().pipe(
      map((reply: unknown) => {
        if (reply instanceof Paged) announcePages(reply, http.getRequest<Request>(), response);
        const body: unknown = reply instanceof Paged ? reply.items : reply;
        return schema && body !== undefined ? schema.parse(body) : body;
      }),
    );
  }
}
