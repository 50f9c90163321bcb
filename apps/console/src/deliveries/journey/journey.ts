import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AttemptView } from '@gatepost/contracts/management/deliveries';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { commonWords } from '../../parts/words';
import { Conversation } from './conversation';
import { journeySteps, type DeliveryJourney } from './journey-steps';
import { journeyWords } from './words';

const PARTS = ['connect', 'greeting', 'tls', 'login', 'message'] as const;

/** The way of one message, step by step: who asked for it, each attempt with what the server said, and what comes next. */
@Component({
  selector: 'gp-journey',
  imports: [Conversation],
  template: `
    <ol class="journey">
      @for (step of steps(); track $index) {
        <li>
          <span class="node" [class]="step.node"></span>
          <div class="tale">
            <p class="what">{{ step.what }}</p>
            @if (step.why) {
              <p class="why">{{ step.why }}</p>
            }
            @if (step.reply) {
              <p class="why mono" dir="ltr">
                <bdi>{{ step.reply }}</bdi>
              </p>
            }
            @if (step.attempt; as attempt) {
              @if (took(attempt); as times) {
                <p class="why took num">{{ times }}</p>
              }
              @if (attempt.dialogue.length > 0) {
                <gp-conversation [attempt]="attempt" />
              }
            }
          </div>
          @if (step.at; as at) {
            <time [attr.datetime]="iso(at)" [title]="formats.dateTime(at)">{{ formats.exactTime(at) }}</time>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
    }
    .tale {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    [dir='ltr'] {
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .took {
      color: var(--gp-ink-3);
      font-size: var(--gp-text-xs);
      line-height: var(--gp-lead-xs);
    }
    gp-conversation {
      display: block;
    }
    /* The conversation reaches below the times. */
    .tale:has(gp-conversation) {
      grid-column: 2 / -1;
      grid-row: 1;
    }
    .tale:has(gp-conversation) ~ time {
      grid-column: 3;
      grid-row: 1;
    }
    .tale:has(gp-conversation) > p {
      margin-inline-end: 6.5rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Journey {
  readonly delivery = input.required<DeliveryJourney>();

  readonly #language = inject(Language);
  readonly #common = this.#language.words(commonWords);
  protected readonly formats = inject(Formats);
  protected readonly words = this.#language.words(journeyWords);
  protected readonly steps = computed(() => journeySteps(this.delivery(), { words: this.words(), kinds: this.#common().kinds, formats: this.formats }));

  protected took({ timings }: AttemptView): string {
    const { took } = this.words();
    return this.formats.list(
      PARTS.flatMap((part) => {
        const { [part]: ms } = timings;
        return ms === undefined ? [] : [this.formats.fill(took[part], { time: this.formats.duration(ms) })];
      }),
    );
  }

  protected iso(at: number): string {
    return new Date(at).toISOString();
  }
}
