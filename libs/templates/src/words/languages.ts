import type { MailLanguage } from '../mail-language';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { ptBr } from './pt-br';
import type { Words } from './words';
import { zhCn } from './zh-cn';

export const words: Readonly<Record<MailLanguage, Words>> = { en, de, es, fr, 'zh-CN': zhCn, ja, 'pt-BR': ptBr, ar };
