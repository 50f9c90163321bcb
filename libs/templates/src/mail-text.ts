import { inSequence } from './formats';
import type { MailAction, MailFacts } from './mail-facts';

const PERFORATION = '- '.repeat(30).trim();

export function mailText({ title, code, statement, action, receipt, warning, foot }: MailFacts): string {
  const [first = '', ...rest] = statement.map((parts) => parts.join(''));
  const width = Math.max(...receipt.map(([name]) => columns(name)));
  const lines = [
    ...(code ? [code.digits, '', inSequence([code.isYours, first])] : [title, '', first]),
    ...rest,
    '',
    ...(action ? actionLines(action) : []),
    PERFORATION,
    ...receipt.map(([name, value]) => `${name}${' '.repeat(width - columns(name) + 2)}${value}`),
    '',
    ...warning.map((parts) => parts.join('')),
    '',
    foot,
    '',
  ];
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** The same in a text without buttons: an invitation is its link, beside a code the link is another way. */
function actionLines({ label, link, note, orOpen, isPrinted }: MailAction): readonly string[] {
  const asked = isPrinted ? [label, link, note] : [orOpen, link];
  return [...asked.filter((line) => line !== ''), ''];
}

/** Chinese characters, kana and Hangul are two columns wide. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\p{Script=Han}\p{Script=Hangul}\u3040-\u30ff\uff01-\uff60]/u.test(character) ? 2 : 1), 0);
}
