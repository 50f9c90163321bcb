import type { GateWords } from './en';

export const ja: GateWords = {
  unreachable: {
    title: 'サービスが応答しません',
    lead: '何も変更されていません。サービスが動いているか確認してください。もう一度試しても問題ありません。',
    action: 'もう一度試す',
  },
};
