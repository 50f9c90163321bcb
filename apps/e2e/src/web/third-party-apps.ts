import { data, managementClient, uris } from '../clients/management';
import type { App } from '../relying-party/relying-party';
import type { RunningService } from '../stage/running-service';

export const REPORTS = 'https://reports.harbour.example';
export const LOGO = 'https://tidewater.example/logo.svg';

/** Applications of somebody else, with an API that they may ask for on behalf of whoever signs up here. */
export class ThirdPartyApps {
  private constructor(
    private readonly api: Awaited<ReturnType<typeof managementClient>>['api'],
    private readonly scopeIds: readonly string[],
  ) {}

  static async around(running: RunningService): Promise<ThirdPartyApps> {
    const { api } = await managementClient(running);
    const { id: resourceId } = data(await api.POST('/api/resources', { body: { name: 'Harbour Reports', indicator: REPORTS } }));
    const path = { resourceId };
    const addScope = async (body: { name: string; description?: string }) =>
      data(await api.POST('/api/resources/{resourceId}/scopes', { params: { path }, body })).id;
    const scopeIds = [await addScope({ name: 'read:reports', description: 'Read your reports' }), await addScope({ name: 'write:comments' })];
    // What a person may do themselves, and no application has to ask for.
    const all = [...scopeIds, await addScope({ name: 'delete:reports', description: 'Delete your reports' })];
    await api.POST('/api/roles', { body: { name: 'Reader', description: 'Reads reports', isDefault: true, scopeIds: all } });
    return new ThirdPartyApps(api, scopeIds);
  }

  /** A page of somebody else's with its own terms. */
  async web(redirectUri: string): Promise<App> {
    const { id } = data(
      await this.api.POST('/api/applications', {
        body: {
          name: 'tidewater-web',
          type: 'SPA',
          isThirdParty: true,
          oidcClientMetadata: { redirectUris: uris(redirectUri), postLogoutRedirectUris: [] },
        },
      }),
    );
    const path = { applicationId: id };
    const experience = {
      displayName: 'Tidewater Reports',
      branding: { logoUrl: LOGO },
      color: {},
      termsOfUseUrl: 'https://tidewater.example/terms',
      privacyPolicyUrl: 'https://tidewater.example/privacy',
    };
    data(await this.api.PUT('/api/applications/{applicationId}/sign-in-experience', { params: { path }, body: experience }));
    await this.#mayAskFor(id);
    return { clientId: id, redirectUri };
  }

  /** A device without a browser; `isThirdParty` makes it somebody else's. */
  async device(name: string, isThirdParty: boolean): Promise<string> {
    const oidcClientMetadata = { redirectUris: [], postLogoutRedirectUris: [] };
    const customClientMetadata = { isDeviceFlow: true };
    const body = { name, type: 'Native' as const, isThirdParty, oidcClientMetadata, customClientMetadata };
    const { id } = data(await this.api.POST('/api/applications', { body }));
    if (isThirdParty) await this.#mayAskFor(id);
    return id;
  }

  async #mayAskFor(applicationId: string): Promise<void> {
    const body = { userScopes: ['profile' as const, 'email' as const], resourceScopes: [...this.scopeIds] };
    const { response } = await this.api.POST('/api/applications/{applicationId}/user-consent-scopes', { params: { path: { applicationId } }, body });
    if (response.status !== 201) throw new Error(`${response.status} where scopes are allowed`);
  }
}
