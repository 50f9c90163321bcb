import { inject, Injectable } from '@angular/core';
import { listApplications } from '@gatepost/contracts/management/applications';
import { listConnectorFactories, listConnectors } from '@gatepost/contracts/management/connectors';
import { listDeliveries } from '@gatepost/contracts/management/deliveries';
import { listLogs } from '@gatepost/contracts/management/logs';
import { readSignInExperience } from '@gatepost/contracts/management/sign-in-experience';
import type { ReplyOf } from '@gatepost/contracts/operation';
import type { ApplicationType } from '@gatepost/oidc-contracts/client-metadata';
import { mobileApp, mobileWeb } from '@gatepost/oidc-contracts/demo';
import { Api } from '../api/api';
import { demoInbox } from '../connectors/demo-inbox';

type Connector = ReplyOf<typeof listConnectors>[number];

/** How far somebody has come, as the service knows it. */
export interface Known {
  /** The latest of their own. */
  readonly application?: ReplyOf<typeof listApplications>[number];
  readonly mail?: Connector;
  /** The latest test message that was handed over; short of that, the latest of all. */
  readonly test?: ReplyOf<typeof listDeliveries>[number];
  readonly hasCodes: boolean;
  readonly signIn?: ReplyOf<typeof listLogs>[number];
  /** Where mails of a demo end. */
  readonly inbox?: string;
}

/** What a demo brings is nobody's own work. */
const BROUGHT: readonly string[] = [mobileApp.clientId, mobileWeb.clientId];
/** A machine is no way in for people. */
const SIGN_PEOPLE_IN: ApplicationType[] = ['Native', 'SPA', 'Traditional'];
const SOME = { number: 1, size: 20 } as const;

@Injectable({ providedIn: 'root' })
export class Progress {
  readonly #api = inject(Api);

  async read(): Promise<Known> {
    const [applications, connectors, factories, tests, experience, exchanges] = await Promise.all([
      this.#api.call(listApplications, { query: { types: SIGN_PEOPLE_IN }, page: SOME }),
      this.#api.call(listConnectors, {}),
      this.#api.call(listConnectorFactories, {}),
      this.#api.call(listDeliveries, { query: { kind: 'Test', channel: 'email' }, page: SOME }),
      this.#api.call(readSignInExperience, {}),
      this.#api.call(listLogs, { query: { logKey: 'ExchangeTokenBy.AuthorizationCode', enableCap: 'true' }, page: SOME }),
    ]);
    const { methods } = experience.body.signIn;
    return {
      ...present(
        'application',
        applications.body.find(({ id }) => !BROUGHT.includes(id)),
      ),
      ...present(
        'mail',
        connectors.body.find(({ type }) => type === 'Email'),
      ),
      ...present('test', tests.body.find(({ state }) => state === 'handed') ?? tests.body[0]),
      hasCodes: methods.some(({ identifier, verificationCode }) => identifier === 'email' && verificationCode),
      ...present(
        'signIn',
        exchanges.body.find(({ payload }) => payload.result === 'Success'),
      ),
      ...present('inbox', demoInbox(factories.body)),
    };
  }
}

/** Optional members are left out, not undefined. */
function present<Name extends keyof Known>(name: Name, value: Known[Name] | undefined): Pick<Known, Name> | object {
  return value === undefined ? {} : { [name]: value };
}
