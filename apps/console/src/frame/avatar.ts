import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { initialsOf, type Person } from '../session/person';

/** The initials of a person, who is named beside it. */
@Component({
  selector: 'gp-avatar',
  // Drawn by the style sheet: letters that stand for a name are not part of any button's label.
  host: { 'aria-hidden': 'true', '[attr.data-initials]': 'initials()' },
  template: '',
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
    :host::before {
      content: attr(data-initials);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Avatar {
  readonly person = input.required<Person>();
  protected readonly initials = computed(() => initialsOf(this.person()));
}
