import { afterRenderEffect, ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApiError } from '@gatepost/api-client/api-error';
import { readDelivery, retryDelivery } from '@gatepost/contracts/management/deliveries';
import { templateType } from '@gatepost/contracts/management/email-templates';
import { Api } from '../api/api';
import { Formats } from '../language/formats';
import { Language } from '../language/language';
import { loaded } from '../list/loaded';
import { Clamped } from '../parts/clamped';
import { CopyButton } from '../parts/copy-button';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { LoadFailed } from '../parts/load-failed';
import { Moment } from '../parts/moment';
import { Problem } from '../parts/problem';
import { SkeletonRows } from '../parts/skeleton-rows';
import { commonWords } from '../parts/words';
import { Advice } from './advice/advice';
import { connectorNames } from './connector-names';
import { DeliveryState } from './delivery-state';
import { Journey } from './journey/journey';
import { kindName } from './kind-name';
import { refreshesWhile } from './refresh';
import { deliveriesWords } from './words';

const REFRESH_MS = 2_000;
/** While somebody has a code to type. */
const CODE_REFRESH_MS = 10_000;
const EVENTS: readonly string[] = ['SignIn', 'Register', 'ForgotPassword'];

/** The journey of one message, with what helps next. As long as it is under way, it is looked at again by itself. */
@Component({
  selector: 'gp-delivery-detail',
  imports: [Advice, Clamped, CopyButton, DeliveryState, Empty, Icon, Journey, LoadFailed, Moment, Problem, RouterLink, SkeletonRows],
  templateUrl: './delivery-detail.html',
  styleUrl: './delivery-detail.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliveryDetail {
  readonly #api = inject(Api);
  readonly #common = inject(Language).words(commonWords);
  readonly #connectors = connectorNames();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  readonly id = input.required<string>();

  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(deliveriesWords);
  readonly #asked = loaded(
    () => this.id(),
    async (id) => (await this.#api.call(readDelivery, { params: { id } })).body,
  );
  /** Never that of another one while this one is on its way. */
  protected readonly delivery = { ...this.#asked, value: computed(() => (this.#asked.value()?.id === this.id() ? this.#asked.value() : undefined)) };
  protected readonly isGone = computed(() => {
    const error = this.delivery.error();
    return error instanceof ApiError && error.status === 404;
  });
  protected readonly isUnderWay = computed(() => {
    const shown = this.delivery.value();
    return shown !== undefined && !shown.isSuppressed && (shown.state === 'waiting' || shown.state === 'delayed');
  });
  /** Only while the same message, with the same code, is still to be tried. What is over keeps nothing that could be sent. */
  protected readonly mayRetry = computed(() => this.isUnderWay() && this.delivery.value()?.state === 'delayed');
  protected readonly isRetrying = signal(false);
  protected readonly refusal = signal<unknown>(undefined);
  protected readonly template = computed(() => {
    const { kind = '', language = null } = this.delivery.value() ?? {};
    const name = kindName(kind, this.#common().kinds);
    return language === null ? name : this.formats.fill(this.words().kindIn, { kind: name, language: this.formats.languageName(language) });
  });
  protected readonly templateLink = computed(() => {
    const { kind, language = null, channel } = this.delivery.value() ?? {};
    const isTemplate = channel === 'email' && language !== null && templateType.safeParse(kind).success;
    return isTemplate ? ['/templates', kind, language] : undefined;
  });
  /** The entry in the audit log says who asked: for a test by the kind of connector, for a code by its event. */
  protected readonly audit = computed(() => {
    const { kind = '', channel = 'email', journey = [] } = this.delivery.value() ?? {};
    if (kind === 'Test') return { target: journey[0]?.factoryId };
    const code = channel === 'email' ? 'EmailVerificationCode' : 'PhoneVerificationCode';
    return EVENTS.includes(kind) ? { event: `Interaction.${kind}.Verification.${code}.Create` } : {};
  });
  protected readonly connector = computed(() => {
    const id = this.delivery.value()?.connectorId ?? null;
    return id === null ? undefined : (this.#connectors().find((known) => known.id === id) ?? { id, name: id, link: undefined });
  });

  constructor() {
    const mayBeTyped = computed(() => !this.isUnderWay() && this.delivery.value()?.code?.state === 'works');
    refreshesWhile(this.isUnderWay, () => this.#asked.reload(), REFRESH_MS);
    refreshesWhile(mayBeTyped, () => this.#asked.reload(), CODE_REFRESH_MS);
    let shownId: string | undefined;
    afterRenderEffect(() => {
      const heading = this.heading()?.nativeElement;
      if (!heading || shownId === this.id()) return;
      shownId = this.id();
      this.refusal.set(undefined);
      heading.focus({ preventScroll: true });
    });
  }

  protected async retry(): Promise<void> {
    if (this.isRetrying()) return;
    this.isRetrying.set(true);
    this.refusal.set(undefined);
    try {
      await this.#api.call(retryDelivery, { params: { id: this.id() } });
    } catch (error) {
      this.refusal.set(error);
    } finally {
      this.isRetrying.set(false);
    }
    this.#asked.reload();
  }
}
