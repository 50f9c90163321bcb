import type { NotFoundWords } from './en';

export const it: NotFoundWords = {
  title: 'Questa pagina non esiste',
  lead: 'L’indirizzo forse è scritto male, o la pagina è stata spostata.',
  action: 'Vai ai primi passi',
};
