import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApiError } from '@gatepost/api-client/api-error';
import { readLog } from '@gatepost/contracts/management/logs';
import { Api } from '../api/api';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { loaded } from '../list/loaded';
import { CopyButton } from '../parts/copy-button';
import { Empty } from '../parts/empty';
import { LoadFailed } from '../parts/load-failed';
import { PageHead } from '../parts/page-head';
import { SkeletonRows } from '../parts/skeleton-rows';
import { peopleOf } from '../parts/tenant-choice';
import { deviceOf, errorOf, eventOf, linkTo, named, type Entry, type Named } from './entry';
import { auditLogWords } from './words';

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly link?: string | undefined;
}

/** One entry, in words and as it is. */
@Component({
  selector: 'gp-log-detail',
  imports: [CopyButton, Empty, LoadFailed, PageHead, RouterLink, SkeletonRows],
  templateUrl: './log-detail.html',
  styleUrl: './log-detail.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LogDetail {
  readonly #api = inject(Api);
  readonly #formats = inject(Formats);

  readonly id = input.required<string>();
  /** Part of the address. */
  readonly of = input<string>();

  readonly #people = computed(() => peopleOf(this.of()));
  protected readonly words = inject(Language).words(auditLogWords);
  protected readonly crumbs = computed(() => [
    { label: this.words().title, link: '/audit-log', ...(this.#people() === 'administrators' && { query: { of: 'administrators' } }) },
  ]);
  protected readonly entry = loaded(
    () => ({ id: this.id(), people: this.#people() }),
    async ({ id, people }) => (await this.#api.callFor(people, readLog, { params: { id } })).body,
  );
  protected readonly isUnknown = computed(() => {
    const error = this.entry.error();
    return error instanceof ApiError && error.status === 404;
  });
  protected readonly heading = computed(() => {
    const entry = this.entry.value();
    return entry ? eventOf(entry.key, this.words(), this.#formats) : this.words().title;
  });
  protected readonly facts = computed(() => {
    const entry = this.entry.value();
    return entry ? this.#factsOf(entry) : [];
  });
  protected readonly raw = computed(() => JSON.stringify(this.entry.value()?.payload, null, 2));

  #factsOf(entry: Entry): readonly Fact[] {
    const { detail, results } = this.words();
    const { result, ip, userId, applicationId, sessionId } = entry.payload;
    const actor = named(entry, 'actor');
    const target = named(entry, 'target');
    const facts: readonly (Omit<Fact, 'value'> & { readonly value: string | undefined })[] = [
      { name: detail.time, value: this.#formats.dateTime(entry.createdAt) },
      { name: detail.result, value: results[result] },
      { name: detail.error, value: errorOf(entry) },
      { name: detail.person, value: userId, link: userId && this.#linkTo({ type: 'User', id: userId }) },
      { name: detail.application, value: applicationId, link: applicationId && this.#linkTo({ type: 'Application', id: applicationId }) },
      { name: detail.actor, value: actor?.id },
      { name: detail.target, value: target && `${target.type} ${target.id}`, link: target && this.#linkTo(target) },
      { name: detail.address, value: ip },
      { name: detail.device, value: deviceOf(entry) },
      { name: detail.session, value: sessionId },
      { name: detail.key, value: entry.key },
    ];
    return facts.flatMap(({ value, ...fact }) => (value === undefined || value === '' ? [] : [{ ...fact, value }]));
  }

  /** Pages show things of the users' tenant; ids of the other one would lead to strangers. */
  #linkTo(thing: Named): string | undefined {
    return this.#people() === 'users' ? linkTo(thing) : undefined;
  }
}
