import type { Advice, ConnectorHealthView, findDeliveries } from '@gatepost/contracts/management/deliveries';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { Injectable } from '@nestjs/common';
import { mayRegisterWith, mayUseCode } from '../experience/sign-in-policy';
import { Channels } from '../mail/channels';
import type { Channel } from '../mail/delivery-attempt';
import { Recipients } from '../mail/recipients';
import { caller } from '../platform/access/caller';
import { invalidInput } from '../platform/http/invalid-input';
import { requestContext } from '../platform/http/request-context';
import { SignInExperienceStore } from '../sign-in-experience/sign-in-experience.store';
import { CodeLimits } from '../verification/codes/code-limits';
import { ConnectorHealthStore } from './connector-health.store';
import { DeliveryStore } from './delivery.store';
import { deliveryView, type DeliveryRow } from './delivery-rows';
import { limitsOf, lockOf } from './limits-and-locks';
import { personAdvice } from './person-advice';
import { RecipientStateStore } from './recipient-state.store';

type Wanted = InputOf<typeof findDeliveries>['body'];
type Reply = ReplyOf<typeof findDeliveries>;

const TEST = 'Test';

/** Where somebody's code is: what was sent, what stands in the way, and what helps next. */
@Injectable()
export class FindDeliveries {
  constructor(
    private readonly store: DeliveryStore,
    private readonly states: RecipientStateStore,
    private readonly health: ConnectorHealthStore,
    private readonly recipients: Recipients,
    private readonly channels: Channels,
    private readonly limits: CodeLimits,
    private readonly experiences: SignInExperienceStore,
  ) {}

  async execute(wanted: Wanted): Promise<Reply> {
    const tenantId = requestContext().tenant.id;
    const recipient = recipientOf(wanted);
    const channel = 'email' in wanted ? 'email' : 'sms';
    // Before the rest: what an attempt came to and how its connector fares are written together, so the health that is read later is no older.
    const rows = await this.store.ofRecipient(tenantId, this.recipients.hashes(tenantId, recipient));
    const [state, windows, connector] = await Promise.all([
      this.states.read(tenantId, recipient),
      this.states.windows(tenantId, this.limits.sendsTo(recipient)),
      this.#connector(tenantId, channel),
    ]);
    const lock = lockOf(state, this.limits.failuresPerAddressAndPrefix);
    const limits = limitsOf(windows);
    return {
      recipient,
      channel,
      hasAccount: state.hasAccount,
      liveCode: state.liveCode && { ...state.liveCode, expiresAt: state.liveCode.expiresAt.getTime() },
      limits,
      lock,
      connector: connector ?? null,
      advice: await this.#advice(tenantId, channel, rows, { lock, limits, connector, hasAccount: state.hasAccount, now: state.now }),
      deliveries: rows.map(deliveryView),
    };
  }

  async #advice(
    tenantId: string,
    channel: Channel,
    rows: readonly DeliveryRow[],
    facts: Omit<Parameters<typeof personAdvice>[0], 'message' | 'policy'>,
  ): Promise<Advice[]> {
    const row = rows.find(({ kind }) => kind !== TEST);
    const [attempts, settings] = await Promise.all([
      row ? this.store.attempts(tenantId, row.id) : [],
      this.experiences.at(tenantId, caller().configurationVersion),
    ]);
    const type = channel === 'sms' ? 'phone' : 'email';
    const policy = { mayRegister: mayRegisterWith(settings, type), mayUseCode: mayUseCode(settings, type) };
    return personAdvice({ ...facts, policy, message: row && { row, last: attempts.at(-1) } });
  }

  /** undefined: there is none. One that has sent nothing yet is taken to work. */
  async #connector(tenantId: string, channel: Channel): Promise<ConnectorHealthView | undefined> {
    const installed = await this.channels.of(channel, tenantId, caller().configurationVersion).catch((error: unknown) => {
      if (error instanceof ConnectorError) return undefined;
      throw error;
    });
    if (!installed) return undefined;
    const fresh = { state: 'working', openUntil: null, failures: 0, lastError: null, lastFailureAt: null, lastSuccessAt: null } as const;
    return (await this.health.of(tenantId, installed.id)) ?? { connectorId: installed.id, channel, ...fresh };
  }
}

function recipientOf(wanted: Wanted): string {
  if ('phone' in wanted) return wanted.phone;
  const address = canonicalAddress(wanted.email);
  if (address === undefined) throw invalidInput([{ path: ['email'], message: 'is not an e-mail address' }]);
  return address;
}
