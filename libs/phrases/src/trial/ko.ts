import type { TrialPhrases } from './en';

export const ko: TrialPhrases = {
  title: '로그인 시험하기',
  moment: '잠시만 기다려 주세요',
  opening: '로그인 페이지를 여는 중입니다.',
  signIn: '로그인',
  again: '다시 시도',
  signInAgain: '다시 로그인',
  signOut: '로그아웃',
  learns: '앱이 알게 되는 정보',
  claims: '이 페이지가 받아 해독한 ID 토큰의 클레임입니다.',
  scripts: '이 페이지는 단일 페이지 앱처럼 스크립트로 로그인합니다. 시험하려면 스크립트를 켜세요.',
  unsafe: { title: '이 주소는 충분히 안전하지 않습니다', lead: '브라우저는 https 또는 localhost에서만 앱의 로그인을 허용합니다.' },
  foreign: { title: '이 로그인은 여기에서 시작되지 않았습니다', lead: '다른 탭에서 시작했거나 이 페이지를 다시 불러왔습니다.' },
  refused: '계정 없이 로그인이 끝났습니다',
  notExchanged: '코드를 교환하지 못했습니다',
  signedIn: { title: '로그인했습니다', lead: '{name}(으)로 로그인했습니다.' },
  signedOut: { title: '로그아웃했습니다', lead: '로그인 페이지를 다시 시험할 수 있습니다.' },
  failed: { title: '서비스가 응답하지 않습니다', lead: '다시 시도해도 안전합니다.' },
};
