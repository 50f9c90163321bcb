import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { SmtpPreset } from '@gatepost/connector-config/presets/preset';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { inWords } from '../presets/in-words';
import { presetWords } from '../presets/preset-words';
import { connectorsWords } from '../words';
import { MarkdownView } from './markdown-view';
import { guideWords } from './words';

/** Beside the form: how to get what it asks for. */
@Component({
  selector: 'gp-guide',
  imports: [MarkdownView],
  template: `
    <aside class="guide" tabindex="0" [attr.aria-label]="title()">
      <h2 class="sec" dir="auto">{{ title() }}</h2>
      <gp-markdown [source]="source()" />
      @if (provider(); as provider) {
        @if (provider.limits) {
          <p class="receipt" dir="auto">{{ provider.limits }}</p>
        }
        @if (provider.links.length > 0) {
          <div>
            <h3>{{ words().guide.pages }}</h3>
            <ul>
              @for (link of provider.links; track link.url) {
                <li>
                  <a [href]="link.url" target="_blank" rel="noopener noreferrer" dir="auto">{{ link.title }}</a>
                </li>
              }
            </ul>
            <p class="help">{{ words().guide.change }}</p>
          </div>
        }
      }
    </aside>
  `,
  styles: `
    .guide {
      position: sticky;
      inset-block-start: var(--gp-8);
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gp-4);
      max-height: calc(100dvh - 2 * var(--gp-8));
      padding: var(--gp-5);
      overflow-y: auto;
      border-radius: var(--gp-radius-lg);
      background: var(--gp-canvas);
      font-size: var(--gp-text-sm);
      line-height: var(--gp-lead-sm);
    }
    /* However long a name is, the guide begins below it. */
    h2 {
      display: -webkit-box;
      overflow: hidden;
      overflow-wrap: anywhere;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
    h3 {
      margin-bottom: var(--gp-1);
      font-size: var(--gp-text-sm);
      font-weight: var(--gp-weight-strong);
    }
    ul {
      display: grid;
      gap: var(--gp-1);
      margin-bottom: var(--gp-2);
    }
    @media (width <= 52rem) {
      ul {
        gap: 0;
      }
      ul a {
        display: block;
        padding-block: 12px;
      }
    }
    @media (width <= 70rem) {
      .guide {
        position: static;
        max-height: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Guide {
  readonly #formats = inject(Formats);
  readonly #language = inject(Language);
  readonly #guides = this.#language.words(guideWords);
  readonly #presetWords = this.#language.words(presetWords);

  readonly name = input.required<string>();
  /** What the kind of connector says of itself. */
  readonly readme = input.required<string>();
  readonly preset = input<SmtpPreset>();

  protected readonly words = this.#language.words(connectorsWords);
  protected readonly provider = computed(() => {
    const preset = this.preset();
    return preset && inWords(preset, this.#presetWords());
  });
  protected readonly title = computed(() => {
    return this.provider()?.name ?? this.#formats.fill(this.words().guide.about, { name: this.name() });
  });
  /** A heading that only repeats the name is left out. */
  protected readonly source = computed(() => {
    const { [this.preset()?.guide ?? '']: guide } = this.#guides();
    return guide ?? this.readme().replace(/^\s*#\s.*\n/, '');
  });
}
