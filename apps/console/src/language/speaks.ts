import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import type { Dictionary } from './dictionary';
import { Language } from './language';

/** A page opens with its words in the right language. */
export function speaks(...dictionaries: readonly Dictionary<unknown>[]): CanActivateFn {
  return async () => {
    const language = inject(Language);
    await Promise.all(dictionaries.map((dictionary) => language.load(dictionary)));
    return true;
  };
}
