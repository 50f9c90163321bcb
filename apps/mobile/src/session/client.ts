import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { Browser } from '@capacitor/browser';
import LogtoClient, { UserScope } from '@logto/capacitor';
import BaseClient from '@logto/client';
import { endpointOf } from '../endpoint';
import { Door } from './door';

type Config = ConstructorParameters<typeof LogtoClient>[0];

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

  /** The moment the access token at hand ends, in milliseconds. */
  accessEnds(): number | undefined {
    const [token] = this.accessTokenMap.values();
    return token && token.expiresAt * 1000;
  }
}

export const accountClient = new InjectionToken<AccountClient>('account client', {
  providedIn: 'root',
  factory: () => new AccountClient({ endpoint: endpointOf(inject(DOCUMENT)), appId: inject(Door).clientId, scopes: [UserScope.Email] }),
});
