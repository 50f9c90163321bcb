import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type Provider from 'oidc-provider';
import type { DeviceFlow } from '../device/device-pages';
import type { ResourceServers } from './resource-servers';

type Client = InstanceType<Provider['Client']>;

/** Of what the library can do, what the wire contract has. */
export function featuresOf(resources: ResourceServers, deviceFlow: DeviceFlow): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    clientCredentials: { enabled: true },
    deviceFlow,
    pushedAuthorizationRequests: { enabled: true },
    revocation: { enabled: true, allowedPolicy: mayRevoke },
    // What a token says is nobody's business but the one's it was issued to.
    introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
    backchannelLogout: { enabled: true },
    // Both pages of signing out are replaced by ours.
    rpInitiatedLogout: { enabled: true, logoutSource: blank, postLogoutSuccessSource: blank },
    resourceIndicators: {
      enabled: true,
      // What a code is exchanged for is good for the userinfo endpoint, whatever resources were asked for along with it.
      useGrantedResource: () => false,
      defaultResource: (ctx, _client, oneOf) => resources.default(ctx, oneOf),
      getResourceServerInfo: (ctx, indicator, client) => resources.find(ctx, indicator, client),
    },
  };
}

function blank(ctx: KoaContextWithOIDC): void {
  ctx.body = '';
}

/** Somebody else's token stays what it is, and only who has proved to be a client is told so (RFC 7009 section 2.1). */
function mayRevoke(_ctx: KoaContextWithOIDC, client: Client, token: { readonly clientId?: string | undefined }): boolean {
  if (token.clientId === client.clientId) return true;
  if (client.clientAuthMethod === 'none') return false;
  throw new errors.InvalidRequest('client is not authorized to revoke the presented token');
}
