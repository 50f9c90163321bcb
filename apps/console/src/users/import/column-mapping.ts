import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { passwordAlgorithm } from '@gatepost/contracts/management/users-shapes';
import { Language } from '../../language/language';
import { usersWords } from '../words';
import { cellText, cutShort } from './cell-text';
import { fieldGroups, type ImportField, type Mapping } from './fields';
import { fieldLabel } from './issue-text';
import type { SourceFile } from './read-file';
import { importWords } from './words';

const LONGEST_EXAMPLE = 80;

/** Says of each column what it becomes. */
@Component({
  selector: 'gp-column-mapping',
  templateUrl: './column-mapping.html',
  styles: `
    .table td.grow {
      max-width: 16rem;
    }
    .input {
      min-width: 12rem;
    }
    .algorithm {
      max-width: 20rem;
      margin-top: var(--gp-4);
    }
    @media (width <= 52rem) {
      .table td.end {
        width: 100%;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnMapping {
  readonly #users = inject(Language).words(usersWords);
  readonly file = input.required<SourceFile>();
  readonly mapping = model.required<Mapping>();
  readonly algorithm = model.required<string>();

  protected readonly words = inject(Language).words(importWords);
  protected readonly algorithms = passwordAlgorithm.options;
  protected readonly columns = computed(() => {
    const { columns, rows } = this.file();
    return columns.map((name, at) => ({ name, at, example: cutShort(cellText(rows.find(({ values }) => isGiven(values[at]))?.values[at]), LONGEST_EXAMPLE) }));
  });
  protected readonly groups = computed(() => {
    const { groups, fields } = this.words().mapping;
    return Object.entries(fieldGroups).map(([name, members]) => ({
      label: groups[name as keyof typeof fieldGroups],
      fields: members.map((value) => ({ value, label: fieldLabel(value, fields, this.#users()) })),
    }));
  });
  protected readonly needsAlgorithm = computed(() => this.mapping().includes('passwordDigest') && !this.mapping().includes('passwordAlgorithm'));

  protected choose(at: number, value: string): void {
    const known = Object.values(fieldGroups).flat<readonly (readonly ImportField[])[]>();
    const field = known.find((candidate) => candidate === value);
    this.mapping.update((mapping) => mapping.map((before, column) => (column === at ? field : before)));
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
