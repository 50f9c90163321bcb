import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { ApiError } from '@gatepost/api-client/api-error';
import * as z from 'zod';

const issues = z.object({ issues: z.array(z.looseObject({ path: z.array(z.union([z.string(), z.number()])).default([]) })) });

type Placed = ValidationError.WithOptionalFieldTree & { readonly issue?: unknown };

/**
 * Where in a form the findings of the service belong, when it refused an input. Empty: nowhere, and the error is for above the form.
 * `root` is the place of the form in the body that was sent.
 */
export function serviceIssues<Model>(error: unknown, form: FieldTree<Model>, root: readonly string[] = []): readonly Placed[] {
  if (!(error instanceof ApiError)) return [];
  const found = issues.safeParse(error.data);
  if (!found.success) return [];
  return found.data.issues.flatMap((issue) => {
    const isWithin = root.every((step, at) => issue.path[at] === step);
    const field = isWithin ? fieldAt(form, issue.path.slice(root.length)) : undefined;
    return field ? [{ kind: 'service', issue, fieldTree: field }] : [];
  });
}

/** The innermost field on the way that the form has. */
function fieldAt(form: unknown, path: readonly (string | number)[]): ValidationError.WithFieldTree['fieldTree'] | undefined {
  let at: unknown = form;
  for (const step of path) {
    const next: unknown = typeof at === 'function' ? Reflect.get(at, step) : undefined;
    if (typeof next !== 'function') break;
    at = next;
  }
  return at === form ? undefined : (at as ValidationError.WithFieldTree['fieldTree']);
}
