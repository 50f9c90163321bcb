import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DeliveryView } from '@gatepost/contracts/management/deliveries';
import { Language } from '../language/language';
import { deliveriesWords } from './words';

const tones = { handed: 'ok', delayed: 'warn', failed: 'bad', waiting: 'info', suppressed: '' } as const;

/** What became of a message, in a word. */
@Component({
  selector: 'gp-delivery-state',
  template: '<span class="badge" [class]="tone()"><i class="dot"></i>{{ words().states[state()] }}</span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeliveryState {
  readonly delivery = input.required<Pick<DeliveryView, 'state' | 'isSuppressed'>>();

  protected readonly words = inject(Language).words(deliveriesWords);
  protected readonly state = computed(() => (this.delivery().isSuppressed ? 'suppressed' : this.delivery().state));
  protected readonly tone = computed(() => tones[this.state()]);
}
