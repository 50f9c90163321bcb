import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { ReceivedMessages } from './received-messages';

const LARGEST_BYTES = 1_048_576;

/** Takes every mail for every address, from this machine only. */
export function smtpListener(messages: ReceivedMessages): SMTPServer {
  return new SMTPServer({
    name: 'localhost',
    banner: 'Gatepost inbox',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    closeTimeout: 300,
    logger: false,
    onData(stream, session, done) {
      receive(messages, stream, session).then(() => done(), done);
    },
  });
}

async function receive(messages: ReceivedMessages, stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
  const parsed = await simpleParser(stream, { skipHtmlToText: true, skipTextToHtml: true });
  if (stream.sizeExceeded) throw Object.assign(new Error('The mail is too large'), { responseCode: 552 });
  const to = envelope.rcptTo.map(({ address }) => address);
  messages.addMail(to, parsed);
}
