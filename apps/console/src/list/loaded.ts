import { computed, linkedSignal, resource, type Signal } from '@angular/core';

/** Something that comes from the service. While it is asked for again, what was there stays. */
export interface Loaded<Value> {
  /** undefined: not yet. */
  readonly value: Signal<Value | undefined>;
  /** Of the last try. */
  readonly error: Signal<unknown>;
  readonly isLoading: Signal<boolean>;
  reload(): void;
  /** After a change whose reply says how things are now. */
  set(value: Value): void;
}

/** Loads now and whenever what `params` reads changes. `params` that answer undefined wait. Called while a page is made. */
export function loaded<Params, Value>(params: () => Params, load: (params: NonNullable<Params>) => Promise<Value>): Loaded<Value> {
  const asked = resource<Value, Params>({ params, loader: ({ params: given }) => load(given as NonNullable<Params>) });
  const value = linkedSignal<Value | undefined, Value | undefined>({
    source: () => (asked.hasValue() ? asked.value() : undefined),
    computation: (current, previous) => current ?? previous?.value,
  });
  return {
    value: value.asReadonly(),
    error: computed(() => (asked.status() === 'error' ? (asked.error() ?? new Error('unknown')) : undefined)),
    isLoading: asked.isLoading,
    reload: () => void asked.reload(),
    set: (changed) => asked.set(changed),
  };
}
