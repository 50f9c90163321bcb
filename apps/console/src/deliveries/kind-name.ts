import type { CommonWords } from '../parts/words/en';

/** What a message is for, in words; a kind that the console does not know goes by the name that the service gives it. */
export function kindName(kind: string, names: CommonWords['kinds']): string {
  const [, name] = Object.entries(names).find(([key]) => key === kind) ?? [];
  return name ?? kind;
}
