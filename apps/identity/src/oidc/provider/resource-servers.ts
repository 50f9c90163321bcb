import { Injectable } from '@nestjs/common';
import { errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import type Provider from 'oidc-provider';
import { ConsentScopeStore } from '../../applications/consent-scopes/consent-scope.store';
import { GrantedScopes } from '../../authorization/granted-scopes';
import { ResourceStore, type Resource } from '../../authorization/resource.store';
import { ConfigurationCache } from '../../platform/tenancy/configuration-cache';
import { ArtefactStore } from '../artefacts/artefact.store';
import { refuseOrganization } from './organizations';
import { RoleCatalogue } from './role-catalogue.store';

type Client = InstanceType<Provider['Client']>;

/** SDKs add it when an app asks for organizations; it must be accepted. */
const ORGANIZATIONS = 'urn:logto:resource:organizations';
const HOUR = 3600;
const STRANGER = 'the application is not associated with the organization';

/** The tenant's APIs as targets of access tokens (RFC 8707), and what a token for one of them may hold. */
@Injectable()
export class ResourceServers {
  constructor(
    private readonly artefacts: ArtefactStore,
    private readonly resources: ResourceStore,
    private readonly roles: RoleCatalogue,
    private readonly granted: GrantedScopes,
    private readonly consentScopes: ConsentScopeStore,
    private readonly cache: ConfigurationCache,
  ) {}

  /** What is meant when none is named. Of several that were granted only the tenant's default one may be picked silently. */
  async default(ctx: KoaContextWithOIDC, oneOf: readonly string[] | undefined): Promise<string | readonly string[] | undefined> {
    // Whoever names several is told that a token is for one.
    if (Array.isArray(ctx.oidc.params?.['resource'])) return oneOf;
    const indicator = (await this.#all()).find(({ isDefault }) => isDefault)?.indicator;
    if (indicator !== undefined && (!oneOf || oneOf.includes(indicator))) return indicator;
    if (!isForMachine(ctx)) return undefined;
    refuseOrganization(ctx, STRANGER);
    // A token that is good for nothing at all would only hide the mistake.
    throw new errors.InvalidTarget('resource or organization_id is required');
  }

  /** Its scopes are those that may be in a token for whoever this request is about, as of now. */
  async find(ctx: KoaContextWithOIDC, indicator: string, client: Client): Promise<ResourceServer> {
    if (isForMachine(ctx)) refuseOrganization(ctx, STRANGER);
    if (indicator === ORGANIZATIONS) return serverOf(indicator, [], HOUR);
    const resource = (await this.#all()).find((candidate) => candidate.indicator === indicator);
    if (!resource) throw new errors.InvalidTarget();
    return serverOf(indicator, await this.#scopes(ctx, resource, client), resource.accessTokenTtl);
  }

  async #all(): Promise<readonly Resource[]> {
    const { unit } = this.artefacts;
    return this.resources.at(unit.tenantId, await this.artefacts.version(unit));
  }

  async #scopes(ctx: KoaContextWithOIDC, resource: Resource, client: Client): Promise<readonly string[]> {
    const { unit } = this.artefacts;
    const { tenantId } = unit;
    const version = await this.artefacts.version(unit);
    if (isForMachine(ctx)) {
      // The roles of applications, unlike those of people, are configuration.
      const key = `granted ${client.clientId} ${resource.id}`;
      return [...(await this.cache.get(tenantId, version, key, () => this.granted.ofApplication(tenantId, client.clientId, resource.id)))];
    }
    const userId = ctx.oidc.session?.accountId ?? ctx.oidc.entities.Account?.accountId;
    const account = userId === undefined ? undefined : await this.artefacts.account(userId);
    if (!account) return [];
    const granted = await this.roles.scopesOf(tenantId, version, account.roleIds, resource.id);
    if (client['isThirdParty'] !== true) return granted;
    const ids = await this.cache.get(tenantId, version, `consent ${client.clientId}`, () => this.consentScopes.of(tenantId, client.clientId, 'resource'));
    const names = new Set(resource.scopes.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
    return granted.filter((name) => names.has(name));
  }
}

const isForMachine = ({ oidc }: KoaContextWithOIDC): boolean => oidc.params?.['grant_type'] === 'client_credentials';

/** Signed JWTs (RFC 9068) with one audience: SDKs refuse a list. */
function serverOf(indicator: string, scopes: readonly string[], seconds: number): ResourceServer {
  return { audience: indicator, scope: scopes.join(' '), accessTokenFormat: 'jwt', accessTokenTTL: seconds };
}
