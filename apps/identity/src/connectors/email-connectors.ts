import type { SmtpConfig, SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { EmailConnector } from '@gatepost/connector-kit/email-connector';
import type { Connect } from '@gatepost/connector-smtp/connect';
import { smtpConnector } from '@gatepost/connector-smtp/smtp-connector';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Environment, EnvironmentError } from '../environment';
import { OutboundGuard } from '../platform/outbound/outbound-guard';
import { ConfigurationCache } from '../platform/tenancy/configuration-cache';
import { ConnectorStore, type SavedConnector } from './connector.store';
import { mailConnections } from './mail-connections';
import { environmentEmail, savedEmail, type TenantEmail } from './tenant-email';

export interface InstalledEmail {
  readonly connector: EmailConnector;
  /** The tenant's own; where one is missing the product's are used. */
  readonly templates: SmtpConfig['templates'];
}

/** The e-mail connector of each tenant, with its connections kept for as long as its configuration lasts. */
@Injectable()
export class EmailConnectors implements OnApplicationShutdown {
  readonly #fallback: TenantEmail | undefined;
  readonly #openConnection: Connect;
  /** By tenant; `''` is the environment's, which tenants share. */
  readonly #open = new Map<string, { fingerprint: string; connector: EmailConnector }>();

  constructor(
    environment: Environment,
    private readonly store: ConnectorStore,
    private readonly cache: ConfigurationCache,
    outbound: OutboundGuard,
  ) {
    try {
      this.#fallback = environmentEmail(environment);
      this.#openConnection = mailConnections(outbound, this.#fallback?.server);
      if (this.#fallback) this.#connect('', this.#fallback.server);
    } catch (cause) {
      throw cause instanceof ConnectorError ? new EnvironmentError(`SMTP_URL and MAIL_FROM: ${cause.message}`, { cause }) : cause;
    }
  }

  /** As of a configuration version the caller has read. undefined: the tenant has no connector. */
  of(tenantId: string, version: string): Promise<InstalledEmail | undefined> {
    return this.cache.get(tenantId, version, 'email connector', async () => {
      const saved = await this.store.email(tenantId);
      const email = saved ? savedEmail(saved) : this.#fallback;
      return email && { connector: this.#connect(saved ? tenantId : '', email.server), templates: email.templates };
    });
  }

  /** Whether mails can be ordered. A connector that is there but cannot be used shows in the attempt. */
  async has(tenantId: string, version: string): Promise<boolean> {
    try {
      return (await this.of(tenantId, version)) !== undefined;
    } catch (error) {
      if (error instanceof ConnectorError) return true;
      throw error;
    }
  }

  /** Whether tenants that have saved no connector can send all the same. */
  get hasFallback(): boolean {
    return this.#fallback !== undefined;
  }

  /** The connector of a configuration that is not saved, for one mail: whoever asks closes it. */
  trial(saved: SavedConnector): InstalledEmail {
    const { server, templates } = savedEmail(saved);
    return { connector: smtpConnector(server, this.#openConnection), templates };
  }

  onApplicationShutdown(): void {
    for (const { connector } of this.#open.values()) connector.close();
  }

  #connect(key: string, server: SmtpServer): EmailConnector {
    const fingerprint = JSON.stringify(server);
    const open = this.#open.get(key);
    if (open?.fingerprint === fingerprint) return open.connector;
    const connector = smtpConnector(server, this.#openConnection);
    this.#open.set(key, { fingerprint, connector });
    open?.connector.close();
    return connector;
  }
}
