import type { ConsentStep } from '@gatepost/contracts/experience/boot';
import type { readConsent } from '@gatepost/contracts/experience/consent';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { AskedScopes, PendingConsent } from '../oidc/consent/pending-consent';
import { requestContext } from '../platform/http/request-context';
import { ConsentStore } from './consent.store';

/** Scopes that give away nothing of the person's. */
const SILENT = new Set(['openid', 'offline_access']);

/** What an application asks for, for the page and for programs. */
@Injectable()
export class ConsentView {
  constructor(private readonly store: ConsentStore) {}

  async step(consent: PendingConsent): Promise<ConsentStep> {
    const { account } = consent;
    const { scopes, resourceScopes } = await consent.asked();
    const [application, resources] = await this.#inWords(consent, resourceScopes);
    return {
      name: 'consent',
      application: {
        name: application.displayName || application.name,
        logoUrl: application.branding.logoUrl ?? null,
        darkLogoUrl: application.branding.darkLogoUrl ?? null,
        termsOfUseUrl: application.termsOfUseUrl,
        privacyPolicyUrl: application.privacyPolicyUrl,
        returnsTo: placeOf(consent.redirectUri),
      },
      account: { name: account.name, email: account.primary_email, avatar: account.avatar },
      scopes: scopes.filter((scope) => scope !== 'openid'),
      resources: resources.map(({ name, scopes }) => ({ name, scopes })),
    };
  }

  async reply(consent: PendingConsent): Promise<ReplyOf<typeof readConsent>> {
    const { scopes, resourceScopes } = consent.missing;
    const [application, resources] = await this.#inWords(consent, resourceScopes);
    const { id, name, avatar, username, primary_email: primaryEmail, primary_phone: primaryPhone } = consent.account;
    return {
      application,
      user: { id, name, avatar, username, primaryEmail, primaryPhone },
      organizations: [],
      missingOIDCScope: scopes.filter((scope) => !SILENT.has(scope)),
      missingResourceScopes: resources.map(({ scopes: missing, ...resource }) => ({ resource, scopes: [...missing] })),
      redirectUri: consent.redirectUri,
    };
  }

  #inWords({ configurationVersion: version, clientId }: PendingConsent, resourceScopes: AskedScopes['resourceScopes']) {
    const { tenant } = requestContext();
    return Promise.all([this.store.application(tenant.id, version, clientId), this.store.resources(tenant.id, version, resourceScopes)]);
  }
}

/** The host of a web address, else the scheme; empty where a device waits. */
function placeOf(uri: string): string {
  const url = URL.parse(uri);
  if (!url) return '';
  return /^https?:$/.test(url.protocol) ? url.host : url.protocol.slice(0, -1);
}
