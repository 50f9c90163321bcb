import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { deleteApplicationSecret, listApplicationSecrets } from '@gatepost/contracts/management/application-secrets';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../../api/api';
import { Confirm } from '../../../dialogs/confirm';
import { Formats } from '../../../language/formats';
import { Language } from '../../../language/language';
import { loaded } from '../../../list/loaded';
import { Empty } from '../../../parts/empty';
import { Icon } from '../../../parts/icon';
import { LoadFailed } from '../../../parts/load-failed';
import { Moment } from '../../../parts/moment';
import { Problem } from '../../../parts/problem';
import { SkeletonRows } from '../../../parts/skeleton-rows';
import { FreshSecrets } from '../../fresh-secrets';
import { detailWords } from '../words';
import { FreshSecret } from './fresh-secret';
import { SecretDialog, type SecretWish } from './secret-dialog';

/** The secrets of an application: names and ends, and each value a single time. */
@Component({
  selector: 'gp-secrets',
  imports: [Empty, FreshSecret, Icon, LoadFailed, Moment, Problem, SkeletonRows],
  templateUrl: './secrets.html',
  styleUrl: './secrets.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Secrets {
  readonly #api = inject(Api);
  readonly #dialog = inject(Dialog);
  readonly #confirm = inject(Confirm);
  readonly #formats = inject(Formats);
  readonly #fresh = inject(FreshSecrets);
  readonly applicationId = input.required<string>();

  protected readonly words = inject(Language).words(detailWords);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly fresh = computed(() => this.#fresh.of(this.applicationId()));
  protected readonly secrets = loaded(this.applicationId, async (id) => (await this.#api.call(listApplicationSecrets, { params: { id } })).body);
  protected readonly rows = computed(() => {
    const { rename, remove } = this.words().credentials;
    return this.secrets.value()?.map((secret) => ({
      ...secret,
      hasEnded: secret.expiresAt !== null && secret.expiresAt <= Date.now(),
      renameLabel: this.#formats.fill(rename, { name: secret.name }),
      removeLabel: this.#formats.fill(remove, { name: secret.name }),
    }));
  });

  protected add(): Promise<void> {
    return this.#ask({ id: this.applicationId() });
  }

  protected rename(name: string): Promise<void> {
    return this.#ask({ id: this.applicationId(), name });
  }

  protected forget(): void {
    this.#fresh.forget(this.applicationId());
  }

  protected async remove(name: string): Promise<void> {
    const { removeTitle: title, removeLead: lead, removeConfirm: action } = this.words().credentials;
    this.failure.set(undefined);
    if (!(await this.#confirm.ask({ title: this.#formats.fill(title, { name }), lead, action, danger: true, typed: name }))) return;
    try {
      await this.#api.call(deleteApplicationSecret, { params: { id: this.applicationId(), name } });
    } catch (error) {
      this.failure.set(error);
    }
    this.secrets.reload();
  }

  async #ask(data: SecretWish): Promise<void> {
    this.failure.set(undefined);
    const dialog = this.#dialog.open<boolean>(SecretDialog, { data, panelClass: 'dialog-panel', ariaLabelledBy: 'secret-title', autoFocus: 'input' });
    if (await firstValueFrom(dialog.closed)) this.secrets.reload();
  }
}
