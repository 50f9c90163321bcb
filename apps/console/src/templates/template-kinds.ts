import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TemplateCoverage } from '@gatepost/contracts/management/email-template-drafts';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { commonWords } from '../parts/words';
import { byKind, firstLanguage, languagesOf } from './coverage';
import { templatesWords } from './words';

/** The kinds of mail at the side, each with how many languages it is written in. */
@Component({
  selector: 'gp-template-kinds',
  imports: [RouterLink],
  template: `
    <nav class="kinds" [attr.aria-label]="words().kinds">
      <h2>{{ words().title }}</h2>
      @for (row of kinds(); track row.kind) {
        <a [routerLink]="['/templates', row.kind, row.language]" [attr.aria-current]="row.kind === current() ? 'page' : null">
          {{ common().kinds[row.kind] }}
          <small class="num" [class.gap]="row.written < row.all">
            <span aria-hidden="true">{{ formats.fill(words().coverage.of, { count: row.written, all: row.all }) }}</span>
            <span class="sr">{{ formats.counted(words().coverage.says, row.written, { all: row.all }) }}</span>
          </small>
        </a>
      }
      <p class="help">{{ note() }}</p>
    </nav>
  `,
  styleUrl: './template-kinds.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplateKinds {
  readonly coverage = input.required<readonly TemplateCoverage[]>();
  readonly current = input.required<string>();
  readonly language = input.required<string>();

  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(templatesWords);
  protected readonly common = inject(Language).words(commonWords);
  readonly #languages = computed(() => languagesOf(this.coverage()));
  protected readonly kinds = computed(() =>
    byKind(this.coverage()).map((row) => ({
      ...row,
      language: this.#languages().includes(this.language()) ? this.language() : firstLanguage(row, this.#languages(), this.language()),
    })),
  );
  protected readonly note = computed(() => {
    const { note, gaps } = this.words().coverage;
    const said = this.formats.counted(note, this.#languages().length);
    return this.kinds().some(({ written, all }) => written < all) ? `${said} ${gaps}` : said;
  });
}
