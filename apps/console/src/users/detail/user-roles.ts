import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { addUserRoles, listUserRoles, removeUserRole } from '@gatepost/contracts/management/role-assignments';
import { listRoles } from '@gatepost/contracts/management/roles';
import { Api } from '../../api/api';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Icon } from '../../parts/icon';
import { Problem } from '../../parts/problem';
import { usersWords } from '../words';

const MOST = 100;

/** What somebody may do: roles to give and to take away. */
@Component({
  selector: 'gp-user-roles',
  host: { '[class.coming]': 'isComing()' },
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger, Problem],
  template: `
    <section class="mini">
      <h3>{{ words().detail.roles }}</h3>
      <gp-problem [error]="failure() ?? held.error()" />
      @if (held.value(); as roles) {
        <ul class="rows">
          @for (role of roles; track role.id) {
            <li>
              <div>
                <span dir="auto">{{ role.name }}</span><small dir="auto">{{ role.description }}</small>
              </div>
              <button
                type="button"
                class="btn quiet icon sm"
                [attr.aria-label]="formats.fill(words().detail.removeRole, { name: role.name })"
                (click)="remove(role.id)"
              >
                <gp-icon name="close" [small]="true" />
              </button>
            </li>
          } @empty {
            <li class="help">{{ words().detail.noRoles }}</li>
          }
        </ul>
        @if (others().length > 0) {
          <button type="button" class="btn outline sm" [matMenuTriggerFor]="menu"><gp-icon name="plus" [small]="true" />{{ words().detail.addRole }}</button>
          <mat-menu #menu="matMenu" class="console-menu">
            @for (role of others(); track role.id) {
              <button mat-menu-item type="button" (click)="add(role.id)">
                <span dir="auto">{{ role.name }}</span>
              </button>
            }
          </mat-menu>
        }
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserRoles {
  readonly #api = inject(Api);
  readonly userId = input.required<string>();

  protected readonly words = inject(Language).words(usersWords);
  protected readonly formats = inject(Formats);
  protected readonly failure = signal<unknown>(undefined);
  readonly #isBusy = signal(false);
  protected readonly held = loaded(
    () => this.userId(),
    async (userId) => (await this.#api.call(listUserRoles, { params: { userId } })).body,
  );
  readonly #all = loaded(
    () => true,
    async () => (await this.#api.call(listRoles, { query: { type: 'User' }, page: { size: MOST } })).body,
  );
  protected readonly others = computed(() => {
    const held = new Set(this.held.value()?.map(({ id }) => id));
    return (this.#all.value() ?? []).filter(({ id }) => !held.has(id));
  });

  protected readonly isComing = computed(() => [this.held, this.#all].some((asked) => asked.isLoading() && !asked.value()));

  protected add(roleId: string): Promise<void> {
    return this.#do(() => this.#api.call(addUserRoles, { params: { userId: this.userId() }, body: { roleIds: [roleId] } }));
  }

  protected remove(roleId: string): Promise<void> {
    return this.#do(() => this.#api.call(removeUserRole, { params: { userId: this.userId(), roleId } }));
  }

  async #do(work: () => Promise<unknown>): Promise<void> {
    if (this.#isBusy()) return;
    this.#isBusy.set(true);
    this.failure.set(undefined);
    try {
      await work();
    } catch (error) {
      this.failure.set(error);
    }
    // Also what failed may be otherwise by now.
    this.held.reload();
    this.#isBusy.set(false);
  }
}
