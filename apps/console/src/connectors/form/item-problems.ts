import type { FormItem } from '@gatepost/contracts/management/connector-form';
import type { CommonWords } from '../../parts/words/en';
import { isUnreadable, type FormModel } from './form-model';

export interface ItemProblem {
  readonly key: string;
  readonly kind: 'required' | 'number' | 'json' | 'schema' | 'service';
  readonly message: string;
}

/** What can be said of the controls that are asked for without knowing what the configuration is for. */
export function itemProblems(shown: readonly FormItem[], model: FormModel, words: CommonWords['field']): readonly ItemProblem[] {
  return shown.flatMap((item): readonly ItemProblem[] => {
    const { key, type } = item;
    const text = model.texts[key] ?? '';
    if (isUnreadable(item, text))
      return [type === 'Number' ? { key, kind: 'number', message: words.notANumber } : { key, kind: 'json', message: words.notJson }];
    return item.required === true && isEmpty(item, model) ? [{ key, kind: 'required', message: words.required }] : [];
  });
}

function isEmpty({ key, type }: FormItem, { texts, lists }: FormModel): boolean {
  if (type === 'Switch') return false;
  return type === 'MultiSelect' ? (lists[key]?.length ?? 0) === 0 : (texts[key] ?? '').trim() === '';
}
