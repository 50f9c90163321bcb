import type Provider from 'oidc-provider';
import { DomainError } from '../../platform/http/domain-error';
import type { ArtefactStore } from '../artefacts/artefact.store';
import type { AccountRow, UnitOfWork } from '../artefacts/unit-of-work';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

interface Missing {
  readonly missingOIDCScope?: readonly string[];
  readonly missingResourceScopes?: Readonly<Record<string, readonly string[]>>;
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

  get scopes(): readonly string[] {
    return this.#missing.missingOIDCScope ?? [];
  }

  /** Names of scopes by the indicator of their resource. */
  get resourceScopes(): Readonly<Record<string, readonly string[]>> {
    return this.#missing.missingResourceScopes ?? {};
  }

  /** Grants what is missing, nothing else. Answers where the browser goes. */
  async grant(): Promise<string> {
    const { interaction, provider } = this.parts;
    const { clientId } = this;
    const existing = interaction.grantId ? await provider.Grant.find(interaction.grantId) : undefined;
    const grant = existing ?? new provider.Grant({ accountId: this.account.id, clientId });
    if (this.scopes.length > 0) grant.addOIDCScope(this.scopes.join(' '));
    for (const [resource, scopes] of Object.entries(this.resourceScopes)) grant.addResourceScope(resource, scopes.join(' '));
    return this.#answer({ ...interaction.lastSubmission, consent: { grantId: await grant.save() } });
  }

  /** The application is told `access_denied` (RFC 6749 section 4.1.2.1). Answers where the browser goes. */
  refuse(): Promise<string> {
    return this.#answer({ error: 'access_denied', error_description: 'the person refused' });
  }

  get #missing(): Missing {
    return this.parts.interaction.prompt.details;
  }

  async #answer(result: NonNullable<Interaction['result']>): Promise<string> {
    const { interaction, store, unit } = this.parts;
    interaction.result = result;
    await interaction.persist();
    await store.flush(unit);
    return interaction.returnTo;
  }
}
