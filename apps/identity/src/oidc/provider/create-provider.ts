import Provider from 'oidc-provider';
import { issuerOf } from '../../platform/tenancy/tenant';
import { applyClientRules } from '../clients/client-rules';
import type { ClientSecrets } from '../clients/client-secrets';
import { showSignOutPages, type SignOutPages } from '../pages/sign-out';
import { configurationOf, type ConfigurationParts } from './configuration';
import { cookieNames } from './cookie-names';
import { keepInteractionPerClient } from './interaction-cookie';
import { answerOutage, isOutage } from './outage';
import { shapeReplies } from './reply-shapes';
import { readBodies } from './request-bodies';
import { acceptCommonShapes } from './request-shapes';
import { workAsUnit, type UnitParts } from './work-as-unit';

interface ProviderParts extends ConfigurationParts, UnitParts {
  readonly secrets: ClientSecrets;
  readonly signOutPages: SignOutPages;
  readonly onServerError: (error: unknown) => void;
}

/** One tenant's OpenID provider. The library is not patched; what configuration cannot say is said here, once per instance. */
export function createProvider(parts: ProviderParts): Provider {
  const { tenant, store, onServerError } = parts;
  const provider = new Provider(issuerOf(tenant), configurationOf(parts));
  // Host and protocol were set from the tenant's endpoint before the request came here.
  provider.proxy = true;
  applyClientRules(provider, parts.redirectRules, parts.secrets);
  readBodies(provider, store);
  keepInteractionPerClient(provider, cookieNames(tenant).interaction);
  shapeReplies(provider, onServerError);
  workAsUnit(provider, parts);
  acceptCommonShapes(provider);
  showSignOutPages(provider, parts.signOutPages);
  provider.on('server_error', (ctx, error) => {
    onServerError(error);
    if (isOutage(error)) answerOutage(ctx);
  });
  // Nobody who signs out can do anything about an application that does not listen.
  provider.on('backchannel.error', (_ctx, error) => onServerError(error));
  return provider;
}
