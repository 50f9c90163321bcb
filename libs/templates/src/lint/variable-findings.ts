import { mailKindOf } from '../mail-kind';
import { pathsOf, rootOf, templateVariables, variableRoots } from '../template-variables';
import { finding, type Finding, type TemplateField } from './finding';
import { nearest } from './nearest';

const BRACES = /\{{2,3}[^{}]{0,200}\}{2,3}/g;
const names = templateVariables.map(({ name }) => name);

/** Placeholders that stay empty, or stay as they are written. */
export function variableFindings(type: string, text: string, field: TemplateField): readonly Finding[] {
  const written = [...new Set(text.match(BRACES) ?? [])].slice(0, 100);
  return written.flatMap((placeholder) => {
    const found = findingOf(type, placeholder, field);
    return found ? { ...found, written: placeholder, ...(field === 'content' && { line: lineOf(text, placeholder) }) } : [];
  });
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

function findingOf(type: string, written: string, field: TemplateField): Finding | undefined {
  const [path] = pathsOf(written);
  if (path !== undefined && /^\{{3}|\}{3}$/.test(written)) {
    return finding('expression', field, `${written} has too many braces: there would be some around the value`, { suggestion: `{{${path}}}` });
  }
  if (path === undefined) return finding('expression', field, `${written} is no variable: expressions are not evaluated`);
  const near = nearest(path, names);
  const advice = near === undefined ? {} : { suggestion: `{{${near}}}` };
  const isRoot = variableRoots.includes(rootOf(path));
  if (!isRoot) {
    const hint = near === undefined ? `a variable begins with ${variableRoots.join(', ')}` : `did you mean {{${near}}}?`;
    return finding('unknown-variable', field, `${written} is not known: ${hint}`, advice);
  }
  const variable = templateVariables.find(({ name }) => name === path);
  if (!variable) return finding('unknown-member', field, `${written} is always empty${near === undefined ? '' : `: did you mean {{${near}}}?`}`, advice);
  const kind = mailKindOf(type);
  return variable.kinds.includes(kind) ? undefined : finding('other-kind', field, `${written} is empty in mails for ${kind}`);
}

/** What a mail is sent for has to be in it. */
export function purposeFindings(type: string, content: string): readonly Finding[] {
  const wanted = mailKindOf(type) === 'OrganizationInvitation' ? 'link' : 'code';
  if (pathsOf(content).includes(wanted)) return [];
  return [finding(wanted === 'code' ? 'missing-code' : 'missing-link', 'content', `must contain {{${wanted}}}`)];
}
