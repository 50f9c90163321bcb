import type { NotFoundWords } from './en';

export const es: NotFoundWords = {
  title: 'Esta página no existe',
  lead: 'Puede que la dirección esté mal escrita o que la página se haya movido.',
  action: 'Ir a Primeros pasos',
};
