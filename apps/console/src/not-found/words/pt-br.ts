import type { NotFoundWords } from './en';

export const ptBr: NotFoundWords = {
  title: 'Esta página não existe',
  lead: 'O endereço pode ter um erro de digitação, ou a página mudou de lugar.',
  action: 'Ir para Primeiros passos',
};
