import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import type { PreviewRequest, PreviewStepName } from '@gatepost/contracts/experience/preview';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { languages as pageLanguages } from '../../language/languages';
import { Icon } from '../../parts/icon';
import { commonWords } from '../../parts/words';
import { signInExperienceWords } from '../words';
import { PreviewFrame, type Shown } from './preview-frame';

/** How the settings would look to people: on a phone or a desk, by day or by night, in any language, at each step. */
@Component({
  selector: 'gp-preview',
  imports: [Icon, PreviewFrame],
  templateUrl: './preview.html',
  styleUrl: './preview.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Preview {
  readonly #formats = inject(Formats);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = inject(Language).words(signInExperienceWords);
  protected readonly common = inject(Language).words(commonWords);

  /** Whole, with what has not been saved. undefined: not known yet. */
  readonly settings = input.required<PreviewRequest['config']['signInExperience'] | undefined>();
  readonly applicationId = input<string>();
  /** Tags with words of the tenant's own. */
  readonly languages = input<readonly string[]>([]);

  protected readonly device = signal<'phone' | 'desktop'>('phone');
  /** Needs more room than a phone. */
  readonly isBroad = computed(() => this.device() === 'desktop');
  protected readonly mode = signal<'light' | 'dark'>('light');
  protected readonly step = signal<PreviewStepName>('identifier');
  protected readonly language = linkedSignal(() => this.settings()?.languageInfo.fallbackLanguage ?? 'en');
  protected readonly steps = signal<readonly PreviewStepName[]>(['identifier']);
  protected readonly shown = signal<PreviewStepName | undefined>(undefined);
  protected readonly hasFailed = signal(false);

  protected readonly offered = computed(() => {
    const builtIn = pageLanguages.map(({ tag, name }) => ({ tag, name }));
    const added = this.languages().filter((tag) => !builtIn.some((language) => language.tag === tag));
    return [...builtIn, ...added.map((tag) => ({ tag, name: this.#formats.languageName(tag) }))];
  });
  protected readonly hasNoDark = computed(() => this.mode() === 'dark' && this.settings()?.color.isDarkModeEnabled === false);
  protected readonly config = computed((): PreviewRequest['config'] | undefined => {
    const signInExperience = this.settings();
    return (
      signInExperience && {
        signInExperience,
        language: this.language(),
        mode: this.mode(),
        platform: this.device() === 'phone' ? 'mobile' : 'web',
        isNative: false,
        step: this.step(),
      }
    );
  });

  /** Where the pages stand below the settings, they are a long way off. */
  scrollIntoView(): void {
    this.#host.nativeElement.scrollIntoView({ block: 'start' });
  }

  protected heard({ shown, steps }: Shown): void {
    this.shown.set(shown);
    this.steps.set(steps);
  }

  protected choose(tag: string): void {
    this.language.set(tag);
  }
}
