import { inject, signal, type Signal, type WritableSignal } from '@angular/core';
import { form, submit, type FieldTree, type SchemaFn } from '@angular/forms/signals';
import { draftOf, type Draft } from '../forms/draft';
import { serviceIssues } from '../forms/service-issues';
import { warnsBeforeUnload } from '../forms/unsaved-changes';
import { SecuritySettings } from './security-settings';

type Change = Parameters<SecuritySettings['save']>[0];

interface Options<Model> {
  /** From what is saved. */
  readonly model: () => Model;
  readonly rules: SchemaFn<Model>;
  readonly change: (model: Model) => Change;
  /** Where in what is sent the form's own fields are. */
  readonly root: readonly string[];
}

/** A form over a part of the policies. */
interface PolicyForm<Model> extends Draft<Model> {
  readonly form: FieldTree<Model>;
  readonly failure: Signal<unknown>;
  save(event: Event): Promise<void>;
}

/** Called while a page is made. */
export function policyForm<Model>({ model: saved, rules, change, root }: Options<Model>): PolicyForm<Model> {
  const settings = inject(SecuritySettings);
  const draft = draftOf(saved);
  const failure: WritableSignal<unknown> = signal(undefined);
  const fields = form(draft.model, rules);
  warnsBeforeUnload(draft.changes);
  const send = async () => {
    try {
      await settings.save(change(draft.model()));
      return undefined;
    } catch (error) {
      const found = serviceIssues(error, fields, root);
      if (found.length === 0) failure.set(error);
      return [...found];
    }
  };
  return {
    ...draft,
    form: fields,
    failure: failure.asReadonly(),
    discard: () => {
      failure.set(undefined);
      draft.discard();
    },
    save: async (event) => {
      event.preventDefault();
      failure.set(undefined);
      await submit(fields, { action: send, onInvalid: () => fields().errorSummary()[0]?.fieldTree().focusBoundControl() });
    },
  };
}
