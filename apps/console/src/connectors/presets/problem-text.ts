import type { Formats } from '../../language/formats';
import type { PresetWords } from './preset-words';

/** What is wrong with a configuration, in English, and what it is made of. */
interface Problem {
  readonly phrase: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly message: string;
  readonly fix: string;
}

/** In the language of the console; as it came where there are no words for it. */
export function problemText({ phrase, facts, message, fix }: Problem, words: PresetWords | undefined, formats: Formats): Pick<Problem, 'message' | 'fix'> {
  const problems: Readonly<Record<string, Pick<Problem, 'message' | 'fix'>>> = words?.problems ?? {};
  const { [phrase]: found } = problems;
  return found ? { message: formats.fill(found.message, facts), fix: formats.fill(found.fix, facts) } : { message, fix };
}
