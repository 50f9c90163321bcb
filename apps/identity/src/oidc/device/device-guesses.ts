import { errorMessage } from '@gatepost/phrases/errors/messages';
import { Injectable } from '@nestjs/common';
import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { Environment } from '../../environment';
import { Database } from '../../platform/database/database';
import { write } from '../../platform/database/write';
import { requestContext } from '../../platform/http/request-context';
import { count, limitOf } from '../../platform/rate-limit/rate-limit';
import { RateLimitStore } from '../../platform/rate-limit/rate-limit.store';
import { issuerOf, type Tenant } from '../../platform/tenancy/tenant';
import { ArtefactStore } from '../artefacts/artefact.store';
import { ClosingPages } from '../pages/closing-pages';
import { cookieNames } from '../provider/cookie-names';
import { wrapRequests } from '../provider/middleware';

const TEN_MINUTES = 600;

/** Whoever types codes of devices is counted by where they come from, before a code is looked at (RFC 8628 section 5.1). */
@Injectable()
export class DeviceGuesses {
  constructor(
    private readonly database: Database,
    private readonly artefacts: ArtefactStore,
    private readonly refusals: RateLimitStore,
    private readonly pages: ClosingPages,
    private readonly environment: Environment,
  ) {}

  limit(provider: Provider): void {
    wrapRequests(provider, async (ctx, next) => {
      if (ctx.method !== 'POST' || ctx.path !== '/device') return next();
      const { tenant, ipPrefix, requestId } = requestContext();
      const most = this.environment.variables.LIMIT_VERIFIES_PER_IP_10_MIN;
      const limit = limitOf('device_codes_from_here', `device ip ${ipPrefix}`, { seconds: TEN_MINUTES, most });
      if ((await write(this.database, tenant.id, [count(limit)])).ok) {
        if (await this.#hasSession(ctx, tenant)) return next();
        // The form has grown old, and the library fails without the session it was written for: here is a new one.
        ctx.redirect(`${issuerOf(tenant)}/device`);
        ctx.status = 303;
        return;
      }
      const retryAfter = await this.refusals.secondsUntilFree(tenant.id, limit);
      ctx.set('Retry-After', String(Math.max(1, retryAfter)));
      const message = errorMessage('request.rate_limited', ctx.get('accept-language'), { retryAfter });
      await this.pages.show(ctx, 429, { name: 'error', code: 'request.rate_limited', message, requestId });
    });
  }

  async #hasSession(ctx: KoaContextWithOIDC, tenant: Tenant): Promise<boolean> {
    const id = ctx.cookies.get(cookieNames(tenant).session, { signed: true });
    if (!id) return false;
    const session = { model: 'Session', id };
    await this.artefacts.load(this.artefacts.unit, [session]);
    return Boolean(this.artefacts.unit.row(session));
  }
}
