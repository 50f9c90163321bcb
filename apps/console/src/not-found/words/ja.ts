import type { NotFoundWords } from './en';

export const ja: NotFoundWords = {
  title: 'このページは存在しません',
  lead: 'アドレスに入力の誤りがあるか、ページが移動した可能性があります。',
  action: '「はじめに」へ',
};
