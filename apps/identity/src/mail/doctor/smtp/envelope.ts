import type { Dialogue } from './dialogue';
import type { Extensions } from './extensions';
import type { Reply } from './reply';
import { told } from './told';
import type { Visit } from './visit';

const HIDDEN = '[address]';

/** Asks for the sender and the recipient of a mail, and takes it back: there is none. */
export async function examineEnvelope(visit: Visit, dialogue: Dialogue, extensions: Extensions): Promise<void> {
  const { sender, recipient, findings } = visit;
  const parameter = isAscii(sender + recipient) || !extensions.has('SMTPUTF8') ? '' : ' SMTPUTF8';
  const ofSender = await dialogue.ask(`MAIL FROM:<${sender}>${parameter}`, `MAIL FROM:<${HIDDEN}>${parameter}`);
  if (!isTaken(ofSender)) return tellSender(visit, ofSender);
  findings.add('smtp.sender.accepted', { from: sender });
  const ofRecipient = await dialogue.ask(`RCPT TO:<${recipient}>`, `RCPT TO:<${HIDDEN}>`);
  if (isTaken(ofRecipient)) findings.add('smtp.recipient.accepted', {});
  else tellRecipient(visit, ofRecipient);
  await dialogue.ask('RSET');
}

function tellSender(visit: Visit, answer: Reply): void {
  const { findings, sender: from } = visit;
  const reply = told(visit, answer);
  if (answer.status === 530 || /5\.7\.0 .*auth/i.test(answer.text)) findings.add('smtp.sender.login_needed', { reply });
  else if (answer.status < 500) findings.add('smtp.sender.later', { from, reply });
  else if (/not verified|unverified|not confirmed/i.test(answer.text)) findings.add('smtp.sender.unverified', { from, reply });
  else if (/send ?as|not owned|not allowed to send|5\.7\.60/i.test(answer.text)) findings.add('smtp.sender.not_own', { from, reply });
  else findings.add('smtp.sender.refused', { from, reply });
}

function tellRecipient(visit: Visit, answer: Reply): void {
  const { findings } = visit;
  const reply = told(visit, answer);
  if (answer.status < 500) findings.add('smtp.recipient.later', { reply });
  else if (/not verified|unverified|sandbox/i.test(answer.text)) findings.add('smtp.recipient.unverified', { reply });
  else if (/relay/i.test(answer.text)) findings.add('smtp.recipient.relay_denied', { reply });
  else findings.add('smtp.recipient.refused', { reply });
}

function isTaken({ status }: Reply): boolean {
  return status === 250 || status === 251;
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
