import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { importUsers } from '@gatepost/contracts/management/users-import';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { warnsBeforeUnload } from '../../forms/unsaved-changes';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { PageHead } from '../../parts/page-head';
import { Problem } from '../../parts/problem';
import { usersWords } from '../words';
import { ColumnMapping } from './column-mapping';
import { guessMapping, identifiers } from './fields';
import { FileDrop } from './file-drop';
import { batchesOf } from './import-batches';
import { ImportProblems } from './import-problems';
import { ImportRun } from './import-run';
import { MOST_COLUMNS, MOST_MEGABYTES, readFile, UnreadableFile, type FileFault, type SourceFile } from './read-file';
import { RunProgress } from './run-progress';
import { RunSums } from './run-sums';
import { importWords } from './words';

/** From a file to people: read, say what the columns are, check, import. */
@Component({
  selector: 'gp-import-users',
  imports: [ColumnMapping, FileDrop, Icon, ImportProblems, PageHead, Problem, RouterLink, RunProgress, RunSums],
  templateUrl: './import-users.html',
  styleUrl: './import-users.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportUsers {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly #users = inject(Language).words(usersWords);

  protected readonly words = inject(Language).words(importWords);
  protected readonly formats = inject(Formats);
  protected readonly crumbs = computed(() => [{ label: this.#users().title, link: '/users' }]);
  protected readonly reading = signal<string | undefined>(undefined);
  protected readonly fault = signal<{ readonly kind: FileFault; readonly line: number } | undefined>(undefined);
  protected readonly file = signal<SourceFile | undefined>(undefined);
  protected readonly mapping = linkedSignal(() => guessMapping(this.file()?.columns ?? []));
  protected readonly algorithm = signal<string>('Bcrypt');
  protected readonly updates = signal(false);
  /** What was checked stands for these choices only. */
  readonly #choices = computed(() => [this.file(), this.mapping(), this.algorithm(), this.updates()] as const);
  protected readonly check = linkedSignal<unknown, ImportRun | undefined>({ source: this.#choices, computation: () => undefined });
  protected readonly import = linkedSignal<unknown, ImportRun | undefined>({ source: this.#choices, computation: () => undefined });

  protected readonly faultText = computed(() => {
    const fault = this.fault();
    const limits = { size: this.formats.number(MOST_MEGABYTES), count: this.formats.number(MOST_COLUMNS) };
    return fault && this.formats.fill(this.words().file[fault.kind], { ...limits, line: this.formats.number(fault.line) });
  });
  protected readonly mappingProblem = computed(() => {
    const fields = this.mapping().filter((field) => field !== undefined && field !== 'member');
    if (!fields.some((field) => identifiers.includes(field))) return this.words().mapping.missing;
    return new Set(fields).size < fields.length ? this.words().mapping.twice : undefined;
  });
  protected readonly importable = computed(() => {
    const { created = 0, updated = 0 } = this.check()?.counts() ?? {};
    return created + updated;
  });
  readonly #isUnderWay = computed(() => ['running', 'paused', 'interrupted'].includes(this.import()?.state() ?? 'ready'));

  constructor() {
    warnsBeforeUnload(computed(() => (this.#isUnderWay() ? 1 : 0)));
  }

  /** Asked by the router. */
  async mayLeave(): Promise<boolean> {
    if (this.#isUnderWay()) {
      const { title, lead, action, stay } = this.words().leave;
      if (!(await this.#confirm.ask({ title, lead, action, cancel: stay }))) return false;
    }
    for (const run of [this.check(), this.import()]) run?.cancel();
    return true;
  }

  protected async take(file: File): Promise<void> {
    this.reading.set(file.name);
    this.fault.set(undefined);
    try {
      this.file.set(await readFile(file));
    } catch (error) {
      this.fault.set(error instanceof UnreadableFile ? { kind: error.fault, line: error.line } : { kind: 'notText', line: 1 });
    } finally {
      this.reading.set(undefined);
    }
  }

  protected forget(): void {
    this.check()?.cancel();
    this.file.set(undefined);
  }

  protected start(dryRun: boolean): void {
    const file = this.file();
    if (!file || this.mappingProblem()) return;
    const conversion = {
      columns: file.columns,
      mapping: this.mapping(),
      algorithm: this.mapping().includes('passwordAlgorithm') ? undefined : this.algorithm(),
    };
    const onExisting = this.updates() ? 'update' : 'skip';
    const run = new ImportRun(file.rows.length, batchesOf(file.rows, conversion), async (rows) => {
      const { body } = await this.#api.call(importUsers, { body: { rows: [...rows], onExisting, dryRun } });
      return body.rows;
    });
    (dryRun ? this.check : this.import).set(run);
    void run.run();
  }
}
