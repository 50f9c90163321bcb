import { App } from '@capacitor/app';
import { mobileWeb } from '@gatepost/oidc-contracts/demo';
import type { AccountClient } from './client';
import type { Callers, Departure, Door } from './door';

/** In a plain browser both ways leave the page: what the SDK promised settles nowhere, and the app starts anew at a route. */
export class WebDoor implements Door {
  readonly clientId = mobileWeb.clientId;
  readonly redirectUri: string;
  readonly signedOutUri: string;
  readonly #window: Window | null;
  /** As it was before the router changed anything. */
  readonly #launchUrl: string;

  constructor(page: Document) {
    this.#window = page.defaultView;
    this.#launchUrl = page.location.href;
    this.redirectUri = new URL(mobileWeb.callbackPath, page.location.origin).href;
    this.signedOutUri = new URL(mobileWeb.signedOutPath, page.location.origin).href;
  }

  async listen(callers: Callers): Promise<void> {
    // The back button may bring the page back as it was left, still busy.
    this.#window?.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) callers.restored();
    });
    await App.addListener('appStateChange', ({ isActive }) => {
      if (isActive) callers.returned();
    });
  }

  launchUrl(): Promise<string> {
    return Promise.resolve(this.#launchUrl);
  }

  closeBrowser(): Promise<void> {
    return Promise.resolve();
  }

  async signOut(client: AccountClient): Promise<Departure> {
    await client.signOut(this.signedOutUri);
    return 'returned';
  }
}
