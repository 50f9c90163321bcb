import { PLACEHOLDER, templateVariables } from './template-variables';

/** A template as it is about to be saved. */
export interface CheckedTemplate {
  /** What it is for. */
  readonly type: string;
  readonly subject: string;
  readonly content: string;
  readonly replyTo?: string | undefined;
  readonly sendFrom?: string | undefined;
}

export interface TemplateProblem {
  readonly field: 'subject' | 'content' | 'replyTo' | 'sendFrom';
  readonly message: string;
}

const LARGEST_BYTES = 65_536;
/** An invitation is a link; every other mail is a code. */
const WITHOUT_CODE = 'OrganizationInvitation';
const BRACES = /\{\{[^{}]{0,200}\}\}/g;

/** What is wrong with a template; empty when it can be used. */
export function templateProblems(template: CheckedTemplate): readonly TemplateProblem[] {
  const { type, content } = template;
  const problems = (['subject', 'content', 'replyTo', 'sendFrom'] as const).flatMap((field) => strangeVariables(template[field] ?? '', field));
  if (type !== WITHOUT_CODE && !variablesOf(content).includes('code')) problems.push({ field: 'content', message: 'must contain {{code}}' });
  if (bytesOf(content) > LARGEST_BYTES) problems.push({ field: 'content', message: 'must not be larger than 64 KB' });
  return problems;
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

function strangeVariables(text: string, field: TemplateProblem['field']): TemplateProblem[] {
  const known = templateVariables.join(', ');
  return [...new Set(text.match(BRACES) ?? [])].flatMap((written) => {
    const [root] = variablesOf(written);
    if (root === undefined) return [{ field, message: `${written} is no variable: expressions are not evaluated` }];
    return templateVariables.some((name) => name === root) ? [] : [{ field, message: `${written} is not known: a variable begins with ${known}` }];
  });
}

function variablesOf(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, path]) => path?.split('.', 1)[0] ?? []);
}
