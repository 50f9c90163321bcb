import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Capacitor } from '@capacitor/core';
import type { AccountClient } from './client';
import { NativeDoor } from './native-door';
import { WebDoor } from './web-door';

/** What the door tells of. */
export interface Callers {
  /** The app was opened with a URL, perhaps long before anyone listened. */
  opened(url: string): void;
  /** The app is in front again. */
  returned(): void;
  /** The page was left for the service's, and is here again as it was. */
  restored(): void;
}

/** `returned`: the browser came back by itself. `closed`: the person closed it, and nobody knows how far it got. */
export type Departure = 'returned' | 'closed';

/** How a person comes in and goes out: by deep links on a phone, by routes in a plain browser. */
@Injectable({
  providedIn: 'root',
  useFactory: () => (Capacitor.isNativePlatform() ? new NativeDoor() : new WebDoor(inject(DOCUMENT))),
})
export abstract class Door {
  abstract readonly clientId: string;
  abstract readonly redirectUri: string;
  abstract readonly signedOutUri: string;

  abstract listen(callers: Callers): Promise<void>;
  /** The URL the app was started with. */
  abstract launchUrl(): Promise<string | undefined>;
  /** Puts the browser away when the app finished a sign-in without the SDK. */
  abstract closeBrowser(): Promise<void>;
  abstract signOut(client: AccountClient): Promise<Departure>;
}
