import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, linkedSignal } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { csvOf, download } from '../../list/csv';
import { Pager } from '../../list/pager';
import { Icon } from '../../parts/icon';
import { commonWords } from '../../parts/words';
import { usersWords } from '../words';
import { cellText, cutShort } from './cell-text';
import type { Mapping } from './fields';
import type { RowProblem } from './import-batches';
import { fieldAt, fieldLabel, issueText } from './issue-text';
import type { SourceFile } from './read-file';
import { importWords } from './words';

const PAGE = 20;
const LONGEST_SHOWN = 200;

/** Rows that are not imported, with their lines and what is wrong with them. */
@Component({
  selector: 'gp-import-problems',
  imports: [Icon, Pager],
  templateUrl: './import-problems.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportProblems {
  readonly #document = inject(DOCUMENT);
  readonly #formats = inject(Formats);
  readonly #common = inject(Language).words(commonWords);
  readonly #users = inject(Language).words(usersWords);
  readonly problems = input.required<readonly RowProblem[]>();
  readonly file = input.required<SourceFile>();
  readonly mapping = input.required<Mapping>();

  protected readonly words = inject(Language).words(importWords);
  protected readonly size = PAGE;
  protected readonly page = linkedSignal({ source: () => this.problems().length === 0, computation: () => 1 });
  protected readonly heads = computed(() => {
    const { line, entry, field, value, problem } = this.words().problems;
    return [this.file().kind === 'csv' ? line : entry, field, value, problem] as const;
  });
  protected readonly rows = computed(() =>
    this.problems()
      .slice((this.page() - 1) * PAGE, this.page() * PAGE)
      .map((problem) => this.#row(problem)),
  );

  protected download(): void {
    const [line, field, value, problem] = this.heads();
    const rows = this.problems().map((one) => {
      const row = this.#row(one);
      return { [line]: row.line, [field]: row.field, [value]: row.value, [problem]: row.text };
    });
    download(this.#document, 'problems.csv', csvOf([line, field, value, problem], rows), 'text/csv;charset=utf-8');
  }

  #row({ source, issue }: RowProblem) {
    const field = fieldAt(issue.path);
    return {
      line: source.line,
      field: field === undefined ? '' : fieldLabel(field, this.words().mapping.fields, this.#users()),
      value: this.#valueOf(source.values, field),
      text: issueText(issue, this.words().issues, this.#common().field, this.#formats),
    };
  }

  #valueOf(values: readonly unknown[], field: ReturnType<typeof fieldAt>): string {
    return field === undefined ? '' : cutShort(cellText(values[this.mapping().indexOf(field)]), LONGEST_SHOWN);
  }
}
