import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { addConsentScopes, readConsentScopes, removeConsentScope } from '@gatepost/contracts/management/application-consent-scopes';
import { managementIndicator } from '@gatepost/contracts/permissions';
import { listResources } from '@gatepost/contracts/management/resources';
import { Api } from '../../../api/api';
import { Formats } from '../../../language/formats';
import { Language } from '../../../language/language';
import { loaded } from '../../../list/loaded';
import { LoadFailed } from '../../../parts/load-failed';
import { Problem } from '../../../parts/problem';
import { SkeletonRows } from '../../../parts/skeleton-rows';
import { CurrentApplication } from '../../current-application';
import { detailWords } from '../words';

const USER_SCOPES = ['profile', 'email', 'phone', 'address', 'custom_data', 'identities', 'roles'] as const;

const MANAGEMENT = ['default', 'admin'].map(managementIndicator);

interface Choice {
  readonly kind: 'user-scopes' | 'resource-scopes';
  /** The name of a scope of the person, the id of one of an API. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly isGiven: boolean;
}

/** What a third-party application may ask people for. Each tick is saved at once. */
@Component({
  selector: 'gp-permissions-tab',
  imports: [LoadFailed, Problem, SkeletonRows],
  templateUrl: './permissions-tab.html',
  styleUrl: './permissions-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PermissionsTab {
  readonly #api = inject(Api);
  readonly #formats = inject(Formats);
  readonly #application = inject(CurrentApplication).present;
  readonly #id = computed(() => this.#application().id);

  protected readonly words = inject(Language).words(detailWords);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly known = loaded(this.#id, async (applicationId) => {
    const [given, resources] = await Promise.all([
      this.#api.call(readConsentScopes, { params: { applicationId } }),
      this.#api.call(listResources, { query: { includeScopes: 'true' } }),
    ]);
    // What administrators may do is nothing that others should ask them for.
    return { given: given.body, resources: resources.body.filter(({ indicator }) => !MANAGEMENT.includes(indicator)) };
  });
  protected readonly groups = computed(() => {
    const known = this.known.value();
    if (!known) return undefined;
    const { user, scopes, resource: heading } = this.words().permissions;
    const userScopes = new Set<string>(known.given.userScopes);
    const resourceScopes = new Set(known.given.resourceScopes.flatMap(({ scopes: held }) => held.map(({ id }) => id)));
    const ofPerson = USER_SCOPES.map((id): Choice => ({ kind: 'user-scopes', id, name: id, text: scopes[id], isGiven: userScopes.has(id) }));
    const ofResources = known.resources.map(({ name, scopes: all = [] }) => ({
      heading: this.#formats.fill(heading, { name }),
      choices: all.map(({ id, name: called, description }): Choice => ({
        kind: 'resource-scopes',
        id,
        name: called,
        text: description ?? '',
        isGiven: resourceScopes.has(id),
      })),
    }));
    return [{ heading: user, choices: ofPerson }, ...ofResources.filter(({ choices }) => choices.length > 0)];
  });

  protected async change({ kind, id }: Choice, isGiven: boolean): Promise<void> {
    this.failure.set(undefined);
    const params = { applicationId: this.#id() };
    const userScope = USER_SCOPES.find((scope) => scope === id);
    const added = kind === 'user-scopes' ? { userScopes: userScope ? [userScope] : [] } : { resourceScopes: [id] };
    try {
      await (isGiven
        ? this.#api.call(addConsentScopes, { params, body: added })
        : this.#api.call(removeConsentScope, { params: { ...params, scopeType: kind, scopeId: id } }));
    } catch (error) {
      this.failure.set(error);
    }
    this.known.reload();
  }
}
