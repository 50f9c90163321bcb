import { maskSecrets } from '@gatepost/connector-config/masked-secrets';
import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { Journal } from '@gatepost/connector-kit/journal';
import { parseMailbox, type Mailbox } from '@gatepost/connector-kit/mailbox';
import type { examineMail } from '@gatepost/contracts/management/mail-doctor';
import type { ReplyOf } from '@gatepost/contracts/operation';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { ConnectorFactories } from '../../connectors/connector-factories';
import { Environment } from '../../environment';
import { AuditLog } from '../../platform/audit/audit-log';
import { Database } from '../../platform/database/database';
import { invalidInput } from '../../platform/http/invalid-input';
import { requestContext } from '../../platform/http/request-context';
import { Quotas } from '../../platform/rate-limit/quotas';
import type { Limit } from '../../platform/rate-limit/rate-limit';
import { examineClock } from './clock';
import { examineDomain } from './dns/examine-domain';
import { Records } from './dns/records';
import { ExaminedConnectors, type ExaminedConnector } from './examined-connector';
import { Findings } from './findings';
import { examineRules } from './provider-rules';
import { providerOfFactory, providerOfHost } from './providers';
import { examineServer, type Examined } from './smtp/examine-server';
import { USUAL_PORTS } from './smtp/visit';

/** The mail server has the greater part of it. */
/** How often a tenant may have its mail examined. */
const QUOTA: Limit = { name: 'mail_doctor', key: 'mail doctor', windows: [{ seconds: 3600, most: 30 }] };
const WHOLE_MS = 28_000;

type Wanted = z.infer<typeof examineMail.body>;

/** One examination: whose connector, which sender, and what has been found. */
interface Case {
  readonly connector: ExaminedConnector;
  readonly from: Mailbox;
  readonly recipient: string;
  readonly selector: string | undefined;
  readonly records: Records;
  readonly findings: Findings;
  readonly journal: Journal;
}

/** Asks everything that sending a mail depends on, and sends none. */
@Injectable()
export class ExamineMail {
  constructor(
    private readonly environment: Environment,
    private readonly quotas: Quotas,
    private readonly connectors: ExaminedConnectors,
    private readonly factories: ConnectorFactories,
    private readonly database: Database,
    private readonly log: AuditLog,
  ) {}

  async execute(wanted: Wanted): Promise<ReplyOf<typeof examineMail>> {
    const tenantId = requestContext().tenant.id;
    const connector = await this.connectors.find(tenantId, wanted);
    const recipient = addressOf(wanted.recipient);
    await this.quotas.spend(tenantId, QUOTA);
    const findings = new Findings();
    const journal = new Journal();
    const from = parseMailbox(wanted.from ?? connector.from ?? '');
    if (!from) findings.add('from.address.invalid', {});
    else {
      const records = new Records(AbortSignal.timeout(WHOLE_MS), this.environment.variables.DNS_SERVERS);
      const selector = wanted.dkimSelector;
      await this.#examine({ connector, from, recipient: recipient ?? from.address, selector, records, findings, journal }).finally(() => records.close());
    }
    await this.log.record(tenantId, [entryOf(connector, wanted, findings)]);
    return { worst: findings.worst, findings: [...findings.list], dialogue: [...journal.facts.dialogue] };
  }

  async #examine({ connector, from, selector, records, findings, ...rest }: Case): Promise<void> {
    const { server, factory } = connector;
    const provider = server ? providerOfHost(server.host) : providerOfFactory(factory.metadata.id);
    let address: string | undefined;
    if (server) {
      const config = { ...server, fromEmail: from.name === '' ? from.address : `${from.name} <${from.address}>` };
      const reached = await this.#server(config, { connector, from, selector, records, findings, ...rest });
      if (reached.isBlocked) return;
      address = reached.address;
      examineRules({ config, confidential: factory.confidential, provider, sender: from.address }, findings);
    } else findings.add('connector.kind.http', {});
    const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
    const reachedAt = server && address !== undefined ? { host: server.host, address } : undefined;
    await examineDomain({ domain, provider, server: reachedAt, selector, records, findings });
    await examineClock(this.database, findings);
  }

  #server(config: SmtpServer, { from, recipient, records, findings, journal }: Case): Promise<Examined> {
    const { outbound } = this.factories;
    return examineServer({ config, sender: from.address, recipient, outbound, records, findings, usualPorts: USUAL_PORTS }, journal);
  }
}

function addressOf(wanted: string | undefined): string | undefined {
  if (wanted === undefined) return undefined;
  const address = canonicalAddress(wanted);
  if (address === undefined) throw invalidInput([{ path: ['recipient'], message: 'is not an e-mail address' }]);
  return address;
}

/** For the audit log: what was examined as it may be shown, and what came of it. */
function entryOf({ id, factory, config }: ExaminedConnector, { from, recipient, dkimSelector }: Wanted, findings: Findings) {
  const target = id === undefined ? { type: 'ConnectorFactory', id: factory.metadata.id } : { type: 'Connector', id };
  const wrong = findings.list.filter(({ severity }) => severity === 'warning' || severity === 'error').map(({ code }) => code);
  const data = { from, recipient, dkimSelector, config: maskSecrets(factory.confidential, config), worst: findings.worst, wrong };
  return { key: 'Management.MailDoctor.Test', target, data } as const;
}
