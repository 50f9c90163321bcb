import { finding, type Finding } from './lint/finding';
import { htmlFindings } from './lint/html-findings';
import { purposeFindings, variableFindings } from './lint/variable-findings';
import { mailKindOf } from './mail-kind';
import { renderOwnTemplate, type OwnTemplate } from './own-template';
import { sampleVariables } from './sample-variables';
import { PLACEHOLDER, templateVariables } from './template-variables';

/** A template with what it is for. */
export interface CheckedTemplate extends OwnTemplate {
  readonly type: string;
}

const LARGEST_BYTES = 65_536;
/** Gmail cuts a mail off at 102 KB. */
const NEAR_CLIP_BYTES = 90 * 1024;
const ON_A_PHONE = 60;
const LONGEST_SUBJECT = 200;
const MOST = 100;

/** Everything that is wrong with a template or could be better, errors first. */
export function lintTemplate(template: CheckedTemplate): readonly Finding[] {
  const { type, subject, content, contentType } = template;
  const isTooLarge = bytesOf(content) > LARGEST_BYTES;
  const found = [
    ...(['subject', 'content', 'replyTo', 'sendFrom'] as const).flatMap((field) => variableFindings(type, template[field] ?? '', field)),
    ...purposeFindings(type, content),
    ...(isTooLarge ? [finding('too-large', 'content', 'must not be larger than 64 KB')] : []),
    ...subjectFindings(subject),
    ...(contentType === 'text/plain' || isTooLarge ? [] : htmlFindings(type, content)),
    ...(isTooLarge ? [] : sizeFindings(template)),
  ];
  const once = withoutRepeats(found);
  return [...once.filter(({ severity }) => severity === 'error'), ...once.filter(({ severity }) => severity === 'warning')].slice(0, MOST);
}

/** What is said of many places is said of the first. */
function withoutRepeats(found: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return found.filter(({ code, field, message }) => said.size < said.add(`${code} ${field} ${message}`).size);
}

function subjectFindings(subject: string): readonly Finding[] {
  if ([...subject].length > LONGEST_SUBJECT) return [finding('subject-too-long', 'subject', `must not be longer than ${LONGEST_SUBJECT} characters`)];
  const filled = subject.replace(PLACEHOLDER, (written, path: string) => templateVariables.find(({ name }) => name === path)?.sample ?? written);
  if ([...filled].length > ON_A_PHONE) return [finding('long-subject', 'subject', `is longer than the ${ON_A_PHONE} characters that a phone shows`)];
  return [];
}

function sizeFindings(template: CheckedTemplate): readonly Finding[] {
  const { html } = renderOwnTemplate(template, 'en', sampleVariables[mailKindOf(template.type)]);
  const bytes = bytesOf(html);
  if (bytes < NEAR_CLIP_BYTES) return [];
  return [finding('near-clip', 'content', `becomes ${Math.round(bytes / 1024)} KB: Gmail hides what is beyond 102 KB`)];
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
