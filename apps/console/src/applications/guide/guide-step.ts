import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import type { Application } from '../application';
import type { Guide, Step, StepWords } from '../guides/guide';
import { Checkpoint } from './checkpoint/checkpoint';
import { CodeBlock } from './code-block';
import { piecesOf, type GuideValues } from './guide-values';
import { PackageInstall } from './package-install';
import { Prose } from './prose';
import { UriForm } from './uri-form';
import { guideWords } from './words';

/** One step of a guide. */
@Component({
  selector: 'gp-guide-step',
  imports: [Checkpoint, CodeBlock, PackageInstall, Prose, UriForm],
  template: `
    <h2>
      <span class="sr">{{ counted() }} </span>{{ said().heading }}
    </h2>
    <p><gp-prose [text]="said().text" /></p>
    @if (step().packages; as packages) {
      <gp-package-install [packages]="packages" />
    }
    @if (step().uris; as list) {
      <gp-uri-form [application]="application()" [list]="list" [suggested]="examples()[list] ?? []" />
    }
    @for (sample of samples(); track $index) {
      <gp-code-block [pieces]="sample.pieces" [file]="sample.file" />
    }
    @if (said().note; as note) {
      <p><gp-prose [text]="note" /></p>
    }
    @if (step().checkpoint) {
      <gp-checkpoint [application]="application()" />
    }
  `,
  styleUrl: './guide-step.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GuideStep {
  readonly #formats = inject(Formats);
  private readonly uris = viewChild(UriForm);

  readonly number = input.required<number>();
  readonly step = input.required<Step>();
  readonly said = input.required<StepWords>();
  readonly application = input.required<Application>();
  readonly values = input.required<GuideValues>();
  readonly examples = input.required<Guide['examples']>();

  protected readonly words = inject(Language).words(guideWords);
  protected readonly counted = computed(() => this.#formats.fill(this.words().step, { number: this.number() }));
  protected readonly samples = computed(() => (this.step().code ?? []).map(({ file, text }) => ({ file, pieces: piecesOf(text, this.values()) })));
  /** What was typed here and not saved. */
  readonly changes = computed(() => this.uris()?.changes() ?? 0);
}
