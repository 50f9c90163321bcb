import { DomainError } from '../platform/http/domain-error';
import { given } from '../platform/http/given';

/** The members that a change names; there has to be one. */
export function changesOf<Wanted extends object>(wanted: Wanted): ReturnType<typeof given<Wanted>> {
  const changes = given(wanted);
  if (Object.keys(changes).length === 0) throw new DomainError('entity.invalid_input');
  return changes;
}
