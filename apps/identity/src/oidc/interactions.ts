import { Injectable } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { Transaction } from '../platform/audit/changes';
import type { WriteOutcome, WritePart } from '../platform/database/write';
import { DomainError } from '../platform/http/domain-error';
import { requestContext } from '../platform/http/request-context';
import { ArtefactStore } from './artefacts/artefact.store';
import { artefactKey } from './artefacts/bearer-values';
import { UnitOfWork, type AccountColumns, type AccountRow } from './artefacts/unit-of-work';
import { PendingConsent } from './consent/pending-consent';
import { Providers } from './providers';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The sign-in that a browser's cookies name, in our words. */
export class PendingSignIn {
  constructor(
    private readonly interaction: Interaction,
    private readonly store: ArtefactStore,
    private readonly unit: UnitOfWork,
    readonly configurationVersion: string,
  ) {}

  /** Stable for the life of the sign-in; no bearer value, so rows may be bound to it. */
  get id(): string {
    return artefactKey(this.interaction.jti);
  }

  /** Somebody has been proved already; only the way back is left. */
  get isFinished(): boolean {
    return this.interaction.result?.login !== undefined;
  }

  get clientId(): string {
    return this.parameter('client_id');
  }

  parameter(name: 'client_id' | 'login_hint' | 'ui_locales' | 'first_screen' | 'interaction_mode' | 'identifier'): string {
    const value = this.interaction.params[name];
    return typeof value === 'string' ? value : '';
  }

  /** The database's clock, epoch milliseconds. */
  get now(): number {
    return this.unit.now;
  }

  /** What the sign-in experience has kept here. */
  get kept(): unknown {
    return this.interaction.result?.['experience'];
  }

  /** The user whose address or number was verified, as of this request. */
  get claimant(): AccountColumns | undefined {
    return this.unit.claimant;
  }

  account(id: string): AccountRow | undefined {
    return this.unit.accounts.get(id);
  }

  /** Where the browser goes when `finish` has been written. */
  get returnTo(): string {
    return this.interaction.returnTo;
  }

  /** Writes what the experience keeps together with `parts`, as one statement. `saveWhen` is the SQL condition of the interaction's own row. */
  keep(state: object, parts: readonly WritePart[] = [], saveWhen?: string): Promise<WriteOutcome> {
    return this.#write({ experience: state }, parts, saveWhen);
  }

  /** The person is proved to be this user; the provider goes on from `returnTo`. */
  finish(accountId: string, state: object, parts: readonly WritePart[]): Promise<WriteOutcome> {
    return this.#write({ experience: state, login: { accountId } }, parts);
  }

  /** Forgets who it is and what was proved, within the transaction of what ends the sign-in; the browser may begin another one. */
  async forget(transaction: Transaction): Promise<void> {
    const forgotten = await transaction.$executeRaw`UPDATE oidc_artefacts SET payload = payload - 'result'
      WHERE tenant_id = ${this.unit.tenantId} AND model = 'Interaction' AND id = decode(${this.id}, 'base64') AND expires_at > now()`;
    if (forgotten === 0) throw new DomainError('session.not_found');
  }

  async #write(result: object, parts: readonly WritePart[], saveWhen?: string): Promise<WriteOutcome> {
    this.interaction.result = { ...this.interaction.lastSubmission, ...result };
    await this.interaction.persist();
    return this.store.flush(this.unit, parts, saveWhen);
  }
}

/** The door to the provider's interactions. */
@Injectable()
export class Interactions {
  constructor(
    private readonly providers: Providers,
    private readonly store: ArtefactStore,
  ) {}

  /** Runs `work` with the sign-in under way; `session.not_found` when the browser has none. */
  within<Result>(request: IncomingMessage, response: ServerResponse, work: (signIn: PendingSignIn) => Promise<Result>): Promise<Result> {
    return this.#run(request, response, async (interaction, unit) => work(new PendingSignIn(interaction, this.store, unit, await this.store.version(unit))));
  }

  /** Runs `work` with the consent that an application waits for; `session.not_found` when there is none, or nobody has signed in yet. */
  consent<Result>(request: IncomingMessage, response: ServerResponse, work: (consent: PendingConsent) => Promise<Result>): Promise<Result> {
    const { provider } = this.providers.of(requestContext().tenant);
    return this.#run(request, response, async (interaction, unit) => work(await PendingConsent.of({ interaction, provider, store: this.store, unit })));
  }

  async #run<Result>(
    request: IncomingMessage,
    response: ServerResponse,
    work: (interaction: Interaction, unit: UnitOfWork) => Promise<Result>,
  ): Promise<Result> {
    const { tenant } = requestContext();
    const { provider } = this.providers.of(tenant);
    const unit = new UnitOfWork(tenant.id);
    return this.store.run(unit, async () => work(await details(provider, request, response), unit));
  }
}

async function details(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<Interaction> {
  try {
    return await provider.interactionDetails(request, response);
  } catch (error) {
    if (error instanceof errors.SessionNotFound) throw new DomainError('session.not_found', { cause: error });
    throw error;
  }
}
