import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { ApiError } from '@gatepost/api-client/api-error';
import { serviceIssues } from '../../forms/service-issues';

interface Identifiers {
  readonly primaryEmail: string;
  readonly primaryPhone: string;
  readonly username: string;
}

const FIELDS: Readonly<Record<string, keyof Identifiers>> = {
  'user.email_already_in_use': 'primaryEmail',
  'user.phone_already_in_use': 'primaryPhone',
  'user.username_already_in_use': 'username',
};

/** Where in a form the service's refusal belongs. Empty: above it. */
export function identifierIssues<Model extends Identifiers>(error: unknown, form: FieldTree<Model>): readonly ValidationError.WithOptionalFieldTree[] {
  const field = error instanceof ApiError ? FIELDS[error.code] : undefined;
  if (!field || !(error instanceof ApiError)) return serviceIssues(error, form);
  const tree = (form as FieldTree<Identifiers>)[field];
  return [{ kind: 'taken', message: error.message, fieldTree: tree }];
}
