import type Provider from 'oidc-provider';
import { DomainError } from '../../platform/http/domain-error';
import type { ArtefactStore } from '../artefacts/artefact.store';
import type { AccountRow, UnitOfWork } from '../artefacts/unit-of-work';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

interface Missing {
  readonly missingOIDCScope?: readonly string[];
  readonly missingResourceScopes?: Readonly<Record<string, readonly string[]>>;
}

/** What an application asks for. Scopes of resources go by the indicator of their resource. */
export interface AskedScopes {
  readonly scopes: readonly string[];
  readonly resourceScopes: Readonly<Record<string, readonly string[]>>;
}

export interface ConsentParts {
  readonly interaction: Interaction;
  readonly provider: Provider;
  readonly store: ArtefactStore;
  readonly unit: UnitOfWork;
}

/** An application waits for a person's word. What it asks for was settled when the browser was sent here, so what is shown is what is granted. */
export class PendingConsent {
  private constructor(
    private readonly parts: ConsentParts,
    readonly account: AccountRow,
    readonly clientId: string,
    /** Somebody else's application needs the person's word; our own are granted what they ask for. */
    readonly isThirdParty: boolean,
    readonly configurationVersion: string,
  ) {}

  static async of(parts: ConsentParts): Promise<PendingConsent> {
    const { interaction, provider, store, unit } = parts;
    const accountId = interaction.prompt.name === 'consent' ? interaction.session?.accountId : undefined;
    const account = accountId === undefined ? undefined : await store.account(accountId);
    const clientId = interaction.params['client_id'];
    if (!account || typeof clientId !== 'string') throw new DomainError('session.not_found');
    const client = await provider.Client.find(clientId);
    if (!client) throw new DomainError('session.not_found');
    return new PendingConsent(parts, account, clientId, client['isThirdParty'] === true, await store.version(unit));
  }

  /** The database's clock, epoch milliseconds. */
  get now(): number {
    return this.parts.unit.now;
  }

  /** Where the person is sent afterwards; empty when a device waits elsewhere. */
  get redirectUri(): string {
    const uri = this.parts.interaction.params['redirect_uri'];
    return typeof uri === 'string' ? uri : '';
  }

  /** What the application does not have yet. */
  get missing(): AskedScopes {
    const { missingOIDCScope: scopes = [], missingResourceScopes: resourceScopes = {} }: Missing = this.parts.interaction.prompt.details;
    return { scopes, resourceScopes };
  }

  /** What the person is asked about: what is missing or, where the application has it all and asks once more, what it has and wants again. */
  async asked(): Promise<AskedScopes> {
    const { missing } = this;
    if (missing.scopes.length > 0 || Object.keys(missing.resourceScopes).length > 0) return missing;
    const { scope } = this.parts.interaction.params;
    const wanted = typeof scope === 'string' ? scope.split(' ') : [];
    const grant = await this.#existingGrant();
    const resourceScopes = Object.keys(grant?.resources ?? {}).map((resource) => [resource, words(grant?.getResourceScopeFiltered(resource, wanted))] as const);
    return { scopes: words(grant?.getOIDCScopeFiltered(wanted)), resourceScopes: Object.fromEntries(resourceScopes) };
  }

  /** Grants what is missing, nothing else. Answers where the browser goes. */
  async grant(): Promise<string> {
    const { interaction, provider } = this.parts;
    const { clientId, missing } = this;
    const grant = (await this.#existingGrant()) ?? new provider.Grant({ accountId: this.account.id, clientId });
    if (missing.scopes.length > 0) grant.addOIDCScope(missing.scopes.join(' '));
    for (const [resource, scopes] of Object.entries(missing.resourceScopes)) grant.addResourceScope(resource, scopes.join(' '));
    return this.#answer({ ...interaction.lastSubmission, consent: { grantId: await grant.save() } });
  }

  /** The application is told `access_denied` (RFC 6749 section 4.1.2.1). Answers where the browser goes. */
  refuse(): Promise<string> {
    return this.#answer({ error: 'access_denied', error_description: 'the person refused' });
  }

  async #existingGrant() {
    const { interaction, provider } = this.parts;
    return interaction.grantId ? provider.Grant.find(interaction.grantId) : undefined;
  }

  async #answer(result: NonNullable<Interaction['result']>): Promise<string> {
    const { interaction, store, unit } = this.parts;
    interaction.result = result;
    await interaction.persist();
    await store.flush(unit);
    return interaction.returnTo;
  }
}

function words(scope = ''): readonly string[] {
  return scope.split(' ').filter((word) => word !== '');
}
