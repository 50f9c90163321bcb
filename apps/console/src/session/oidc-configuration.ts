import { consoleApp } from '@gatepost/oidc-contracts/demo';
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
    scope: 'openid profile email offline_access',
    // The ID token says who is signed in; no second request for it.
    autoUserInfo: false,
    silentRenew: true,
    useRefreshToken: true,
    renewUserInfoAfterTokenRenew: true,
    renewTimeBeforeTokenExpiresInSeconds: 60,
    tokenRefreshInSeconds: 10,
    // A refreshed ID token repeats the nonce of the sign-in (OpenID Connect Core 12.2).
    ignoreNonceAfterRefresh: true,
    maxIdTokenIatOffsetAllowedInSeconds: 300,
    // Where to go afterwards is the callback page's business.
    triggerAuthorizationResultEvent: true,
    // What goes wrong is said on the page.
    logLevel: LogLevel.None,
  };
}
