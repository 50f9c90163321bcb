import type { MessageValues } from '@gatepost/connector-kit/message-values';
import { withoutMarks } from '@gatepost/templates/escape';

/**
 * Values for text messages. One mark that keeps a mail program from making a link of a name, or one blank of typography, and a message of 160
 * characters has room for 70.
 */
export function textMessageValues(values: MessageValues): MessageValues {
  const plain = (value: string | MessageValues) =>
    typeof value === 'string' ? withoutMarks(value).replace(/[\u00a0\u2009\u202f]/g, ' ') : textMessageValues(value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));
}
