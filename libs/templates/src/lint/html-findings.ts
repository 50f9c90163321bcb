import { htmlText } from '../html/html-text';
import { StyleSheet } from '../html/style-sheet';
import { htmlTokens } from '../html/tokens';
import { mailKindOf } from '../mail-kind';
import { pathsOf } from '../template-variables';
import { ContrastReader } from './contrast-findings';
import { finding, type Finding } from './finding';
import { tagFindings } from './tag-findings';

/** What mail programs make of HTML. */
export function htmlFindings(type: string, content: string): readonly Finding[] {
  const found: Finding[] = [];
  const tokens = htmlTokens(content);
  const contrast = new ContrastReader(new StyleSheet(tokens));
  let hasLanguage = false;
  let line = 1;
  for (const token of tokens) {
    if (token.type === 'text') found.push(...contrast.text(token.written, line));
    else if (token.type === 'open' || token.type === 'close' || token.type === 'unfinished') {
      contrast.tag(token);
      found.push(...tagFindings(token, line));
      hasLanguage ||= token.attributes.some(({ name, value }) => name === 'lang' && value.trim() !== '');
    }
    line += token.written.split('\n').length - 1;
  }
  if (!hasLanguage) found.push(finding('missing-lang', 'content', 'does not say its language: set lang on the outermost element'));
  return [...found, ...textFindings(type, content)];
}

/** A text part is made of the HTML; it has to hold what the mail is for. */
function textFindings(type: string, content: string): readonly Finding[] {
  const text = htmlText(content);
  if (text === '') return [finding('no-text', 'content', 'has no words: nothing can be shown without pictures')];
  const wanted = mailKindOf(type) === 'OrganizationInvitation' ? 'link' : 'code';
  const isLost = pathsOf(content).includes(wanted) && !pathsOf(text).includes(wanted);
  return isLost ? [finding('no-text', 'content', `has {{${wanted}}} only where a text has no place for it`)] : [];
}
