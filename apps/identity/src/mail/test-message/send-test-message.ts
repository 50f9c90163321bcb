import { maskSecrets } from '@gatepost/connector-config/masked-secrets';
import type { testConnector } from '@gatepost/contracts/management/connectors';
import { pickLanguage } from '@gatepost/phrases/pick-language';
import { pageLanguages } from '@gatepost/phrases/sign-in/languages';
import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { checkedConfig } from '../../connectors/checked-config';
import type { ConnectorConfig, ConnectorFactory } from '../../connectors/connector-factory';
import { ConnectorStore, type SavedConnector } from '../../connectors/connector.store';
import { EmailConnectors } from '../../connectors/email-connectors';
import { factoryOf } from '../../connectors/factories';
import { caller } from '../../platform/access/caller';
import { AuditLog } from '../../platform/audit/audit-log';
import { randomId } from '../../platform/crypto/random-id';
import { DomainError } from '../../platform/http/domain-error';
import { invalidInput } from '../../platform/http/invalid-input';
import { requestContext } from '../../platform/http/request-context';
import { SignInExperienceStore } from '../../sign-in-experience/sign-in-experience.store';
import { EmailTemplates } from '../email-templates/email-templates';
import { MailContents } from '../mail-contents';
import type { MailPayload } from '../mail-payload';
import { testFailure } from './test-failure';
import { TestQuota } from './test-quota';

type Wanted = z.infer<typeof testConnector.body>;

const TEST_CODE = '000000';
const SENDER = 'Gatepost';
const TEST_LIFE_MS = 600_000;
const tags = pageLanguages.map(({ tag }) => tag);

/** Sends a message through a configuration that need not be saved. */
@Injectable()
export class SendTestMessage {
  constructor(
    private readonly quota: TestQuota,
    private readonly connectors: EmailConnectors,
    private readonly store: ConnectorStore,
    private readonly templates: EmailTemplates,
    private readonly experiences: SignInExperienceStore,
    private readonly contents: MailContents,
    private readonly log: AuditLog,
  ) {}

  async execute(factoryId: string, wanted: Wanted): Promise<undefined> {
    const tenantId = requestContext().tenant.id;
    const factory = factoryOf(factoryId);
    if (!factory) throw new DomainError('connector.not_found', { status: 400 });
    const to = recipientOf(factory, wanted);
    const config = await this.#config(tenantId, factory, wanted.config);
    await this.quota.spend(tenantId);
    const data = { email: to, config: maskSecrets(factory.config, config) };
    const entry = { key: 'Management.Connector.Test', target: { type: 'ConnectorFactory', id: factoryId }, data } as const;
    try {
      await this.#send(tenantId, { connectorId: factoryId, config }, to, wanted.locale ?? '');
      await this.log.record(tenantId, [entry]);
    } catch (error) {
      if (error instanceof DomainError) await this.log.record(tenantId, [{ ...entry, error: { code: error.code } }]);
      throw error;
    }
  }

  /** A masked secret stands for the one that is saved for the same server. */
  async #config(tenantId: string, factory: ConnectorFactory, sent: ConnectorConfig): Promise<ConnectorConfig> {
    const saved = (await this.store.list(tenantId)).find(({ connectorId }) => connectorId === factory.metadata.id);
    return checkedConfig(factory, sent, saved?.config);
  }

  async #send(tenantId: string, unsaved: SavedConnector, to: string, locale: string): Promise<void> {
    const { connector, templates } = this.connectors.trial(unsaved);
    const since = performance.now();
    try {
      const version = caller().configurationVersion;
      const payload = await this.#payload(tenantId, version, to, locale);
      const content = await this.contents.of(payload, { tenantId, version, connectors: templates });
      await connector.send({ id: randomId(), to, ...content });
    } catch (error) {
      throw await testFailure(error, since);
    } finally {
      connector.close();
    }
  }

  async #payload(tenantId: string, version: string, to: string, wanted: string): Promise<MailPayload> {
    const [{ languages }, { languageInfo, color }] = await Promise.all([this.templates.filed(tenantId, version), this.experiences.at(tenantId, version)]);
    const fallback = languageInfo.fallbackLanguage;
    const locale = pickLanguage(wanted, [...languages, ...tags]) ?? fallback;
    const now = Date.now();
    return {
      kind: 'Generic',
      languages: { page: pickLanguage(locale, tags) ?? 'en', locale, fallback },
      variables: { code: TEST_CODE, to, applicationName: SENDER, brandColor: color.primaryColor, askedAt: now, expiresAt: now + TEST_LIFE_MS },
    };
  }
}

function recipientOf({ type }: ConnectorFactory, wanted: Wanted): string {
  if (type !== 'Email' || !('email' in wanted)) throw new DomainError('connector.unexpected_type');
  const address = canonicalAddress(wanted.email);
  if (address === undefined) throw invalidInput([{ path: ['email'], message: 'is not an e-mail address' }]);
  return address;
}
