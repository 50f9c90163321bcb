import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { ApiError } from '@gatepost/api-client/api-error';
import { changeApplication, deleteApplication, readApplication } from '@gatepost/contracts/management/applications';
import type * as z from 'zod';
import { Api } from '../api/api';
import { loaded } from '../list/loaded';

type Changes = z.input<typeof changeApplication.body>;
type Shown = z.output<typeof readApplication.response>;

/** The application that a page and its tabs are about. */
@Injectable()
export class CurrentApplication {
  readonly #api = inject(Api);
  readonly id = signal<string | undefined>(undefined);
  readonly #read = loaded(this.id, async (id) => (await this.#api.call(readApplication, { params: { id } })).body);

  /** undefined: not there yet, or another one's that has not made way yet. */
  readonly value = computed(() => {
    const application = this.#read.value();
    return application?.id === this.id() ? application : undefined;
  });
  readonly #last = linkedSignal<Shown | undefined, Shown | undefined>({
    source: this.value,
    computation: (current, previous) => current ?? previous?.value,
  });
  /** For what stands inside a page that has it. While another one is on its way, what makes way still sees the one before. */
  readonly present = computed(() => {
    const application = this.#last();
    if (!application) throw new Error('The application is not there yet.');
    return application;
  });
  /** What was changed of it need not be kept. */
  readonly isDeleted = signal(false);
  readonly error = this.#read.error;
  readonly isMissing = computed(() => {
    const error = this.error();
    return error instanceof ApiError && error.status === 404;
  });

  reload(): void {
    this.#read.reload();
  }

  /**
   * What is sent takes the place of what was there, lists and objects as a whole: `changesOf` makes it of what the application is by now, so
   * that nothing is taken back that was changed elsewhere in the meantime.
   */
  async change(changesOf: (now: Shown) => Changes): Promise<void> {
    const params = { id: this.present().id };
    const { body: now } = await this.#api.call(readApplication, { params });
    const changes = changesOf(now);
    const { body } = await this.#api.call(changeApplication, { params, body: changes });
    this.#read.set({ ...body, isAdmin: changes.isAdmin ?? now.isAdmin });
  }

  async delete(): Promise<void> {
    const id = this.id();
    if (id === undefined) return;
    await this.#api.call(deleteApplication, { params: { id } });
    this.isDeleted.set(true);
  }
}
