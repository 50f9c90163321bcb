import type { NotFoundWords } from './en';

export const de: NotFoundWords = {
  title: 'Diese Seite gibt es nicht',
  lead: 'Die Adresse enthält vielleicht einen Tippfehler, oder die Seite ist umgezogen.',
  action: 'Zu „Erste Schritte“',
};
