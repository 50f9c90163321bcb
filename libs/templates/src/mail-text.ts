import type { MailFacts } from './mail-facts';

const PERFORATION = '- '.repeat(30).trim();

export function mailText({ code, isYours, typeIt, worksUntil, receipt, neverAsk, notYou, sentBecause, noNewsletter }: MailFacts): string {
  const width = Math.max(...receipt.map(([name]) => columns(name)));
  const lines = [
    code,
    '',
    `${isYours} ${typeIt}`,
    worksUntil.join(''),
    '',
    PERFORATION,
    ...receipt.map(([name, value]) => `${name}${' '.repeat(width - columns(name) + 2)}${value}`),
    '',
    neverAsk.join(''),
    notYou,
    '',
    `${sentBecause} ${noNewsletter}`,
    '',
  ];
  return lines.join('\n').replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

/** Chinese characters are two columns wide. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
