import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { expireUserPassword, removeUserPassword } from '@gatepost/contracts/management/users-parts';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { titleOf } from '../person';
import { usersWords } from '../words';

/** What can be done with somebody's password. */
@Component({
  selector: 'gp-password-menu',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <span>{{ user().hasPassword ? words().password.has : words().password.hasNot }}</span>
    @if (user().hasPassword) {
      <button type="button" class="btn quiet icon sm" [attr.aria-label]="words().password.actions" [matMenuTriggerFor]="menu">
        <gp-icon name="more" [small]="true" />
      </button>
      <mat-menu #menu="matMenu" class="console-menu">
        <button mat-menu-item type="button" (click)="set()">{{ words().password.replace }}</button>
        <button mat-menu-item type="button" (click)="expire(!user().isPasswordExpired)">
          {{ user().isPasswordExpired ? words().password.keep : words().password.expire }}
        </button>
        <button mat-menu-item type="button" (click)="remove()">{{ words().password.remove }}</button>
      </mat-menu>
    } @else {
      <button type="button" class="btn quiet sm" (click)="set()">{{ words().password.set }}</button>
    }
    @if (user().isPasswordExpired) {
      <small class="help" role="status">{{ words().password.expired }}</small>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--gp-2);
    }
    .btn {
      margin-block: -4px;
    }
    @media (width <= 52rem) {
      .btn {
        margin-block: -12px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordMenu {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #dialog = inject(Dialog);
  readonly #formats = inject(Formats);
  readonly user = input.required<UserReply>();
  readonly changed = output<UserReply>();
  readonly failed = output<unknown>();

  protected readonly words = inject(Language).words(usersWords);

  protected async set(): Promise<void> {
    const { SetPassword } = await import('./set-password');
    const dialog = this.#dialog.open<UserReply>(SetPassword, { data: this.user(), panelClass: 'dialog-panel', ariaLabelledBy: 'set-password-title' });
    dialog.closed.subscribe((user) => {
      if (user) this.changed.emit(user);
    });
  }

  protected async expire(isExpired: boolean): Promise<void> {
    const { id } = this.user();
    await this.#do(async () => this.changed.emit((await this.#api.call(expireUserPassword, { params: { userId: id }, body: { isExpired } })).body));
  }

  protected async remove(): Promise<void> {
    const { removeTitle, removeLead: lead, remove: action } = this.words().password;
    const title = this.#formats.fill(removeTitle, { name: titleOf(this.user()) });
    if (await this.#confirm.ask({ title, lead, action, danger: true }))
      await this.#do(async () => this.changed.emit((await this.#api.call(removeUserPassword, { params: { userId: this.user().id } })).body));
  }

  async #do(work: () => Promise<void>): Promise<void> {
    this.failed.emit(undefined);
    try {
      await work();
    } catch (error) {
      this.failed.emit(error);
    }
  }
}
