import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { Browser } from '@capacitor/browser';
import LogtoClient, { UserScope } from '@logto/capacitor';
import BaseClient from '@logto/client';
import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { endpointOf } from '../endpoint';
import { Door } from './door';

type Config = ConstructorParameters<typeof LogtoClient>[0];

/** An access token, and the moment it ends in milliseconds. */
export interface AccessAtHand {
  readonly token: string;
  readonly scope: string;
  readonly ends: number;
}

/** The SDK's client, and what it keeps to itself. */
export class AccountClient extends LogtoClient {
  constructor(config: Config) {
    super(config);
    // The SDK's default, a popover, stays blank on iPads; its own option cannot be given without a URL that would replace the real one.
    this.adapter.navigate = (url) => Browser.open({ url, windowName: '_self', presentationStyle: 'fullscreen' });
  }

  /**
   * Revokes, clears and opens the browser; settles when it is open. The Capacitor client's own sign-out waits for the deep link alone,
   * and when the person closes the browser instead, it waits for ever with a listener nobody can remove.
   */
  openSignOut(signedOutUri: string): Promise<void> {
    return BaseClient.prototype.signOut.call(this, signedOutUri);
  }

  /** Fetches access tokens anew before those at hand have ended. When that fails, those stay. */
  async renewAccess(resource: string): Promise<void> {
    const kept = [...this.accessTokenMap];
    await this.clearAccessToken();
    try {
      // One after the other: the second then holds the refresh token that the first has brought.
      await this.getAccessToken();
      await this.getAccessToken(resource);
    } catch (error) {
      for (const [key, token] of kept) if (!this.accessTokenMap.has(key)) this.accessTokenMap.set(key, token);
      throw error;
    }
  }

  /** The access token at hand for an API, or for the account itself; it may have ended. */
  accessAtHand(resource = ''): AccessAtHand | undefined {
    // The SDK's own key; no organization and no scopes are part of it here.
    const kept = this.accessTokenMap.get(`@${resource}`);
    return kept && { token: kept.token, scope: kept.scope, ends: kept.expiresAt * 1000 };
  }
}

export const accountClient = new InjectionToken<AccountClient>('account client', {
  providedIn: 'root',
  factory: () =>
    new AccountClient({
      endpoint: endpointOf(inject(DOCUMENT)),
      appId: inject(Door).clientId,
      scopes: [UserScope.Email, ...Object.values(sampleApi.scopes)],
      resources: [sampleApi.indicator],
    }),
});
