import type { Formats } from '../../language/formats';
import type { CommonWords } from '../../parts/words/en';
import { issueText, type Issue } from '../../forms/field-problem';

/** What is told instead of a message, by the message. `{what}` at its end stands for the rest of it. */
export type IssueWords = Readonly<Record<string, string>>;

/** Messages that a schema has by itself: their issues tell the same in codes. */
const BY_ITSELF = /^(?:Invalid |Too big|Too small|Unrecognized )/;
const REST = '{what}';

/** What to say of an issue: in the language of the console, or as whoever wrote the schema says it. */
export function issueWords(
  { message, ...issue }: Issue & { readonly message: string },
  words: CommonWords['field'],
  own: IssueWords,
  formats: Formats,
): string {
  if (BY_ITSELF.test(message) && issue.code !== undefined) return issueText(issue, words, formats);
  for (const [english, said] of Object.entries(own)) {
    const beginning = english.endsWith(REST) ? english.slice(0, -REST.length) : undefined;
    if (beginning !== undefined && message.startsWith(beginning)) return formats.fill(said, { what: message.slice(beginning.length) });
    if (english === message) return said;
  }
  return message.charAt(0).toUpperCase() + message.slice(1);
}
