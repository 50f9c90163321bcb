import type { NotFoundWords } from './en';

export const ko: NotFoundWords = {
  title: '없는 페이지입니다',
  lead: '주소를 잘못 입력했거나 페이지가 옮겨졌을 수 있습니다.',
  action: '시작하기로 이동',
};
