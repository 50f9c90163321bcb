import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { Language } from '../../language/language';
import { LoadFailed } from '../../parts/load-failed';
import { Problem } from '../../parts/problem';
import type { Rendered } from '../studio/template-draft';
import { templatesWords } from '../words';
import { MailFrame } from './mail-frame';

const LOOKS = ['light', 'dark', 'phone', 'plain'] as const;

/** The mail as its reader sees it: in the light, in the dark, on a phone, and without markup. */
@Component({
  selector: 'gp-mail-view',
  imports: [LoadFailed, MailFrame, Problem],
  templateUrl: './mail-view.html',
  styleUrl: './mail-view.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MailView {
  readonly mail = input.required<Rendered | undefined>();
  readonly error = input.required<unknown>();
  /** Who it is from, where that is known. */
  readonly sender = input.required<string>();
  readonly again = output();

  protected readonly words = inject(Language).words(templatesWords);
  protected readonly looks = LOOKS;
  protected readonly look = signal<(typeof LOOKS)[number]>('light');
}
