import { inject, Injectable, signal } from '@angular/core';
import { listLogs, type Log } from '@gatepost/contracts/management/logs';
import { readUser } from '@gatepost/contracts/management/users';
import { Api } from '../../../api/api';
import type { Application } from '../../application';

/** What the audit log has of an application so far. */
export interface Sighting {
  /** Its latest sign-in that was brought to its end; of a machine, its latest token. */
  readonly done?: { readonly log: Log; readonly who?: string };
  /** Short of that: the page was opened, or the exchange was refused. */
  readonly opened?: number;
  readonly refused?: { readonly id: string; readonly at: number; readonly code: string };
}

/** A busy application has other entries too. */
const RECENT = 20;

/** Looks into the audit log for the first sign-in of an application. */
@Injectable()
export class FirstSignIn {
  readonly #api = inject(Api);
  readonly sighting = signal<Sighting>({});

  async look(application: Pick<Application, 'id' | 'type' | 'customClientMetadata'>): Promise<void> {
    const exchanges = await this.#logs(application.id, exchangeKey(application));
    const log = exchanges.find(({ payload }) => payload.result === 'Success');
    if (log) {
      const who = await this.#nameOf(log.payload.userId);
      this.sighting.set({ done: { log, ...(who !== undefined && { who }) } });
      return;
    }
    const opened = (await this.#logs(application.id)).find(({ key }) => key.startsWith('Interaction.'));
    const [failed] = exchanges;
    this.sighting.set({
      ...(opened && { opened: opened.createdAt }),
      ...(failed && { refused: { id: failed.id, at: failed.createdAt, code: codeOf(failed) } }),
    });
  }

  async #logs(applicationId: string, logKey?: string): Promise<readonly Log[]> {
    const query = { applicationId, enableCap: 'true', ...(logKey !== undefined && { logKey }) };
    return (await this.#api.call(listLogs, { query, page: { number: 1, size: RECENT } })).body;
  }

  /** Whoever has been deleted since has no name. */
  async #nameOf(userId: string | undefined): Promise<string | undefined> {
    if (userId === undefined) return undefined;
    try {
      const { body } = await this.#api.call(readUser, { params: { userId } });
      return [body.name, body.primaryEmail, body.username, body.primaryPhone].find((name) => name) ?? body.id;
    } catch {
      return undefined;
    }
  }
}

function exchangeKey({ type, customClientMetadata }: Pick<Application, 'type' | 'customClientMetadata'>): string {
  if (type === 'MachineToMachine') return 'ExchangeTokenBy.ClientCredentials';
  return customClientMetadata.isDeviceFlow ? 'ExchangeTokenBy.DeviceCode' : 'ExchangeTokenBy.AuthorizationCode';
}

function codeOf({ key, payload: { error } }: Log): string {
  if (typeof error === 'string') return error;
  const code = error?.['code'];
  return typeof code === 'string' ? code : key;
}
