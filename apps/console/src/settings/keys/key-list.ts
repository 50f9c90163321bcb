import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { deleteKey, listKeys, type KeyType, type OidcKey } from '@gatepost/contracts/management/keys';
import { Api, type People } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { CopyButton } from '../../parts/copy-button';
import { Icon } from '../../parts/icon';
import { LoadFailed } from '../../parts/load-failed';
import { Moment } from '../../parts/moment';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { settingsWords } from '../words';
import type { Rotation } from './rotate-keys';

/** Keys of one kind, the newest first. */
@Component({
  selector: 'gp-key-list',
  imports: [CopyButton, Icon, LoadFailed, Moment, Problem, RouterLink, SkeletonRows],
  templateUrl: './key-list.html',
  styles: `
    gp-problem {
      margin-bottom: var(--gp-4);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: var(--gp-3) var(--gp-4);
      margin-bottom: var(--gp-4);
    }
    .head > div:first-child {
      flex: 1 1 20rem;
      max-width: 44rem;
    }
    .key {
      display: flex;
      align-items: center;
      gap: 4px;
    }
    .id {
      max-width: 14rem;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .key gp-copy-button {
      margin-block: -4px;
    }
    @media (width <= 52rem) {
      .table td.grow {
        flex-basis: 100%;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyList {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #dialog = inject(Dialog);
  readonly keyType = input.required<KeyType>();
  readonly people = input.required<People>();
  readonly heading = input.required<string>();
  readonly lead = input.required<string>();

  protected readonly words = inject(Language).words(settingsWords);
  protected readonly formats = inject(Formats);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly isSigning = computed(() => this.keyType() === 'private-keys');
  protected readonly keys = loaded(
    () => ({ keyType: this.keyType(), people: this.people() }),
    async ({ keyType, people }) => (await this.#api.callFor(people, listKeys, { params: { keyType } })).body,
  );

  protected async rotate(): Promise<void> {
    const { RotateKeys } = await import('./rotate-keys');
    const kind = this.keys.value()?.find(({ status }) => status === 'Current')?.signingKeyAlgorithm;
    const data = { keyType: this.keyType(), people: this.people(), kind } satisfies Rotation;
    const dialog = this.#dialog.open<readonly OidcKey[]>(RotateKeys, { data, panelClass: 'dialog-panel', ariaLabelledBy: 'rotate-title' });
    dialog.closed.subscribe((keys) => {
      if (keys) this.keys.set([...keys]);
    });
  }

  protected async delete({ id }: OidcKey): Promise<void> {
    const { delete: action, deleteTitle: title, deleteSigning, deleteCookie } = this.words().keys;
    if (!(await this.#confirm.ask({ title, lead: this.isSigning() ? deleteSigning : deleteCookie, action, danger: true }))) return;
    this.failure.set(undefined);
    try {
      await this.#api.callFor(this.people(), deleteKey, { params: { keyType: this.keyType(), keyId: id } });
    } catch (error) {
      this.failure.set(error);
    }
    this.keys.reload();
  }
}
