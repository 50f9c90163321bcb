import type { GateWords } from './en';

export const ko: GateWords = {
  unreachable: {
    title: '서비스가 응답하지 않습니다',
    lead: '변경된 내용은 없습니다. 서비스가 실행 중인지 확인하세요. 다시 시도해도 안전합니다.',
    action: '다시 시도',
  },
};
