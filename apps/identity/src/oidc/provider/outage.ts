import { errorMessage } from '@gatepost/phrases/errors/messages';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { databaseError } from '../../platform/database/prisma-errors';
import { DomainError } from '../../platform/http/domain-error';
import { plainPage } from '../../platform/http/plain-page';
import { currentRequestId } from '../../platform/http/request-context';

const RETRY_AFTER_SECONDS = '5';

export const isOutage = (error: unknown): boolean => (error instanceof DomainError ? error : databaseError(error))?.code === 'server.unavailable';

/** The database does not answer: nothing was changed, and trying again is safe (RFC 6749 section 4.1.2.1). */
export function answerOutage(ctx: KoaContextWithOIDC): void {
  ctx.status = 503;
  ctx.set('Retry-After', RETRY_AFTER_SECONDS);
  ctx.set('Cache-Control', 'no-store');
  if (ctx.accepts('json', 'html') === 'html') {
    ctx.type = 'html';
    ctx.body = plainPage(errorMessage('server.unavailable', ctx.get('accept-language'), {}), currentRequestId());
  } else {
    ctx.body = { error: 'temporarily_unavailable', error_description: 'the service is not ready at the moment, try again' };
  }
}
