import { DomainError } from './domain-error';

interface InputIssue {
  /** Where it stands in the request. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** `guard.invalid_input` in the one shape it has, whether a schema found the issues or a rule that no schema can tell. */
export function invalidInput(issues: readonly InputIssue[]): DomainError {
  const details = issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('\n');
  return new DomainError('guard.invalid_input', { details, data: { name: 'ZodError', issues: issues.map((issue) => ({ code: 'custom', ...issue })) } });
}
