import { CSP_NONCE, Injectable, signal, type Provider } from '@angular/core';
import { BOOT, type Boot } from '../boot';
import { Browser } from '../flow/browser';
import { ExperienceApi, type Outcome } from '../flow/experience-api';
import { HistoryNotes } from '../flow/history-notes';
import { ServerClock } from '../parts/server-clock';

/** Asks nobody, and so never hears. */
@Injectable()
class SilentApi extends ExperienceApi {
  override call(): Promise<Outcome<never>> {
    return new Promise(() => undefined);
  }
}

/** Leads nowhere. */
const still: Pick<Browser, keyof Browser> = {
  goTo: () => undefined,
  loadAgain: () => false,
  isComplete: () => undefined,
  showIncomplete: () => undefined,
};

/** Knows nothing but that a password follows, where it does. */
const notesWith = (way: 'password' | undefined): Pick<HistoryNotes, keyof HistoryNotes> => ({
  read: (note) => (note === 'way' ? way : undefined),
  keep: () => undefined,
  drop: () => undefined,
});

/** Time stands still, so that a page which is looked at for an hour stays as it is. */
const stoppedAt = (now: number): Pick<ServerClock, keyof ServerClock> => ({ now: () => now, ticking: () => signal(now).asReadonly() });

/** For the pages as they are, with nothing behind them. */
export function silentServices(boot: Boot, way: 'password' | undefined, nonce: string): Provider[] {
  return [
    { provide: BOOT, useValue: boot },
    { provide: CSP_NONCE, useValue: nonce },
    { provide: ExperienceApi, useClass: SilentApi },
    { provide: Browser, useValue: still },
    { provide: HistoryNotes, useValue: notesWith(way) },
    { provide: ServerClock, useValue: stoppedAt(boot.now) },
  ];
}
