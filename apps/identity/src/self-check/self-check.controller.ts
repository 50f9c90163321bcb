import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import type * as z from 'zod';
import { DomainError } from '../platform/http/domain-error';
import { OpenPage } from '../platform/http/operation';
import { requestContext } from '../platform/http/request-context';
import { SELF_CHECK_HEADER, SELF_CHECK_PATH, SelfCheck, type seenRequest } from './self-check';

@Controller()
export class SelfCheckController {
  constructor(private readonly selfCheck: SelfCheck) {}

  @OpenPage()
  @Get(SELF_CHECK_PATH)
  seen(@Req() request: Request): z.infer<typeof seenRequest> {
    if (!this.selfCheck.isProof(request.get(SELF_CHECK_HEADER) ?? '')) throw new DomainError('entity.not_found');
    const { tenant, ip } = requestContext();
    // The readable headers have been replaced by what the service believes; these are as they came.
    const sent = (name: string) =>
      request.rawHeaders.flatMap((raw, at, all) => (at % 2 === 0 && raw.toLowerCase() === name ? [all[at + 1] ?? ''] : [])).join(', ');
    return { tenant: tenant.id, peer: request.socket.remoteAddress ?? '', ip, host: sent('host'), forwardedFor: sent('x-forwarded-for') };
  }
}
