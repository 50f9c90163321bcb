import type { TemplateFinding } from '@gatepost/contracts/management/email-template-drafts';
import { emailTemplateDetails, type TemplateType, type WrittenDetails } from '@gatepost/contracts/management/email-templates';
import { parseMailbox } from '@gatepost/connector-kit/mailbox';
import { lintTemplate } from '@gatepost/templates/lint-template';
import { PLACEHOLDER } from '@gatepost/templates/template-variables';
import { invalidInput } from '../../platform/http/invalid-input';

export interface PlacedDetails {
  readonly templateType: TemplateType;
  readonly details: WrittenDetails;
  /** Where it stands in the request. */
  readonly path: readonly (string | number)[];
}

const fields = emailTemplateDetails.keyof();

/** Everything there is to say about a template that somebody has written, errors first. */
export function findingsOf(type: TemplateType, details: WrittenDetails): TemplateFinding[] {
  return [...ofShape(details), ...ofSenders(details), ...lintTemplate({ ...details, type })];
}

/** Throws `guard.invalid_input` with everything that is wrong with templates about to be saved. Advice stops nobody. */
export function refuseBadTemplates(templates: readonly PlacedDetails[]): void {
  const issues = templates.flatMap(({ templateType, details, path }) =>
    findingsOf(templateType, details)
      .filter(({ severity }) => severity === 'error')
      .map(({ field, message }) => ({ path: [...path, field], message })),
  );
  if (issues.length > 0) throw invalidInput(issues);
}

/** What the schema of a save refuses. */
function ofShape(details: WrittenDetails): TemplateFinding[] {
  const issues = emailTemplateDetails.safeParse(details).error?.issues ?? [];
  return issues.map(({ path, message }) => ({ severity: 'error', code: 'invalid', field: fields.parse(path[0]), message }));
}

function ofSenders(details: WrittenDetails): TemplateFinding[] {
  return (['replyTo', 'sendFrom'] as const).flatMap((field) => {
    const written = details[field];
    if (written === undefined || couldBeMailbox(written)) return [];
    return [{ severity: 'error', code: 'invalid-sender', field, message: 'is no address such as: Harbour <no-reply@harbour.example>' }];
  });
}

/** A variable may be a name in it, or all of it. */
function couldBeMailbox(written: string): boolean {
  const filled = written.replace(PLACEHOLDER, 'x');
  return filled.trim() === 'x' || parseMailbox(filled) !== undefined;
}
