import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import type { Finding } from '../studio/template-draft';
import { fixOf, missingValue } from './fixes';
import { titleOf } from './title';
import { checksWords } from './words';

/** What the checks say of a template, errors first, with what mends it. */
@Component({
  selector: 'gp-checks',
  imports: [Icon],
  templateUrl: './checks.html',
  styleUrl: './checks.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Checks {
  /** undefined: not known yet. */
  readonly findings = input.required<readonly Finding[] | undefined>();
  /** What is typed could not be checked. */
  readonly hasFailed = input.required<boolean>();
  /** Of the mail, in bytes. */
  readonly size = input.required<number>();
  readonly mended = output<Finding>();
  readonly went = output<number>();

  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(checksWords);
  protected readonly sum = computed(() => {
    const findings = this.findings();
    if (!findings) return this.hasFailed() ? this.words().unchecked : this.words().checking;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const { toMend, advice, passed } = this.words();
    const parts = [
      ...(errors > 0 ? [this.formats.counted(toMend, errors)] : []),
      ...(findings.length > errors ? [this.formats.counted(advice, findings.length - errors)] : []),
    ];
    return parts.length === 0 ? passed : this.formats.list(parts);
  });
  protected readonly rows = computed(() =>
    (this.findings() ?? []).map((finding) => ({ finding, line: finding.line, ...this.#said(finding), fix: this.#fix(finding) })),
  );
  protected readonly sizeText = computed(() => this.formats.fill(this.words().size, { size: this.formats.bytes(this.size()) }));

  #said(finding: Finding): { readonly title: string; readonly why: string } {
    const { fields, atLine, inField } = this.words();
    const { title, why } = titleOf(finding, this.words(), this.formats);
    const { line, field } = finding;
    const phrase = line === undefined ? inField : atLine;
    return { why, title: this.formats.fill(phrase, { line: this.formats.number(line ?? 0), field: fields[field], title }) };
  }

  #fix(finding: Finding): string | undefined {
    const fix = fixOf(finding);
    const { fix: words } = this.words();
    return fix && this.formats.fill(words[fix], { suggestion: finding.suggestion ?? '', name: `{{${missingValue(finding)}}}` });
  }
}
