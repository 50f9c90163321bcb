import type { ConsentStep } from '@gatepost/contracts/experience/boot';
import type { readConsent } from '@gatepost/contracts/experience/consent';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type { PendingConsent } from '../oidc/consent/pending-consent';
import { requestContext } from '../platform/http/request-context';
import { ConsentStore } from './consent.store';

/** Scopes that give away nothing of the person's. */
const SILENT = new Set(['openid', 'offline_access']);

/** What an application asks for, for the page and for programs. */
@Injectable()
export class ConsentView {
  constructor(private readonly store: ConsentStore) {}

  async step(consent: PendingConsent): Promise<ConsentStep> {
    const { application, resources } = await this.#asked(consent);
    const { account } = consent;
    return {
      name: 'consent',
      application: {
        name: application.displayName ?? application.name,
        logoUrl: application.branding.logoUrl ?? null,
        darkLogoUrl: application.branding.darkLogoUrl ?? null,
        termsOfUseUrl: application.termsOfUseUrl,
        privacyPolicyUrl: application.privacyPolicyUrl,
        returnsTo: placeOf(consent.redirectUri),
      },
      account: { name: account.name, email: account.primary_email, avatar: account.avatar },
      scopes: consent.scopes.filter((scope) => scope !== 'openid'),
      resources: resources.map(({ name, scopes }) => ({ name, scopes })),
    };
  }

  async reply(consent: PendingConsent): Promise<ReplyOf<typeof readConsent>> {
    const { application, resources } = await this.#asked(consent);
    const { id, name, avatar, username, primary_email: primaryEmail, primary_phone: primaryPhone } = consent.account;
    return {
      application,
      user: { id, name, avatar, username, primaryEmail, primaryPhone },
      organizations: [],
      missingOIDCScope: consent.scopes.filter((scope) => !SILENT.has(scope)),
      missingResourceScopes: resources.map(({ scopes, ...resource }) => ({ resource, scopes: [...scopes] })),
      redirectUri: consent.redirectUri,
    };
  }

  async #asked(consent: PendingConsent) {
    const { tenant } = requestContext();
    const { configurationVersion: version, clientId, resourceScopes } = consent;
    const [application, resources] = await Promise.all([
      this.store.application(tenant.id, version, clientId),
      this.store.resources(tenant.id, version, resourceScopes),
    ]);
    return { application, resources };
  }
}

/** The host of a web address, else the scheme. */
function placeOf(uri: string): string {
  const url = URL.parse(uri);
  if (!url) return '';
  return /^https?:$/.test(url.protocol) ? url.host : url.protocol.slice(0, -1);
}
