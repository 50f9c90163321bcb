import type { ErrorCode } from '@gatepost/contracts/errors';
import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import { pickLanguage } from '../pick-language';
import { pageLanguages } from '../sign-in/languages';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { ptBr } from './pt-br';
import type { ErrorSentence, ErrorSentences } from './sentences';
import { zhCn } from './zh-cn';

const sentences: Readonly<Record<PageLanguage, ErrorSentences>> = { en, de, es, fr, it, 'pt-BR': ptBr, ja, ko, 'zh-CN': zhCn, ar };
const languages = pageLanguages.map(({ tag }) => tag);

/** The words of an error in the first language of `acceptLanguage` there is, else in English. */
export function errorMessage(code: ErrorCode, acceptLanguage: string, data: Readonly<Record<string, unknown>>): string {
  const sentence: ErrorSentence = sentences[pickLanguage(acceptLanguage, languages) ?? 'en'][code];
  if (typeof sentence === 'string') return sentence;
  const seconds = numberIn(data, 'retryAfter');
  return sentence({ triesLeft: numberIn(data, 'triesLeft'), minutes: seconds === undefined ? undefined : Math.max(1, Math.ceil(seconds / 60)) });
}

function numberIn(data: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = data[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
