import type { SmtpServer } from '@gatepost/connector-config/smtp';
import { canonicalAddress } from '@gatepost/connector-kit/canonical-address';
import { ConnectorError } from '@gatepost/connector-kit/connector-error';
import type { Email } from '@gatepost/connector-kit/email-connector';
import { parseMailbox, type Mailbox } from '@gatepost/connector-kit/mailbox';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Readable } from 'node:stream';

/** How a sender is written. */
export const SAMPLE_MAILBOX = 'Harbour <no-reply@harbour.example>';

const LONGEST_SUBJECT = 200;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

export interface Senders {
  readonly from: Mailbox;
  readonly replyTo: Mailbox | undefined;
  readonly headers: SmtpServer['customHeaders'];
}

export function sendersOf({ fromEmail, replyTo, customHeaders }: Pick<SmtpServer, 'fromEmail' | 'replyTo' | 'customHeaders'>): Senders {
  return { from: requireMailbox(fromEmail, 'fromEmail'), replyTo: replyTo ? requireMailbox(replyTo, 'replyTo') : undefined, headers: customHeaders };
}

export interface Message {
  readonly envelope: { readonly from: string; readonly to: string[] };
  /** From its beginning, each time. */
  body(): Readable;
}

/** One recipient, named twice the same: in the envelope and in the head. Addresses go in parsed, so that nothing is left to the library's parser. */
export function composeMessage(email: Email, senders: Senders): Message {
  const { id, to, subject, text, html } = email;
  const from = chosen(email.from, senders.from) ?? senders.from;
  const replyTo = chosen(email.replyTo, senders.replyTo);
  if (canonicalAddress(to) !== to) throw refused('The recipient is not one plain address.');
  if (CONTROL.test(subject) || subject.length > LONGEST_SUBJECT) throw refused('The subject is not one short line.');
  if (!/^[\w-]{1,64}$/.test(id)) throw refused('The id of the mail has other characters than letters and digits.');
  const composer = new MailComposer({
    disableFileAccess: true,
    disableUrlAccess: true,
    messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    from: { ...from },
    to: { name: '', address: to },
    ...(replyTo && { replyTo: { ...replyTo } }),
    subject,
    ...(text !== undefined && { text }),
    ...(html !== undefined && { html }),
    headers: { ...senders.headers, 'Auto-Submitted': 'auto-generated' },
  });
  const message = composer.compile();
  return { envelope: { from: from.address, to: [to] }, body: () => message.createReadStream() };
}

function chosen(wanted: string | undefined, own: Mailbox | undefined): Mailbox | undefined {
  return (wanted === undefined ? undefined : parseMailbox(wanted)) ?? own;
}

function requireMailbox(text: string, field: string): Mailbox {
  const mailbox = parseMailbox(text);
  if (!mailbox) throw new ConnectorError('invalid_config', `${field} is no address such as: ${SAMPLE_MAILBOX}`, { retry: 'permanent' });
  return mailbox;
}

function refused(message: string): ConnectorError {
  return new ConnectorError('invalid_request_parameters', message, { retry: 'permanent' });
}
