import { computed, linkedSignal, type Signal, type WritableSignal } from '@angular/core';

/** What is being changed, beside what is saved. */
export interface Draft<Model> {
  readonly model: WritableSignal<Model>;
  /** How many values differ from what is saved. */
  readonly changes: Signal<number>;
  discard(): void;
  /** The changes over what is saved by now, when somebody else may have saved in the meantime. */
  over(now: Model): Model;
  /** Does what saves it. What is typed until that is done stays, as a change of what was saved. */
  saving(work: () => Promise<void>): Promise<void>;
}

/** Begins anew whenever `saved` changes. */
export function draftOf<Model>(saved: () => Model): Draft<Model> {
  const source = computed(saved, { equal: (one, other) => differences(one, other) === 0 });
  let sent: { readonly model: Model } | undefined;
  const model = linkedSignal<Model, Model>({
    source,
    computation: (now, previous) => (previous && sent ? rebased(previous.value, sent.model, now) : now),
  });
  return {
    model,
    changes: computed(() => differences(source(), model())),
    discard: () => model.set(source()),
    over: (now) => rebased(model(), source(), now),
    saving: async (work) => {
      const before = model();
      sent = { model: before };
      try {
        await work();
        model.set(rebased(model(), before, source()));
      } finally {
        sent = undefined;
      }
    },
  };
}

/** How many values differ, counted at the leaves; a list counts as one. */
export function differences(one: unknown, other: unknown): number {
  if (Object.is(one, other)) return 0;
  if (isRecord(one) && isRecord(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].reduce((sum, key) => sum + differences(one[key], other[key]), 0);
  }
  return JSON.stringify(one) === JSON.stringify(other) ? 0 : 1;
}

/** `mine` over `theirs`, which both began as `base`: what was changed stays, value by value. Lists of texts have what was added to either. */
export function rebased<Value>(mine: Value, base: Value, theirs: Value): Value {
  return merged(mine, base, theirs) as Value;
}

function merged(mine: unknown, base: unknown, theirs: unknown): unknown {
  if (differences(mine, base) === 0) return theirs;
  if (differences(theirs, base) === 0) return mine;
  if (areTexts(mine) && areTexts(base) && areTexts(theirs))
    return [...theirs.filter((text) => mine.includes(text) || !base.includes(text)), ...mine.filter((text) => !base.includes(text) && !theirs.includes(text))];
  if (!isRecord(mine) || !isRecord(base) || !isRecord(theirs)) return mine;
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = merged(mine[name], base[name], theirs[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
