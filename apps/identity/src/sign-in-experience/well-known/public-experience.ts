import { readPublicExperience } from '@gatepost/contracts/management/well-known';
import { Injectable } from '@nestjs/common';
import { requestContext } from '../../platform/http/request-context';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { ApplicationLooks } from '../application-look/application-looks';
import { ConnectorKindsStore } from '../connectors/connector-kinds.store';
import { replyOf } from '../experience-reply';
import { forgotPasswordOf } from '../forgot-password';
import { SignInExperienceStore } from '../sign-in-experience.store';
import { readyDocument, type ReadyDocument } from './ready-document';

/** What anybody may know of a tenant's sign-in experience. */
@Injectable()
export class PublicExperience {
  constructor(
    private readonly experiences: SignInExperienceStore,
    private readonly looks: ApplicationLooks,
    private readonly connectors: ConnectorKindsStore,
    private readonly cache: ConfigurationCache,
  ) {}

  async document(appId: string | undefined): Promise<ReadyDocument> {
    const tenantId = requestContext().tenant.id;
    const version = await this.experiences.version(tenantId);
    const owner = await this.looks.owner(tenantId, version, appId);
    return this.cache.get(tenantId, version, `public experience ${owner ?? ''}`, () => this.#write(tenantId, version, owner));
  }

  async #write(tenantId: string, version: string, appId: string | undefined): Promise<ReadyDocument> {
    const [settings, connectors] = await Promise.all([this.looks.at(tenantId, version, appId), this.connectors.available(tenantId)]);
    // The schema leaves out what is nobody's business.
    const shown = readPublicExperience.response.parse({
      ...replyOf(tenantId, settings),
      socialConnectors: [],
      ssoConnectors: [],
      forgotPassword: forgotPasswordOf(settings.forgotPasswordMethods, connectors),
      isDevelopmentTenant: false,
      customProfileFields: [],
      customProfileFieldCatalog: [],
    });
    return readyDocument(shown);
  }
}
