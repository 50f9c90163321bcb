import { computed, linkedSignal, type Signal, type WritableSignal } from '@angular/core';

/** What is being changed, beside what is saved. */
export interface Draft<Model> {
  readonly model: WritableSignal<Model>;
  /** How many values differ from what is saved. */
  readonly changes: Signal<number>;
  discard(): void;
}

/** Begins anew whenever `saved` changes. */
export function draftOf<Model>(saved: () => Model): Draft<Model> {
  const model = linkedSignal(saved);
  return { model, changes: computed(() => differences(saved(), model())), discard: () => model.set(saved()) };
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
