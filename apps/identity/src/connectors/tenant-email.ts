import { SMTP_CONNECTOR_ID, smtpConfig, type SmtpConfig, type SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { configFromUrl } from '@gatepost/connector-smtp/config-from-url';
import type { Environment } from '../environment';
import type { SavedConnector } from './connector.store';

/** How a tenant sends: the server, and the templates it has of its own. */
export interface TenantEmail {
  readonly server: SmtpServer;
  readonly templates: SmtpConfig['templates'];
}

const DEMO_SENDER = 'Harbour <no-reply@harbour.example>';

/** What a tenant uses that has saved nothing: SMTP_URL and MAIL_FROM, in the demo the embedded inbox. */
export function environmentEmail({ isDemo, variables }: Environment): TenantEmail | undefined {
  const { SMTP_URL, MAIL_FROM, INBOX_SMTP_PORT } = variables;
  const url = SMTP_URL ?? (isDemo ? `smtp://127.0.0.1:${INBOX_SMTP_PORT}` : undefined);
  const from = MAIL_FROM ?? (isDemo ? DEMO_SENDER : undefined);
  return url !== undefined && from !== undefined ? { server: configFromUrl(url, from), templates: [] } : undefined;
}

export function savedEmail({ connectorId, config }: SavedConnector): TenantEmail {
  if (connectorId !== SMTP_CONNECTOR_ID) throw new ConnectorError('not_implemented', `There is no connector ${connectorId}.`, { retry: 'permanent' });
  const parsed = smtpConfig.safeParse(config);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ');
    throw new ConnectorError('invalid_config', `The saved configuration is not complete: ${problems}`, { retry: 'permanent' });
  }
  const { templates, ...server } = parsed.data;
  return { server, templates };
}
