import type { WritableSignal } from '@angular/core';
import { submit, type FieldTree, type ValidationError } from '@angular/forms/signals';
import { serviceIssues } from './service-issues';

type Placed = ValidationError.WithOptionalFieldTree;

/**
 * Sends a form that is right, and else goes to the first field that is not. What the service finds lands at its field, as `place` says;
 * what belongs to none is told to `failure`, for above the form. A finding far up a long form is gone to as well.
 */
export async function sendForm<Model>(
  form: FieldTree<Model>,
  failure: WritableSignal<unknown>,
  send: () => Promise<void>,
  place: (error: unknown) => readonly Placed[] = (error) => serviceIssues(error, form),
): Promise<void> {
  failure.set(undefined);
  const toTheFirst = () => form().errorSummary()[0]?.fieldTree().focusBoundControl();
  const isDone = await submit(form, {
    action: async () => {
      try {
        await send();
        return undefined;
      } catch (error) {
        const issues = place(error);
        if (issues.length === 0) failure.set(error);
        return [...issues];
      }
    },
    onInvalid: toTheFirst,
  });
  if (!isDone) toTheFirst();
}
