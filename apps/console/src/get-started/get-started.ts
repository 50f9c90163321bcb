import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { Icon } from '../frame/icon';
import { Browser } from '../session/browser';
import { nameOf } from '../session/person';
import { Session } from '../session/session';
import { CopyButton } from './copy-button';
import { EndpointFacts } from './endpoint-facts';
import { usersOrigin } from './endpoints';
import { words } from './words';

/** What runs, and who is signed in. */
@Component({
  selector: 'gp-get-started',
  imports: [CopyButton, EndpointFacts, Icon],
  templateUrl: './get-started.html',
  styleUrl: './get-started.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GetStarted {
  protected readonly words = words;
  protected readonly steps = [words.steps.running, words.steps.claimed] as const;
  protected readonly person = inject(Session).person;
  protected readonly name = computed(() => {
    const person = this.person();
    return person && nameOf(person);
  });
  protected readonly usersOrigin = usersOrigin(inject(DOCUMENT));
  protected readonly adminOrigin = inject(Browser).address.origin;
}
