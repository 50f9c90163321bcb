import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ApiError } from '@gatepost/api-client/api-error';
import { readApplication } from '@gatepost/contracts/management/applications';
import { deleteUser, readUser, suspendUser } from '@gatepost/contracts/management/users';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { Drawer } from '../../dialogs/drawer';
import { Avatar } from '../../frame/avatar';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { CopyButton } from '../../parts/copy-button';
import { Empty } from '../../parts/empty';
import { Icon } from '../../parts/icon';
import { LoadFailed } from '../../parts/load-failed';
import { Moment } from '../../parts/moment';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { PasswordMenu } from '../password/password-menu';
import { identifierOf, personOf, titleOf } from '../person';
import { usersWords } from '../words';
import { UserCodes } from './user-codes';
import { UserRoles } from './user-roles';
import { UserSessions } from './user-sessions';

/** Somebody, over the list: what is known of them and what can be done. */
@Component({
  selector: 'gp-user-detail',
  imports: [Avatar, CopyButton, Drawer, Empty, Icon, LoadFailed, Moment, PasswordMenu, Problem, RouterLink, SkeletonRows, UserCodes, UserRoles, UserSessions],
  templateUrl: './user-detail.html',
  styleUrl: './user-detail.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserDetail {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #router = inject(Router);
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly words = inject(Language).words(usersWords);
  protected readonly formats = inject(Formats);
  protected readonly titleOf = titleOf;
  protected readonly identifierOf = identifierOf;
  protected readonly personOf = personOf;
  protected readonly failure = signal<unknown>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly user = loaded(
    () => this.id(),
    async (userId) => (await this.#api.call(readUser, { params: { userId } })).body,
  );
  protected readonly label = computed(() => {
    const user = this.user.value();
    return user ? titleOf(user) : this.words().title;
  });
  protected readonly isGone = computed(() => {
    const error = this.user.error();
    return error instanceof ApiError && error.status === 404;
  });
  readonly #application = loaded(
    () => this.user.value()?.applicationId ?? undefined,
    async (id) => (await this.#api.call(readApplication, { params: { id } })).body.name,
  );
  protected readonly through = computed(() => this.#application.value() ?? this.user.value()?.applicationId);

  protected close(): void {
    void this.#router.navigate(['/users'], { queryParamsHandling: 'preserve' });
  }

  /** After a change whose reply says how somebody is now. */
  protected shown(user: UserReply): void {
    this.user.set(user);
  }

  protected async suspend(user: UserReply): Promise<void> {
    const { suspendTitle, suspendLead, suspend } = this.words().detail;
    const title = this.formats.fill(suspendTitle, { name: titleOf(user) });
    if (user.isSuspended || (await this.#confirm.ask({ title, lead: suspendLead, action: suspend, danger: true })))
      await this.#do(async () => {
        const input = { params: { userId: user.id }, body: { isSuspended: !user.isSuspended } };
        this.user.set((await this.#api.call(suspendUser, input)).body);
      });
  }

  protected async delete(user: UserReply): Promise<void> {
    const { deleteTitle, deleteLead, delete: action } = this.words().detail;
    const name = titleOf(user);
    if (await this.#confirm.ask({ title: this.formats.fill(deleteTitle, { name }), lead: deleteLead, action, danger: true, typed: name }))
      await this.#do(async () => {
        await this.#api.call(deleteUser, { params: { userId: user.id } });
        this.close();
      });
  }

  async #do(work: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(undefined);
    try {
      await work();
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.isBusy.set(false);
    }
  }
}
