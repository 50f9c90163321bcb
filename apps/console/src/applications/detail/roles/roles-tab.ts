import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { addApplicationRoles, listApplicationRoles, removeApplicationRole } from '@gatepost/contracts/management/role-assignments';
import { listRoles } from '@gatepost/contracts/management/roles';
import { Api } from '../../../api/api';
import { Confirm } from '../../../dialogs/confirm';
import { Formats } from '../../../language/formats';
import { Language } from '../../../language/language';
import { loaded } from '../../../list/loaded';
import { Empty } from '../../../parts/empty';
import { Icon } from '../../../parts/icon';
import { LoadFailed } from '../../../parts/load-failed';
import { Problem } from '../../../parts/problem';
import { SkeletonRows } from '../../../parts/skeleton-rows';
import { CurrentApplication } from '../../current-application';
import { detailWords } from '../words';

/** More roles than this nobody chooses from a menu. */
const MOST = 100;

/** What a machine application may do. */
@Component({
  selector: 'gp-roles-tab',
  imports: [Empty, Icon, LoadFailed, MatMenu, MatMenuItem, MatMenuTrigger, Problem, SkeletonRows],
  templateUrl: './roles-tab.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RolesTab {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #formats = inject(Formats);
  readonly #application = inject(CurrentApplication).present;
  readonly #id = computed(() => this.#application().id);

  protected readonly words = inject(Language).words(detailWords);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly roles = loaded(this.#id, async (applicationId) => {
    const query = { type: 'MachineToMachine', excludeApplicationId: applicationId } as const;
    const [held, others] = await Promise.all([
      this.#api.call(listApplicationRoles, { params: { applicationId } }),
      this.#api.call(listRoles, { query, page: { number: 1, size: MOST } }),
    ]);
    return { held: held.body, others: others.body };
  });

  protected removeLabel(name: string): string {
    return this.#formats.fill(this.words().roles.remove, { name });
  }

  protected add(roleId: string): Promise<void> {
    return this.#do(() => this.#api.call(addApplicationRoles, { params: { applicationId: this.#id() }, body: { roleIds: [roleId] } }));
  }

  protected async remove({ id: roleId, name }: { readonly id: string; readonly name: string }): Promise<void> {
    const { removeTitle: title, removeLead: lead, removeConfirm: action } = this.words().roles;
    if (!(await this.#confirm.ask({ title: this.#formats.fill(title, { name }), lead, action, danger: true }))) return;
    await this.#do(() => this.#api.call(removeApplicationRole, { params: { applicationId: this.#id(), roleId } }));
  }

  async #do(change: () => Promise<unknown>): Promise<void> {
    this.failure.set(undefined);
    try {
      await change();
    } catch (error) {
      this.failure.set(error);
    }
    this.roles.reload();
  }
}
