import { ChangeDetectionStrategy, Component, computed, DOCUMENT, effect, inject, input, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { endpointsAt, usersOrigin } from '../../api/endpoints';
import { warnsBeforeUnload, type HasChanges } from '../../forms/unsaved-changes';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Empty } from '../../parts/empty';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { CurrentApplication } from '../current-application';
import { FreshSecrets } from '../fresh-secrets';
import { frameworks } from '../guides/frameworks';
import type { Guide } from '../guides/guide';
import { applicationsWords } from '../words';
import { GuideFacts } from './guide-facts';
import { GuideStep } from './guide-step';
import { guideValues } from './guide-values';
import { guideWords } from './words';

/** How an application is built into an app of one framework, with its own values, which can be changed here. */
@Component({
  selector: 'gp-guide-page',
  imports: [Empty, GuideFacts, GuideStep, LoadFailed, PageHead, RouterLink, SkeletonRows],
  providers: [CurrentApplication],
  templateUrl: './guide-page.html',
  styleUrl: './guide-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GuidePage implements HasChanges {
  readonly #language = inject(Language);
  readonly #formats = inject(Formats);
  readonly #secrets = inject(FreshSecrets);
  readonly #document = inject(DOCUMENT);
  readonly #endpoints = endpointsAt(usersOrigin(this.#document) ?? this.#document.location.origin);
  private readonly steps = viewChildren(GuideStep);

  readonly id = input.required<string>();
  /** Of the address. */
  readonly framework = input.required<string>();

  protected readonly words = this.#language.words(guideWords);
  protected readonly gallery = this.#language.words(applicationsWords);
  protected readonly current = inject(CurrentApplication);
  readonly #wanted = computed(() => frameworks.find(({ id }) => id === this.framework()));
  protected readonly guide = loaded(this.#wanted, async (framework) => {
    const guide = await framework.guide();
    await this.#language.load(guide.words);
    return { framework, guide };
  });
  protected readonly isMissing = computed(() => {
    const type = this.current.value()?.type;
    return this.current.isMissing() || !this.#wanted() || (type !== undefined && type !== this.#wanted()?.type);
  });
  protected readonly error = computed(() => this.current.error() ?? this.guide.error());

  /** Once all is there. */
  protected readonly shown = computed(() => {
    const application = this.current.value();
    const opened = this.guide.value();
    if (!application || opened?.framework !== this.#wanted()) return undefined;
    return opened && { application, secret: this.#secrets.of(application.id), ...this.#filled(opened.guide, application) };
  });
  protected readonly heading = computed(() => this.#formats.fill(this.words().title, { framework: this.#name() }));
  protected readonly lead = computed(() => this.#formats.fill(this.words().lead, { application: this.current.value()?.name ?? '' }));
  protected readonly crumbs = computed(() => {
    const application = this.current.value();
    const all = { label: this.gallery().title, link: '/applications' };
    return application ? [all, { label: application.name, link: `/applications/${application.id}` }] : [all];
  });
  readonly changes = computed(() => this.steps().reduce((sum, step) => sum + step.changes(), 0));

  constructor() {
    effect(() => this.current.id.set(this.id()));
    warnsBeforeUnload(this.changes);
  }

  protected reload(): void {
    this.current.reload();
    this.guide.reload();
  }

  #name(): string {
    const framework = this.#wanted();
    return framework ? this.gallery().frameworks[framework.id].name : '';
  }

  #filled(guide: Guide, application: Parameters<typeof guideValues>[0]) {
    const values = guideValues(application, this.#endpoints, guide.examples, this.#secrets.of(application.id));
    const words = this.#language.words(guide.words)();
    const steps = guide.steps.flatMap((step) => {
      const said = words[step.words];
      return said ? [{ step, said }] : [];
    });
    return { guide, values, steps };
  }
}
