import { consoleApp } from '@gatepost/oidc-contracts/demo';
import { ALL_SCOPE, managementIndicator } from '@gatepost/contracts/permissions';
import { LogLevel, type OpenIdConfiguration } from 'angular-auth-oidc-client';

/** The console is a client of the tenant that serves it: same origin, issuer `<origin>/oidc`. */
export function oidcConfiguration(origin: string): OpenIdConfiguration {
  return {
    configId: consoleApp.clientId,
    clientId: consoleApp.clientId,
    authority: `${origin}/oidc`,
    redirectUrl: origin + consoleApp.callbackPath,
    postLogoutRedirectUri: origin + consoleApp.signedOutPath,
    responseType: 'code',
    scope: `openid profile email offline_access ${ALL_SCOPE}`,
    // Both Management APIs, in the spelling that needs no repeated parameter.
    customParamsAuthRequest: { resource: ['default', 'admin'].map(managementIndicator).join(',') },
    // The ID token says who is signed in; no second request for it.
    autoUserInfo: false,
    // `Tokens` renews, for one API at a time.
    silentRenew: false,
    useRefreshToken: true,
    maxIdTokenIatOffsetAllowedInSeconds: 300,
    // Where to go afterwards is the callback page's business.
    triggerAuthorizationResultEvent: true,
    // What goes wrong is said on the page.
    logLevel: LogLevel.None,
  };
}
