import type { NotFoundWords } from './en';

export const fr: NotFoundWords = {
  title: 'Cette page n’existe pas',
  lead: 'L’adresse est peut-être mal saisie, ou la page a été déplacée.',
  action: 'Aller aux premiers pas',
};
