import type { MailLanguage } from '../mail-language';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { ptBr } from './pt-br';
import type { Words } from './words';
import { zhCn } from './zh-cn';

export const words: Readonly<Record<MailLanguage, Words>> = { en, de, es, fr, it, 'zh-CN': zhCn, ja, ko, 'pt-BR': ptBr, ar };
