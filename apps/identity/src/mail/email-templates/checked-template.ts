import type { EmailTemplateDetails, TemplateType } from '@gatepost/contracts/management/email-templates';
import { parseMailbox } from '@gatepost/connector-kit/mailbox';
import { templateProblems, type TemplateProblem } from '@gatepost/templates/template-problems';
import { PLACEHOLDER } from '@gatepost/templates/template-variables';
import { invalidInput } from '../../platform/http/invalid-input';

export interface PlacedDetails {
  readonly templateType: TemplateType;
  readonly details: EmailTemplateDetails;
  /** Where it stands in the request. */
  readonly path: readonly (string | number)[];
}

/** Throws `guard.invalid_input` with everything that is wrong with templates about to be saved. */
export function refuseBadTemplates(templates: readonly PlacedDetails[]): void {
  const issues = templates.flatMap(({ templateType, details, path }) =>
    [...templateProblems({ ...details, type: templateType }), ...senderProblems(details)].map(({ field, message }) => ({
      path: [...path, field],
      message,
    })),
  );
  if (issues.length > 0) throw invalidInput(issues);
}

function senderProblems(details: EmailTemplateDetails): TemplateProblem[] {
  return (['replyTo', 'sendFrom'] as const).flatMap((field) => {
    const written = details[field];
    return written === undefined || couldBeMailbox(written) ? [] : [{ field, message: 'is no address such as: Harbour <no-reply@harbour.example>' }];
  });
}

/** A variable may be a name in it, or all of it. */
function couldBeMailbox(written: string): boolean {
  const filled = written.replace(PLACEHOLDER, 'x');
  return filled.trim() === 'x' || parseMailbox(filled) !== undefined;
}
