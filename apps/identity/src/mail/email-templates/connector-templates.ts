import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { ConnectorTemplate } from '@gatepost/templates/own-template';
import { Injectable } from '@nestjs/common';
import { EmailConnectors } from '../../connectors/email-connectors';

/** The words that a tenant's connector brings: templates for the product to fill, or others that the product does not know. */
interface ConnectorWords {
  readonly connectors: readonly ConnectorTemplate[];
  readonly fillsItsOwn: boolean;
}

const NONE: ConnectorWords = { connectors: [], fillsItsOwn: false };

/** What a tenant's connector says of its own. */
@Injectable()
export class ConnectorTemplates {
  constructor(private readonly connectors: EmailConnectors) {}

  /** As of a configuration version the caller has read. A connector that cannot be used brings none. */
  async of(tenantId: string, version: string): Promise<ConnectorWords> {
    try {
      const installed = await this.connectors.of(tenantId, version);
      return installed ? { connectors: installed.templates, fillsItsOwn: installed.fillsItsOwn } : NONE;
    } catch (error) {
      if (error instanceof ConnectorError) return NONE;
      throw error;
    }
  }
}
