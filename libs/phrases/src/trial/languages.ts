import type { PageLanguage } from '@gatepost/contracts/experience/boot';
import { ar } from './ar';
import { de } from './de';
import { en, type TrialPhrases } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { ptBr } from './pt-br';
import { zhCn } from './zh-cn';

export const trialPhrases: Readonly<Record<PageLanguage, TrialPhrases>> = { en, de, es, fr, it, 'pt-BR': ptBr, ja, ko, 'zh-CN': zhCn, ar };
