import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listConnectorFactories } from '@gatepost/contracts/management/connectors';
import { Api } from '../../api/api';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { LoadFailed } from '../../parts/load-failed';
import { PageHead } from '../../parts/page-head';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { KindSpeech } from '../kind-speech';
import { Logo } from '../logo';
import { presetWords } from '../presets/preset-words';
import { connectorsWords } from '../words';
import { galleryGroups } from './gallery-groups';

/** All kinds of connectors that are installed, with the providers that are known over SMTP. */
@Component({
  selector: 'gp-gallery',
  imports: [LoadFailed, Logo, PageHead, RouterLink, SkeletonRows],
  templateUrl: './gallery.html',
  styleUrl: './gallery.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Gallery {
  readonly #api = inject(Api);
  readonly #kinds = inject(KindSpeech);
  readonly #language = inject(Language);
  readonly #presets = this.#language.words(presetWords);

  /** Part of the address: `Email`, `Sms` or `Social` alone. */
  readonly type = input<string>();

  protected readonly words = this.#language.words(connectorsWords);
  protected readonly crumbs = computed(() => [{ label: this.words().title, link: '/connectors' }]);
  protected readonly factories = loaded(
    () => true,
    async () => (await this.#api.call(listConnectorFactories, {})).body,
  );
  protected readonly groups = computed(() => {
    const speech = { words: this.words().gallery, kinds: this.#kinds, presets: this.#presets() };
    const all = galleryGroups(this.factories.value() ?? [], speech);
    const wanted = all.filter(({ type }) => type === this.type());
    return wanted.length > 0 ? wanted : all;
  });
}
