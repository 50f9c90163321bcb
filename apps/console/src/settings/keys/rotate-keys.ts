import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { rotateKeys, type KeyType, type OidcKey } from '@gatepost/contracts/management/keys';
import { Api, type People } from '../../api/api';
import { Language } from '../../language/language';
import { heldOpen } from '../../dialogs/held-open';
import { Problem } from '../../parts/problem';
import { commonWords } from '../../parts/words';
import { settingsWords } from '../words';

/** Which keys, and the kind of the one that signs. */
export interface Rotation {
  readonly keyType: KeyType;
  readonly people: People;
  readonly kind: OidcKey['signingKeyAlgorithm'];
}

/** Makes a new key. The dialog answers the keys as they are then. */
@Component({
  selector: 'gp-rotate-keys',
  imports: [Problem],
  templateUrl: './rotate-keys.html',
  styles: `
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      margin-bottom: var(--gp-2);
      font-weight: var(--gp-weight-medium);
    }
    .choices {
      grid-template-columns: minmax(0, 1fr);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RotateKeys {
  readonly #api = inject(Api);
  readonly #dialog = inject<DialogRef<readonly OidcKey[]>>(DialogRef);
  readonly #rotation = inject<Rotation>(DIALOG_DATA);
  protected readonly keyType = this.#rotation.keyType;

  protected readonly words = inject(Language).words(settingsWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly kinds = ['EC', 'RSA'] as const;
  protected readonly kind = signal(this.#rotation.kind ?? 'EC');
  protected readonly isAtOnce = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    heldOpen(this.isBusy);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    const body = { ...(this.keyType === 'private-keys' && { signingKeyAlgorithm: this.kind() }), ...(this.isAtOnce() && { rotationGracePeriod: 0 }) };
    try {
      this.#dialog.close((await this.#api.callFor(this.#rotation.people, rotateKeys, { params: { keyType: this.keyType }, body })).body);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.isBusy.set(false);
    }
  }

  protected close(): void {
    this.#dialog.close();
  }
}
