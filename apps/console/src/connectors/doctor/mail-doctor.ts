import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import type { Config } from '@gatepost/connector-config/config-paths';
import { examineMail, type Severity } from '@gatepost/contracts/management/mail-doctor';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Api } from '../../api/api';
import { Field } from '../../forms/field';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { CopyButton } from '../../parts/copy-button';
import { Icon, type IconName } from '../../parts/icon';
import { Problem } from '../../parts/problem';
import type { ConfigurationDraft, Failure } from '../form/configuration-draft';
import { presetWords } from '../presets/preset-words';
import { connectorsWords } from '../words';
import { findingText } from './finding-text';
import { findingWords } from './finding-words';
import { recordOf, worstFirst } from './sorted-findings';

interface Report extends ReplyOf<typeof examineMail> {
  readonly at: number;
}

/** Examines the configuration as it is on the page, and says what to mend first. */
@Component({
  selector: 'gp-mail-doctor',
  imports: [CopyButton, Field, FormField, Icon, Problem],
  templateUrl: './mail-doctor.html',
  styleUrl: './mail-doctor.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MailDoctor {
  readonly #api = inject(Api);
  readonly #destroyed = inject(DestroyRef);
  readonly #language = inject(Language);
  readonly #findingWords = this.#language.words(findingWords);
  readonly #presetWords = this.#language.words(presetWords);

  readonly draft = input.required<ConfigurationDraft>();
  /** The kind of connector. */
  readonly factoryId = input.required<string>();

  protected readonly formats = inject(Formats);
  protected readonly words = this.#language.words(connectorsWords);
  protected readonly form = form(signal({ from: '', selector: '' }), (path) => {
    maxLength(path.from, 512);
    maxLength(path.selector, 128);
  });
  protected readonly record = recordOf;
  protected readonly icons: Readonly<Record<Severity, IconName>> = { error: 'fail', warning: 'alert', note: 'info', ok: 'check' };
  protected readonly isRunning = signal(false);
  protected readonly seconds = signal(0);
  protected readonly failure = signal<Failure | undefined>(undefined);
  protected readonly report = signal<Report | undefined>(undefined);
  protected readonly wasApplied = signal(false);

  readonly #told = computed(() =>
    worstFirst(this.report()?.findings ?? []).map((finding) => ({
      ...finding,
      ...findingText(finding, this.#findingWords(), this.#presetWords(), this.formats),
    })),
  );
  protected readonly poor = computed(() => this.#told().filter(({ severity }) => severity !== 'ok'));
  protected readonly good = computed(() => this.#told().filter(({ severity }) => severity === 'ok'));
  protected readonly said = computed(() => {
    const report = this.report();
    const { lead, at, summary } = this.words().doctor;
    if (!report) return lead;
    const { worst, findings } = report;
    const count = findings.filter(({ severity }) => severity === worst).length;
    const result = worst === 'error' || worst === 'warning' ? this.formats.counted(summary[worst], count) : summary.good;
    return `${result} ${this.formats.fill(at, { time: this.formats.time(report.at) })}`;
  });

  protected async examine(): Promise<void> {
    this.isRunning.set(true);
    this.seconds.set(0);
    this.failure.set(undefined);
    this.wasApplied.set(false);
    const timer = setInterval(() => this.seconds.update((seconds) => seconds + 1), 1000);
    this.#destroyed.onDestroy(() => clearInterval(timer));
    const failure = await this.draft().send((config) => this.#ask(config));
    clearInterval(timer);
    this.failure.set(failure);
    this.isRunning.set(false);
  }

  protected apply(change: Config): void {
    this.draft().merge(change);
    this.wasApplied.set(true);
  }

  async #ask(config: Config): Promise<void> {
    const { from, selector } = this.form().value();
    const choices = { ...(from.trim() !== '' && { from: from.trim() }), ...(selector.trim() !== '' && { dkimSelector: selector.trim() }) };
    const { body } = await this.#api.call(examineMail, { body: { factoryId: this.factoryId(), config, ...choices } });
    this.report.set({ ...body, at: Date.now() });
  }
}
