import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AttemptView } from '@gatepost/contracts/management/deliveries';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { Icon } from '../../parts/icon';
import { piecesOf, sizeOf } from './pieces';
import { journeyWords } from './words';

/** What was said during an attempt. What is nobody's business stands behind solid bars. */
@Component({
  selector: 'gp-conversation',
  imports: [Icon],
  template: `
    <details class="dialogue">
      <summary><gp-icon name="dialog" [small]="true" />{{ heading() }}</summary>
      <ol class="lines" dir="ltr">
        @for (line of lines(); track $index) {
          <li [class]="line.from">
            <span class="who" aria-hidden="true">{{ line.from === 'server' ? 'S' : 'C' }}</span>
            <span class="sr">{{ line.from === 'server' ? words().server : words().us }}</span>
            <span class="said">
              @if (line.bytes !== undefined) {
                <span class="note">{{ formats.counted(words().bytes, line.bytes) }}</span>
              } @else {
                @for (piece of line.pieces; track $index) {
                  @if (piece.isHidden) {
                    <span class="redact" role="img" [attr.aria-label]="words().hidden"></span>
                  } @else {
                    <span>{{ piece.text }}</span>
                  }
                }
              }
            </span>
          </li>
        }
      </ol>
    </details>
  `,
  styleUrl: './conversation.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Conversation {
  readonly attempt = input.required<AttemptView>();

  protected readonly formats = inject(Formats);
  protected readonly words = inject(Language).words(journeyWords);
  protected readonly heading = computed(() => {
    const { server } = this.attempt();
    return server === null ? this.words().conversationAlone : this.formats.fill(this.words().conversation, { server });
  });
  protected readonly lines = computed(() =>
    this.attempt().dialogue.map(({ from, text }) => ({ from, bytes: from === 'us' ? sizeOf(text) : undefined, pieces: piecesOf(text) })),
  );
}
