import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { readIdToken, replaceIdToken, type IdTokenSettings } from '@gatepost/contracts/management/settings';
import { Api } from '../../api/api';
import { draftOf } from '../../forms/draft';
import { SaveBar } from '../../forms/save-bar';
import { warnsBeforeUnload, type HasChanges } from '../../forms/unsaved-changes';
import { Language } from '../../language/language';
import { loaded } from '../../list/loaded';
import { LoadFailed } from '../../parts/load-failed';
import { Problem } from '../../parts/problem';
import { SkeletonRows } from '../../parts/skeleton-rows';
import { settingsWords } from '../words';

type Claim = IdTokenSettings['enabledExtendedClaims'][number];
const CLAIMS = ['roles', 'custom_data', 'identities', 'sso_identities', 'organizations', 'organization_data', 'organization_roles'] as const;

/** Which claims stand in ID tokens. */
@Component({
  selector: 'gp-token-claims',
  imports: [LoadFailed, Problem, SaveBar, SkeletonRows],
  templateUrl: './token-claims.html',
  styles: `
    .mono {
      color: var(--gp-ink-3);
      font-weight: var(--gp-weight-normal);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TokenClaims implements HasChanges {
  readonly #api = inject(Api);
  protected readonly words = inject(Language).words(settingsWords);
  protected readonly claims = CLAIMS;
  protected readonly failure = signal<unknown>(undefined);
  protected readonly isSaving = signal(false);
  protected readonly setting = loaded(
    () => true,
    async () => (await this.#api.call(readIdToken, {})).body,
  );
  protected readonly draft = draftOf<Readonly<Record<Claim, boolean>>>(() => chosen(this.setting.value()?.enabledExtendedClaims ?? []));
  readonly changes = this.draft.changes;

  constructor() {
    warnsBeforeUnload(this.changes);
  }

  protected choose(claim: Claim, isChosen: boolean): void {
    this.draft.model.update((model) => ({ ...model, [claim]: isChosen }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSaving()) return;
    this.failure.set(undefined);
    this.isSaving.set(true);
    try {
      await this.draft.saving(() => this.#save());
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.isSaving.set(false);
    }
  }

  protected discard(): void {
    this.failure.set(undefined);
    this.draft.discard();
  }

  /** The list is replaced as a whole: what was chosen elsewhere in the meantime is sent along. */
  async #save(): Promise<void> {
    const { body: now } = await this.#api.call(readIdToken, {});
    const wanted = this.draft.over(chosen(now.enabledExtendedClaims));
    const enabledExtendedClaims = CLAIMS.filter((claim) => wanted[claim]);
    this.setting.set((await this.#api.call(replaceIdToken, { body: { enabledExtendedClaims } })).body);
  }
}

function chosen(enabled: readonly Claim[]): Record<Claim, boolean> {
  const isChosen = (claim: Claim) => enabled.includes(claim);
  return {
    roles: isChosen('roles'),
    custom_data: isChosen('custom_data'),
    identities: isChosen('identities'),
    sso_identities: isChosen('sso_identities'),
    organizations: isChosen('organizations'),
    organization_data: isChosen('organization_data'),
    organization_roles: isChosen('organization_roles'),
  };
}
