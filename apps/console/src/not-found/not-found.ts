import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Language } from '../language/language';
import { notFoundWords } from './words';

/** Inside the frame, so that the navigation is at hand. */
@Component({
  selector: 'gp-not-found',
  imports: [RouterLink],
  template: `
    <svg class="art" viewBox="0 0 96 72" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2">
        <path d="M20 6v60M76 6v60M20 18h56M20 54h56" />
        <path d="M20 18l28 20 28-20" stroke-dasharray="3 4" />
        <path d="M6 66h84" />
      </g>
      <circle class="latch" cx="48" cy="38" r="5" />
    </svg>
    <h1>{{ words().title }}</h1>
    <p>{{ words().lead }}</p>
    <a class="btn primary" routerLink="/">{{ words().action }}</a>
  `,
  styleUrl: './not-found.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFound {
  protected readonly words = inject(Language).words(notFoundWords);

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.words().title} · Gatepost`));
  }
}
