import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { initialsOf, type Person } from '../session/person';

/** The initials of a person, who is named beside it. */
@Component({
  selector: 'gp-avatar',
  host: { 'aria-hidden': 'true' },
  template: '{{ initials() }}',
  styles: `
    :host {
      display: grid;
      place-items: center;
      flex: none;
      width: 32px;
      height: 32px;
      border-radius: 50%;
      background: var(--gp-primary-soft);
      color: var(--gp-on-primary-soft);
      font-size: var(--gp-text-xs);
      font-weight: var(--gp-weight-strong);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Avatar {
  readonly person = input.required<Person>();
  protected readonly initials = computed(() => initialsOf(this.person()));
}
