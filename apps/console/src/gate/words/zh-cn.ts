import type { GateWords } from './en';

export const zhCn: GateWords = {
  unreachable: {
    title: '服务没有响应',
    lead: '没有任何更改。请检查服务是否在运行；可以放心重试。',
    action: '重试',
  },
};
