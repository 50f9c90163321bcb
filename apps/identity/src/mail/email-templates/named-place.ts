import { templatePlace, type TemplatePlace } from '@gatepost/contracts/management/email-templates';
import { invalidInput } from '../../platform/http/invalid-input';

/** What a path names, checked. */
export function namedPlace(named: { readonly languageTag: string; readonly templateType: string }): TemplatePlace {
  const parsed = templatePlace.safeParse(named);
  if (!parsed.success) throw invalidInput(parsed.error.issues);
  return parsed.data;
}
