import Provider, { errors, type ClientMetadata, type KoaContextWithOIDC } from 'oidc-provider';
import { isStorable } from '../../platform/http/storable';
import { issuerOf } from '../../platform/tenancy/tenant';
import { UnitOfWork } from '../artefacts/unit-of-work';
import { showSignOutPages, type SignOutPages } from '../pages/sign-out';
import { configurationOf, cookieNames, type ProviderParts } from './configuration';
import { keepInteractionPerClient } from './interaction-cookie';
import { wrapRequests } from './middleware';
import { answerOutage, isOutage } from './outage';
import { redirectProblem } from './redirect-rules';
import { shapeReplies } from './reply-shapes';
import { acceptCommonShapes, BROKEN_TEXT } from './request-shapes';

export interface CreateProviderParts extends ProviderParts {
  readonly signOutPages: SignOutPages;
}

/** One tenant's OpenID provider. The library is not patched; what configuration cannot say is said here, once per instance. */
export function createProvider(parts: CreateProviderParts): Provider {
  const provider = new Provider(issuerOf(parts.tenant), configurationOf(parts));
  // Host and protocol were set from the tenant's endpoint before the request came here.
  provider.proxy = true;
  applyRedirectRules(provider);
  refuseNullBytes(provider, parts);
  keepInteractionPerClient(provider, cookieNames(parts.tenant).interaction);
  shapeReplies(provider, parts.onServerError);
  workAsUnit(provider, parts);
  acceptCommonShapes(provider);
  showSignOutPages(provider, parts.signOutPages);
  provider.on('server_error', (ctx, error) => {
    parts.onServerError(error);
    if (isOutage(error)) answerOutage(ctx);
  });
  selfTest(provider);
  return provider;
}

/**
 * The library's schema refuses custom schemes for web clients and https loopback for native ones; ours decides for both lists.
 * `Client.Schema` is not documented, so `selfTest` proves at start that it still works.
 */
function applyRedirectRules(provider: Provider): void {
  interface Schema {
    redirect_uris: string[];
    invalidate(message: string): void;
  }
  const { prototype } = Reflect.get(provider.Client, 'Schema') as { prototype: Schema };
  Reflect.set(prototype, 'redirectUris', function redirectUris(this: Schema, uris: string[] = this.redirect_uris, label = 'redirect_uris') {
    for (const uri of uris) {
      const problem = redirectProblem(uri);
      if (problem) this.invalidate(`${label} ${problem}: ${uri}`);
    }
  });
}

/** The body's setter sees each parsed body first: a null byte is refused, and the rows it names come with the request's first read. */
function refuseNullBytes(provider: Provider, { store }: CreateProviderParts): void {
  const bodies = new WeakMap<object, unknown>();
  const { prototype } = Reflect.get(provider, 'OIDCContext') as { prototype: object };
  Object.defineProperty(prototype, 'body', {
    get(this: object) {
      return bodies.get(this);
    },
    set(this: object, body: Record<string, unknown> | undefined) {
      if (
        !isStorable(
          Object.entries(body ?? {})
            .flat(2)
            .map(String)
            .join(''),
        )
      )
        throw new errors.InvalidRequest(BROKEN_TEXT);
      if (typeof body?.['code'] === 'string') store.unit.hint('AuthorizationCode', body['code']);
      if (typeof body?.['refresh_token'] === 'string') store.unit.hint('RefreshToken', body['refresh_token']);
      bodies.set(this, body);
    },
  });
}

/** One read, one write: everything the library stores in a request is written as one statement after its handler and before the answer leaves. */
function workAsUnit(provider: Provider, { store, tenant }: CreateProviderParts): void {
  const names = cookieNames(tenant);
  wrapRequests(provider, async (ctx, next) => {
    const unit = new UnitOfWork(tenant.id);
    await store.run(unit, async () => {
      hintRows(ctx, unit, names);
      await next();
      const { ok } = await store.flush(unit);
      if (ok) return;
      // Somebody else redeemed the same value first; the tokens in the body never existed.
      ctx.status = 400;
      ctx.body = { error: 'invalid_grant', error_description: 'grant request is invalid' };
    });
  });
}

function hintRows(ctx: KoaContextWithOIDC, unit: UnitOfWork, names: { session: string; resume: string }): void {
  if (ctx.headers.cookie) {
    const clientId = ctx.query['client_id'];
    unit.hint('Session', ctx.cookies.get(names.session, { signed: true }), typeof clientId === 'string' ? clientId : undefined);
    unit.hint('Interaction', ctx.cookies.get(names.resume, { signed: true }));
  }
  const bearer = /^Bearer (\S+)$/i.exec(ctx.headers.authorization ?? '')?.[1];
  if (bearer && !bearer.includes('.')) unit.hint('AccessToken', bearer);
}

function selfTest(provider: Provider): void {
  const client: ClientMetadata = {
    client_id: 'self-test',
    application_type: 'web',
    token_endpoint_auth_method: 'none',
    redirect_uris: ['io.gatepost.selftest://callback'],
  };
  Reflect.construct(provider.Client, [client]);
}
