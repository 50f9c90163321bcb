import { App } from '@capacitor/app';
import { Browser } from '@capacitor/browser';
import { mobileApp } from '@gatepost/oidc-contracts/demo';
import type { AccountClient } from './client';
import type { Callers, Departure, Door } from './door';

/** Android may tell of the closed browser before the deep link that closed it. */
const graceMs = 300;

export class NativeDoor implements Door {
  readonly clientId = mobileApp.clientId;
  readonly redirectUri = mobileApp.redirectUri;
  readonly signedOutUri = mobileApp.signedOutUri;

  async listen(callers: Callers): Promise<void> {
    await Promise.all([
      App.addListener('appUrlOpen', ({ url }) => callers.opened(url)),
      App.addListener('appStateChange', ({ isActive }) => {
        if (isActive) callers.returned();
      }),
    ]);
  }

  async launchUrl(): Promise<string | undefined> {
    return (await App.getLaunchUrl())?.url;
  }

  async closeBrowser(): Promise<void> {
    // iOS rejects when no window is open, which is just as well.
    await Browser.close().catch(() => undefined);
  }

  async signOut(client: AccountClient): Promise<Departure> {
    const { departure, stopListening } = await this.#watchDeparture();
    try {
      await client.openSignOut(this.signedOutUri);
      const outcome = await departure;
      if (outcome === 'returned') await this.closeBrowser();
      return outcome;
    } finally {
      await stopListening();
    }
  }

  async #watchDeparture(): Promise<{ departure: Promise<Departure>; stopListening: () => Promise<unknown> }> {
    let depart: (departure: Departure) => void = () => undefined;
    const departure = new Promise<Departure>((resolve) => (depart = resolve));
    const listeners = await Promise.all([
      App.addListener('appUrlOpen', ({ url }) => {
        if (url.startsWith(this.signedOutUri)) depart('returned');
      }),
      Browser.addListener('browserFinished', () => void setTimeout(() => depart('closed'), graceMs)),
    ]);
    return { departure, stopListening: () => Promise.all(listeners.map((listener) => listener.remove())) };
  }
}
