import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { listLockouts } from '@gatepost/contracts/management/sentinel';
import { Api } from '../../api/api';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Pager } from '../../list/pager';
import { Icon } from '../../parts/icon';
import { LoadFailed } from '../../parts/load-failed';
import { Moment } from '../../parts/moment';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { securityWords } from '../words';
import { Unlock } from './unlock';

const SIZE = 20;

/** Who is locked out at the moment. */
@Component({
  selector: 'gp-locked-out',
  host: { '[class.coming]': 'lockouts.isLoading() && !lockouts.value()' },
  imports: [Icon, LoadFailed, Moment, Pager, Problem, SkeletonRows],
  templateUrl: './locked-out.html',
  styleUrl: './locked-out.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LockedOut {
  readonly #api = inject(Api);
  readonly #unlock = inject(Unlock);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(securityWords);
  protected readonly size = SIZE;
  protected readonly page = signal(1);
  protected readonly lockouts = loaded(
    () => this.page(),
    async (number) => {
      const { body, total = 0 } = await this.#api.call(listLockouts, { page: { number, size: SIZE } });
      // The last one of the last page was let in again.
      if (body.length === 0 && number > 1) this.page.set(Math.max(1, Math.ceil(total / SIZE)));
      return { rows: body, total };
    },
  );
  /** Whose row is being unlocked. */
  protected readonly busy = signal<string | undefined>(undefined);
  protected readonly failure = signal<unknown>(undefined);

  reload(): void {
    this.lockouts.reload();
  }

  protected async unlock(identifier: string): Promise<void> {
    this.busy.set(identifier);
    this.failure.set(undefined);
    try {
      await this.#unlock.of(identifier);
      this.lockouts.reload();
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(undefined);
    }
  }
}
