import { inject, signal, type Signal, type WritableSignal } from '@angular/core';
import { form, type FieldTree, type SchemaFn } from '@angular/forms/signals';
import { draftOf, type Draft } from '../forms/draft';
import { sendForm } from '../forms/send-form';
import { serviceIssues } from '../forms/service-issues';
import { warnsBeforeUnload } from '../forms/unsaved-changes';
import { SecuritySettings, type Policies } from './security-settings';

type Change = ReturnType<Parameters<SecuritySettings['save']>[0]>;

interface Options<Model> {
  /** From what is saved. */
  readonly model: (saved: Policies) => Model;
  readonly rules: SchemaFn<Model>;
  /** `saved`: what else is part of it, and is sent along. */
  readonly change: (model: Model, saved: Policies) => Change;
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
export function policyForm<Model>({ model: modelOf, rules, change, root }: Options<Model>): PolicyForm<Model> {
  const settings = inject(SecuritySettings);
  const draft = draftOf(() => modelOf(settings.policies()));
  const failure: WritableSignal<unknown> = signal(undefined);
  const fields = form(draft.model, rules);
  warnsBeforeUnload(draft.changes);
  const send = () => draft.saving(() => settings.save((now) => change(draft.over(modelOf(now)), now)));
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
      await sendForm(fields, failure, send, (error) => serviceIssues(error, fields, root));
    },
  };
}
