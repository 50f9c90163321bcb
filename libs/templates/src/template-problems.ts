import { lintTemplate, type CheckedTemplate } from './lint-template';
import type { TemplateField } from './lint/finding';

export interface TemplateProblem {
  readonly field: TemplateField;
  readonly message: string;
}

/** What refuses a template; empty when it can be used. */
export function templateProblems(template: CheckedTemplate): readonly TemplateProblem[] {
  return lintTemplate(template)
    .filter(({ severity }) => severity === 'error')
    .map(({ field, message }) => ({ field, message }));
}
