import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, linkedSignal, viewChild } from '@angular/core';
import type { ClosingStep } from '@gatepost/contracts/experience/boot';
import { BOOT } from '../boot';
import { PageTitle } from '../parts/page-title';
import { ProblemLine } from '../parts/problem-line';
import { deviceCode } from './device-code';

/** Where the code of a device is typed. A real form: its answer is the next page. */
@Component({
  selector: 'gp-device-code-page',
  imports: [PageTitle, ProblemLine],
  templateUrl: './device-code-page.html',
  styleUrl: './device-code-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeviceCodePage {
  protected readonly words = inject(BOOT).phrases.device;
  readonly step = input.required<Extract<ClosingStep, { name: 'device-code' }>>();
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected readonly wasAborted = computed(() => this.step().problem === 'aborted');
  /** A code that is over is of no use: only a mistyped one, or one from the address, is worth keeping. */
  protected readonly start = computed(() => (this.step().problem === 'expired' || this.wasAborted() ? '' : (this.step().userCode ?? '')));
  protected readonly fault = linkedSignal(() => {
    const { problem } = this.step();
    return problem === 'unknown' || problem === 'expired' ? this.words[problem] : undefined;
  });

  protected send(event: Event): void {
    const { nativeElement: field } = this.field();
    field.value = deviceCode(field.value);
    if (field.value !== '') return;
    event.preventDefault();
    this.fault.set(this.words.missing);
    field.focus();
  }
}
