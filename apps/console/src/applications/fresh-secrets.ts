import { Injectable, signal } from '@angular/core';

/** Secrets that the service has just shown, for as long as this page lives: it never shows them again. */
@Injectable({ providedIn: 'root' })
export class FreshSecrets {
  readonly #secrets = signal<Readonly<Record<string, string>>>({});

  of(applicationId: string): string | undefined {
    return this.#secrets()[applicationId];
  }

  keep(applicationId: string, secret: string): void {
    this.#secrets.update((all) => ({ ...all, [applicationId]: secret }));
  }

  forget(applicationId: string): void {
    this.#secrets.update(({ [applicationId]: _forgotten, ...others }) => others);
  }
}
