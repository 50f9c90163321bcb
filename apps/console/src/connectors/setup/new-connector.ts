import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { listConnectors, readConnectorFactory, type ConnectorView } from '@gatepost/contracts/management/connectors';
import { Api } from '../../api/api';
import { warnsBeforeUnload } from '../../forms/unsaved-changes';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { KindSpeech } from '../kind-speech';
import { connectorsWords } from '../words';
import { ConnectorEditor } from './connector-editor';
import { leadOf } from './lead';

/** Sets a new connector up. */
@Component({
  selector: 'gp-new-connector',
  imports: [ConnectorEditor, LoadFailed, PageHead, SkeletonRows],
  template: `
    <gp-page-head [heading]="heading()" [lead]="lead()" [crumbs]="crumbs()" />
    @if (found.value(); as found) {
      <gp-connector-editor [factory]="found.factory" [presetId]="preset()" [replaced]="found.replaced" (saved)="opened($event)" />
    } @else if (found.error(); as error) {
      <gp-load-failed [error]="error" (again)="found.reload()" />
    } @else {
      <gp-skeleton-rows />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewConnector {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #kinds = inject(KindSpeech);
  readonly #isSaved = signal(false);
  private readonly editor = viewChild(ConnectorEditor);

  readonly factoryId = input.required<string>();
  readonly preset = input<string>();

  protected readonly words = inject(Language).words(connectorsWords);
  protected readonly found = loaded(
    () => this.factoryId(),
    async (id) => {
      const [factory, connectors] = await Promise.all([this.#api.call(readConnectorFactory, { params: { id } }), this.#api.call(listConnectors, {})]);
      const replaced = factory.body.type === 'Social' ? undefined : connectors.body.find(({ type }) => type === factory.body.type);
      return { factory: factory.body, replaced };
    },
  );
  protected readonly heading = computed(() => {
    const factory = this.found.value()?.factory;
    return factory ? this.#kinds.name(factory.id, factory) : this.words().add;
  });
  protected readonly lead = computed(() => {
    const factory = this.found.value()?.factory;
    return factory && leadOf(factory.type, this.words());
  });
  protected readonly crumbs = computed(() => [
    { label: this.words().title, link: '/connectors' },
    { label: this.words().gallery.title, link: '/connectors/new' },
  ]);
  readonly changes = computed(() => (this.#isSaved() ? 0 : (this.editor()?.changes() ?? 0)));

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected opened({ id }: ConnectorView): void {
    this.#isSaved.set(true);
    void this.#router.navigate(['/connectors', id], { replaceUrl: true });
  }
}
