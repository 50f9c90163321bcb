import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { listApplications } from '@gatepost/contracts/management/applications';
import { endUserSession, endUserSessions, listUserSessions, type UserSession } from '@gatepost/contracts/management/user-sessions';
import type { UserReply } from '@gatepost/contracts/management/users-shapes';
import { Api } from '../../api/api';
import { Confirm } from '../../dialogs/confirm';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { Icon } from '../../parts/icon';
import { Problem } from '../../parts/problem';
import { titleOf } from '../person';
import { usersWords } from '../words';

/** Where somebody is signed in. */
@Component({
  selector: 'gp-user-sessions',
  host: { '[class.coming]': 'sessions.isLoading() && !sessions.value()' },
  imports: [Icon, Problem],
  template: `
    <section class="mini">
      <h3>{{ words().detail.sessions }}</h3>
      <gp-problem [error]="failure() ?? sessions.error()" />
      @if (sessions.value(); as list) {
        <ul class="rows">
          @for (session of list; track session.payload.uid) {
            <li>
              <gp-icon name="screen" [small]="true" />
              <div>
                <span dir="auto">{{ appsOf(session) }}</span><small [title]="formats.dateTime(session.payload.loginTs * 1000)">{{
                  formats.fill(words().detail.since, { time: formats.relative(session.payload.loginTs * 1000) })
                }}</small>
              </div>
              <button type="button" class="btn quiet sm" (click)="end(session.payload.uid)">{{ words().detail.signOut }}</button>
            </li>
          } @empty {
            <li class="help">{{ words().detail.noSessions }}</li>
          }
        </ul>
        <button type="button" class="btn outline sm" (click)="endAll()">{{ words().detail.signOutAll }}</button>
      }
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UserSessions {
  readonly #api = inject(Api);
  readonly #confirm = inject(Confirm);
  readonly user = input.required<UserReply>();

  protected readonly words = inject(Language).words(usersWords);
  protected readonly formats = inject(Formats);
  protected readonly failure = signal<unknown>(undefined);
  readonly #isBusy = signal(false);
  /** Suspending, another password and another address end sessions: they are asked for anew whenever the user changes. */
  protected readonly sessions = loaded(
    () => this.user(),
    async ({ id }) => (await this.#api.call(listUserSessions, { params: { userId: id } })).body.sessions,
  );
  readonly #names = loaded(
    () => this.sessions.value()?.some(({ clientId }) => clientId !== null) || undefined,
    async () => new Map((await this.#api.call(listApplications, {})).body.map(({ id, name }) => [id, name])),
  );

  protected appsOf({ payload }: UserSession): string {
    const names = Object.keys(payload.authorizations).map((id) => this.#names.value()?.get(id) ?? id);
    return names.length > 0 ? this.formats.list(names) : this.words().detail.browser;
  }

  protected end(sessionId: string): Promise<void> {
    const params = { userId: this.user().id, sessionId };
    return this.#do(() => this.#api.call(endUserSession, { params, query: { revokeGrantsTarget: 'all' } }));
  }

  protected async endAll(): Promise<void> {
    const { signOutAll, signOutAllTitle, signOutAllLead } = this.words().detail;
    const title = this.formats.fill(signOutAllTitle, { name: titleOf(this.user()) });
    if (await this.#confirm.ask({ title, lead: signOutAllLead, action: signOutAll, danger: true }))
      await this.#do(() => this.#api.call(endUserSessions, { params: { userId: this.user().id } }));
  }

  async #do(work: () => Promise<unknown>): Promise<void> {
    if (this.#isBusy()) return;
    this.#isBusy.set(true);
    this.failure.set(undefined);
    try {
      await work();
    } catch (error) {
      this.failure.set(error);
    }
    this.sessions.reload();
    this.#isBusy.set(false);
  }
}
