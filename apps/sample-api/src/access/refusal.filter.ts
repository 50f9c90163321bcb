import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Refusal } from './refusal';

/** Says no as RFC 6750 section 3 has it. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  catch(refusal: Refusal, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const challenge = refusal.challenge(sampleApi.name);
    if (challenge) response.setHeader('WWW-Authenticate', challenge);
    else response.setHeader('Retry-After', '5');
    response.status(refusal.status).json(refusal.body);
  }
}
