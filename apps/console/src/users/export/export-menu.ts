import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { listUsers } from '@gatepost/contracts/management/users';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import type { CallInput } from '@gatepost/api-client/api-client';
import { Api } from '../../api/api';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { csvOf, download } from '../../list/csv';
import { LARGEST_PAGE, wholeList } from '../../list/whole-list';
import { Icon } from '../../parts/icon';
import { commonWords } from '../../parts/words';
import { usersWords } from '../words';
import { exportColumns, exportRow } from './export-rows';

type Format = 'csv' | 'json';

/** Takes all users, as the list is narrowed, home as a file that can be imported again. Digests of passwords never leave the service. */
@Component({
  selector: 'gp-user-export',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button type="button" class="btn quiet" [attr.aria-busy]="isBusy()" [disabled]="isBusy()" [matMenuTriggerFor]="menu">
      <gp-icon name="download" [small]="true" />
      @if (isBusy()) {
        <span role="status">{{ common().list.exporting }} {{ formats.percent(done()) }}</span>
      } @else if (hasFailed()) {
        <span role="alert">{{ common().list.exportFailed }}</span>
      } @else {
        {{ words().export }}
      }
    </button>
    <mat-menu #menu="matMenu" class="console-menu">
      <button mat-menu-item type="button" (click)="export('csv')">{{ words().exportCsv }}</button>
      <button mat-menu-item type="button" (click)="export('json')">{{ words().exportJson }}</button>
    </mat-menu>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportMenu {
  readonly #api = inject(Api);
  readonly #document = inject(DOCUMENT);
  readonly query = input.required<CallInput<typeof listUsers>['query']>();

  protected readonly words = inject(Language).words(usersWords);
  protected readonly common = inject(Language).words(commonWords);
  protected readonly formats = inject(Formats);
  protected readonly isBusy = signal(false);
  protected readonly hasFailed = signal(false);
  protected readonly done = signal(0);

  protected async export(format: Format): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.hasFailed.set(false);
    this.done.set(0);
    try {
      const users = await this.#all();
      if (format === 'csv') download(this.#document, 'users.csv', csvOf(exportColumns, users.map(exportRow)), 'text/csv;charset=utf-8');
      else download(this.#document, 'users.json', `${JSON.stringify(users, null, 2)}\n`, 'application/json');
    } catch {
      this.hasFailed.set(true);
    } finally {
      this.isBusy.set(false);
    }
  }

  #all(): Promise<readonly UserReply[]> {
    const query = this.query() ?? {};
    return wholeList(
      async (number) => {
        const { body, total } = await this.#api.call(listUsers, { query, page: { number, size: LARGEST_PAGE } });
        return { rows: body, total: total ?? body.length };
      },
      (part) => this.done.set(part),
    );
  }
}
