import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Tenant } from '../../platform/tenancy/tenant';
import type { SettingsReader } from '../../settings/settings-reader';
import type { ArtefactStore } from '../artefacts/artefact.store';
import { UnitOfWork } from '../artefacts/unit-of-work';
import { cookieNames, type CookieNames } from './cookie-names';
import { wrapRequests } from './middleware';
import type { RequestJournal } from './request-journal';

export interface UnitParts {
  readonly tenant: Tenant;
  readonly store: ArtefactStore;
  readonly settings: SettingsReader;
  readonly journal: RequestJournal;
}

const HAS_SESSION = /^\/(auth|session|device)(\/|$)/;

/** One read, one write: what the library stores in a request, and what the audit log has to tell of it, is one statement after its handler and before the answer leaves. */
export function workAsUnit(provider: Provider, { tenant, store, settings, journal }: UnitParts): void {
  const names = cookieNames(tenant);
  wrapRequests(provider, async (ctx, next) => {
    const unit = new UnitOfWork(tenant.id);
    await store.run(unit, async () => {
      hintRows(ctx, unit, names);
      // The library asks for a session's life without waiting. Nothing that these requests need first is in their bodies.
      if (HAS_SESSION.test(ctx.path)) unit.settings = await settings.at(tenant.id, await store.version(unit));
      await next();
      const page = journal.of(ctx, unit);
      const { ok } = await store.flush(unit, page.parts);
      if (ok) return page.written();
      // Somebody else redeemed the same value first; the tokens in the body never existed.
      ctx.status = 400;
      ctx.body = { error: 'invalid_grant', error_description: 'grant request is invalid' };
    });
  });
}

function hintRows(ctx: KoaContextWithOIDC, unit: UnitOfWork, names: CookieNames): void {
  if (ctx.headers.cookie) {
    const clientId = ctx.query['client_id'];
    unit.hint('Session', ctx.cookies.get(names.session, { signed: true }), typeof clientId === 'string' ? clientId : undefined);
    unit.hint('Interaction', ctx.cookies.get(names.resume, { signed: true }));
  }
  const bearer = /^Bearer (\S+)$/i.exec(ctx.headers.authorization ?? '')?.[1];
  if (bearer && !bearer.includes('.')) unit.hint('AccessToken', bearer);
}
