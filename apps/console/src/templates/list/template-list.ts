import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { readEmailTemplateCoverage } from '@gatepost/contracts/management/email-template-drafts';
import { Api } from '../../api/api';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { commonWords } from '../../parts/words';
import { byKind, firstLanguage, languagesOf } from '../coverage';
import { templatesWords } from '../words';

/** The kinds of mail, with the languages they are written in and whose words are sent. */
@Component({
  selector: 'gp-template-list',
  imports: [LoadFailed, PageHead, RouterLink, SkeletonRows],
  template: `
    <gp-page-head [heading]="words().title" [lead]="words().lead" />
    @if (coverage.error(); as error) {
      <gp-load-failed [heading]="words().failed" [error]="error" (again)="coverage.reload()" />
    } @else if (coverage.value()) {
      <table class="table" [attr.aria-label]="words().kinds">
        <thead>
          <tr>
            <th scope="col">{{ words().heads.kind }}</th>
            <th scope="col">{{ words().heads.own }}</th>
            <th scope="col" class="figure">{{ words().heads.coverage }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of kinds(); track row.kind) {
            <tr>
              <td class="grow">
                <a class="open" [routerLink]="['/templates', row.kind, row.language]"
                  ><b>{{ common().kinds[row.kind] }}</b></a
                >
              </td>
              <td class="c2 wrap own">{{ row.ownNames }}</td>
              <td class="figure end">
                <span class="num" [class.gap]="row.written < row.all">
                  <span aria-hidden="true">{{ formats.fill(words().coverage.of, { count: row.written, all: row.all }) }}</span>
                  <span class="sr">{{ formats.counted(words().coverage.says, row.written, { all: row.all }) }}</span>
                </span>
              </td>
            </tr>
          }
        </tbody>
      </table>
    } @else {
      <gp-skeleton-rows />
    }
  `,
  styles: `
    .gap {
      color: var(--gp-warning);
    }
    @media (width <= 52rem) {
      .table tbody tr {
        min-height: 56px;
      }
      .table td.own {
        order: 3;
        flex-basis: 100%;
        font-size: var(--gp-text-xs);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplateList {
  readonly #api = inject(Api);
  readonly #language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly words = this.#language.words(templatesWords);
  protected readonly common = this.#language.words(commonWords);
  protected readonly coverage = loaded(
    () => ({}),
    async () => (await this.#api.call(readEmailTemplateCoverage, {})).body,
  );
  protected readonly kinds = computed(() => {
    const coverage = this.coverage.value() ?? [];
    const offered = languagesOf(coverage);
    const { noOwn, connectorWords } = this.words();
    return byKind(coverage).map((row) => ({
      ...row,
      language: firstLanguage(row, offered, this.#language.tag()),
      ownNames: row.own.length > 0 ? this.formats.list(row.own.map((tag) => this.formats.languageName(tag))) : row.isConnectors ? connectorWords : noOwn,
    }));
  });
}
