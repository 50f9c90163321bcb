import type { NotFoundWords } from './en';

export const zhCn: NotFoundWords = {
  title: '此页面不存在',
  lead: '地址可能有误，或者页面已移到别处。',
  action: '前往“开始使用”',
};
