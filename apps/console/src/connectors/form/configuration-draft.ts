import { afterNextRender, computed, inject, Injector, linkedSignal, signal, type Signal, type WritableSignal } from '@angular/core';
import { form, readonly, submit, validateTree, type FieldTree } from '@angular/forms/signals';
import type { Config } from '@gatepost/connector-config/config-paths';
import { configFromFormValues, formValuesOf, isShown, withChoice, type FormValues, type GuidedForm } from '@gatepost/connector-config/guided-form';
import type * as z from 'zod';
import { differences } from '../../forms/draft';
import { Formats } from '../../language/formats';
import { Language } from '../../language/language';
import { commonWords } from '../../parts/words';
import { configIssues, itemAt, type ConfigIssue } from './config-issues';
import { modelOf, valuesOf, type FormModel } from './form-model';
import { issueWords, type IssueWords } from './issue-words';
import { itemProblems, type ItemProblem } from './item-problems';

/** What a draft begins with: a configuration, and what the form shows of it. */
export interface DraftStart {
  readonly config: Config;
  readonly values: FormValues;
}

interface DraftSource {
  readonly guided: Signal<GuidedForm>;
  readonly start: Signal<DraftStart>;
  /** What the service checks a configuration with, where the console knows it. */
  readonly schema?: Signal<z.ZodType | undefined>;
  /** What is said in place of the schema's own messages. */
  readonly issueWords?: Signal<IssueWords>;
}

/** Why something that was tried with a draft did not happen, short of what is told at the controls. */
export interface Failure {
  readonly error: unknown;
  readonly lines: readonly string[];
}

/**
 * A configuration that is being edited, through controls or as JSON: both change the same. `base` is what was saved or written as JSON; members
 * that no control has changed stay in it as they are. Made while a component is made.
 */
export class ConfigurationDraft {
  readonly #formats = inject(Formats);
  readonly #injector = inject(Injector);
  readonly #words = inject(Language).words(commonWords);
  readonly #source: DraftSource;
  readonly #base: WritableSignal<Config>;
  /** What the controls began with. */
  readonly #before: WritableSignal<FormValues>;
  readonly #model: WritableSignal<FormModel>;

  readonly guided: Signal<GuidedForm>;
  readonly form: FieldTree<FormModel>;
  readonly values: Signal<FormValues>;
  readonly config: Signal<Config>;
  /** What the service found in this very configuration. */
  readonly issues: WritableSignal<readonly ConfigIssue[]>;

  constructor(source: DraftSource) {
    const items = () => source.guided().items;
    this.#source = source;
    this.guided = source.guided;
    this.#base = linkedSignal(() => source.start().config);
    this.#before = linkedSignal(() => source.start().values);
    this.#model = linkedSignal(() => modelOf(items(), source.start().values));
    this.values = computed(() => valuesOf(items(), this.#model(), this.#before()));
    this.config = computed(() => configFromFormValues(this.guided(), this.values(), this.#base()));
    this.issues = linkedSignal<Config, readonly ConfigIssue[]>({ source: this.config, computation: () => [] });
    this.form = form(this.#model, (path) => {
      // What is typed while it is saved would be lost.
      readonly(path, ({ state }) => state.submitting());
      validateTree(path, ({ fieldTree }) =>
        this.#problems().flatMap(({ key, kind, message }) => {
          const field = fieldTree.texts[key] ?? fieldTree.switches[key] ?? fieldTree.lists[key];
          return field ? [{ kind, message, fieldTree: field }] : [];
        }),
      );
    });
  }

  readonly shown = computed(() => this.guided().items.filter((item) => isShown(item, this.values())));
  /** How many values differ from what it began with. */
  readonly changes = computed(() => {
    const { config, values } = this.#source.start();
    return differences(configFromFormValues(this.guided(), values, config), this.config());
  });
  /** What the schema says, where it is known. */
  readonly schemaIssues = computed(() => {
    const checked = this.#source.schema?.()?.safeParse(this.config());
    return (checked?.error?.issues ?? []).map((issue) => ({ path: issue.path.map(String), message: this.#said(issue) }));
  });
  /** As it was saved; secrets are masks in it. */
  readonly savedConfig = computed(() => this.#source.start().config);
  /** How often something was tried with it. */
  readonly attempts = signal(0);
  readonly isBusy = computed(() => this.form().submitting());

  readonly #problems = computed((): readonly ItemProblem[] => {
    const found = itemProblems(this.shown(), this.#model(), this.#words().field);
    const more = this.schemaIssues().flatMap(({ path, message }): readonly ItemProblem[] => {
      const key = itemAt(this.guided(), this.shown(), path);
      // What is not filled in is told at the control that is empty.
      const isTold = found.some((problem) => problem.key === key || itemAt(this.guided(), this.#itemsOf(problem.key), path) !== undefined);
      return key === undefined || isTold ? [] : [{ key, kind: 'schema', message }];
    });
    const refused = this.issues().flatMap(({ path, message }): readonly ItemProblem[] => {
      const key = itemAt(this.guided(), this.shown(), path);
      return key === undefined ? [] : [{ key, kind: 'service', message }];
    });
    return [...found, ...more, ...refused];
  });

  /** What goes with a choice changes with it. The control itself has changed already. */
  choose(key: string, value: string): void {
    this.fill(withChoice(this.guided(), this.values(), key, value));
  }

  /** Puts values into the controls. */
  fill(values: FormValues): void {
    this.#model.set(modelOf(this.guided().items, values));
  }

  /** Another configuration in its place. A choice that it does not contradict stays. */
  replace(config: Config): void {
    const read = formValuesOf(this.guided(), config);
    const chosen = this.guided().choices.flatMap(({ key }) => {
      const { [key]: value } = this.values();
      const fits = value !== undefined && differences(configFromFormValues(this.guided(), { ...read, [key]: value }, config), config) === 0;
      return fits ? [[key, value] as const] : [];
    });
    this.#base.set(config);
    this.#before.set(read);
    this.fill({ ...read, ...Object.fromEntries(chosen) });
  }

  /** Members as they should be instead. */
  merge(change: Config): void {
    this.replace({ ...this.config(), ...change });
  }

  discard(): void {
    const { config, values } = this.#source.start();
    this.form().reset();
    this.#base.set(config);
    this.#before.set(values);
    this.fill(values);
  }

  /** Does something with the configuration, once nothing is wrong with it. What the service refuses is told at the controls; the rest is answered. */
  async send(work: (config: Config) => Promise<void>): Promise<Failure | undefined> {
    let failure: Failure | undefined;
    this.issues.set([]);
    await submit(this.form, {
      action: async () => {
        failure = await work(this.config()).then(
          () => undefined,
          (error: unknown) => this.#refused(error),
        );
      },
    });
    this.attempts.update((count) => count + 1);
    afterNextRender({ read: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl() }, { injector: this.#injector });
    return failure;
  }

  #refused(error: unknown): Failure | undefined {
    const issues = configIssues(error).map((issue) => ({ path: issue.path, message: this.#said(issue) }));
    this.issues.set(issues);
    const rest = issues.filter(({ path }) => itemAt(this.guided(), this.shown(), path) === undefined);
    const lines = rest.map(({ path, message }) => [...path, message].join(': '));
    return issues.length === 0 || lines.length > 0 ? { error, lines } : undefined;
  }

  #said(issue: Parameters<typeof issueWords>[0]): string {
    return issueWords(issue, this.#words().field, this.#source.issueWords?.() ?? {}, this.#formats);
  }

  #itemsOf(key: string) {
    return this.guided().items.filter((item) => item.key === key);
  }
}
