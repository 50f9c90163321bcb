import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { changeSession, readSession } from '@gatepost/contracts/management/settings';
import { Api } from '../../api/api';
import { draftOf } from '../../forms/draft';
import { Field } from '../../forms/field';
import { SaveBar } from '../../forms/save-bar';
import { sendForm } from '../../forms/send-form';
import { warnsBeforeUnload, type HasChanges } from '../../forms/unsaved-changes';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { LoadFailed } from '../../parts/load-failed';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { settingsWords } from '../words';
import { durationOf, SECONDS, UNITS, type Duration } from './duration';

const SHORTEST = 60;
const LONGEST = 365 * 86_400;

/** How long people stay signed in. */
@Component({
  selector: 'gp-session-lifetime',
  imports: [Field, FormField, LoadFailed, Problem, SaveBar, SkeletonRows],
  templateUrl: './session-lifetime.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SessionLifetime implements HasChanges {
  readonly #api = inject(Api);
  protected readonly words = inject(Language).words(settingsWords);
  protected readonly units = UNITS;
  protected readonly failure = signal<unknown>(undefined);
  protected readonly setting = loaded(
    () => true,
    async () => (await this.#api.call(readSession, {})).body,
  );
  protected readonly draft = draftOf<Duration>(() => durationOf(this.setting.value()?.ttl ?? 0));
  readonly changes = computed(() => (this.draft.changes() > 0 ? 1 : 0));
  protected readonly form = form(this.draft.model, (path) => {
    validate(path.amount, ({ value, valueOf }) => {
      const seconds = value() * SECONDS[valueOf(path.unit)];
      const isGood = Number.isInteger(value()) && seconds >= SHORTEST && seconds <= LONGEST;
      return isGood ? undefined : { kind: 'range', message: this.words().sessions.outOfRange };
    });
  });

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    await sendForm(this.form, this.failure, () => this.draft.saving(() => this.#save()));
  }

  protected discard(): void {
    this.failure.set(undefined);
    this.draft.discard();
  }

  async #save(): Promise<void> {
    const { amount, unit } = this.draft.model();
    this.setting.set((await this.#api.call(changeSession, { body: { ttl: amount * SECONDS[unit] } })).body);
  }
}
