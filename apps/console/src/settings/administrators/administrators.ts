import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { Confirm } from '../../dialogs/confirm';
import { Avatar } from '../../frame/avatar';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { listQuery } from '../../list/list-query';
import { loaded } from '../../list/loaded';
import { Pager } from '../../list/pager';
import { Icon } from '../../parts/icon';
import { LoadFailed } from '../../parts/load-failed';
import { Moment } from '../../parts/moment';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { Session } from '../../session/session';
import { identifierOf, personOf, titleOf } from '../../users/person';
import { settingsWords } from '../words';
import { Administration } from './administration';

const PAGE = 20;

/** Who may use the console. */
@Component({
  selector: 'gp-administrators',
  imports: [Avatar, Icon, LoadFailed, Moment, Pager, Problem, SkeletonRows],
  templateUrl: './administrators.html',
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
    }
    .person .badge {
      margin-inline-start: 6px;
      vertical-align: bottom;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Administrators {
  readonly #administration = inject(Administration);
  readonly #confirm = inject(Confirm);
  readonly #dialog = inject(Dialog);
  readonly #session = inject(Session);

  protected readonly words = inject(Language).words(settingsWords);
  protected readonly formats = inject(Formats);
  protected readonly size = PAGE;
  protected readonly titleOf = titleOf;
  protected readonly identifierOf = identifierOf;
  protected readonly personOf = personOf;
  protected readonly failure = signal<unknown>(undefined);
  protected readonly query = listQuery();
  protected readonly list = loaded(
    () => ({ number: this.query.page(), size: PAGE }),
    async (page) => {
      const found = await this.#administration.list(page);
      return this.query.within(PAGE, found?.total ?? 0, { found });
    },
  );

  protected isMe({ id }: UserReply): boolean {
    return id === this.#session.person()?.id;
  }

  protected async invite(): Promise<void> {
    this.failure.set(undefined);
    const { InviteAdministrator } = await import('./invite-administrator');
    const dialog = this.#dialog.open<boolean>(InviteAdministrator, { panelClass: 'dialog-panel', ariaLabelledBy: 'invite-title' });
    dialog.closed.subscribe((wasInvited) => {
      // Left by Escape, it answers nothing.
      if (wasInvited !== false) this.list.reload();
    });
  }

  protected async remove(user: UserReply): Promise<void> {
    const { removeTitle, removeLead, remove } = this.words().administrators;
    const name = titleOf(user);
    const question = { title: this.formats.fill(removeTitle, { name }), lead: removeLead, action: remove, danger: true, typed: name };
    if (await this.#confirm.ask(question)) await this.#do(() => this.#administration.remove(user.id));
    this.list.reload();
  }

  /** Whoever does it is out at once. */
  protected async giveUp(user: UserReply): Promise<void> {
    const { leaveTitle: title, leaveLead: lead, leave: action } = this.words().administrators;
    if (!(await this.#confirm.ask({ title, lead, action, danger: true, typed: titleOf(user) }))) return;
    if (await this.#do(() => this.#administration.giveUp(user.id))) await this.#session.signOut();
  }

  async #do(work: () => Promise<void>): Promise<boolean> {
    this.failure.set(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      this.failure.set(error);
      return false;
    }
  }
}
