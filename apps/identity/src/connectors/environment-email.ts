import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import { configFromUrl } from '@gatepost/connector-smtp/config-from-url';
import { type Environment, EnvironmentError } from '../environment';

const DEMO_SENDER = 'Harbour <no-reply@harbour.example>';

/** What a tenant uses that has saved nothing: SMTP_URL and MAIL_FROM, in the demo the embedded inbox. */
export function environmentEmail({ isDemo, variables }: Environment): SmtpServer | undefined {
  const { SMTP_URL, MAIL_FROM, INBOX_SMTP_PORT } = variables;
  const url = SMTP_URL ?? (isDemo ? `smtp://127.0.0.1:${INBOX_SMTP_PORT}` : undefined);
  const from = MAIL_FROM ?? (isDemo ? DEMO_SENDER : undefined);
  return url !== undefined && from !== undefined ? understood(() => configFromUrl(url, from)) : undefined;
}

/** What is wrong with the variables is told as such. */
export function understood<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof ConnectorError ? new EnvironmentError(`SMTP_URL and MAIL_FROM: ${cause.message}`, { cause }) : cause;
  }
}
