import { DOCUMENT, inject, InjectionToken } from '@angular/core';
import { Browser } from '@capacitor/browser';
import LogtoClient, { UserScope } from '@logto/capacitor';
import { endpointOf } from '../endpoint';
import { Door } from './door';

type Config = ConstructorParameters<typeof LogtoClient>[0];

/** The SDK's client, with the two things it keeps to itself: how the browser opens, and how long the access token lasts. */
export class AccountClient extends LogtoClient {
  constructor(config: Config) {
    super(config);
    // The SDK's default, a popover, stays blank on iPads; its own option cannot be given without a URL that would replace the real one.
    this.adapter.navigate = (url) => Browser.open({ url, windowName: '_self', presentationStyle: 'fullscreen' });
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
