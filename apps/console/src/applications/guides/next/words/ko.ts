import type { NextWords } from './en';

export const ko: NextWords = {
  install: { heading: '클라이언트 설치', text: '`@logto/next`는 토큰을 서버의 암호화된 쿠키에 보관합니다.' },
  configure: {
    heading: '설정하기',
    text: '앱 시크릿은 요청하는 쪽이 내 서버임을 서비스에 증명합니다. `COOKIE_SECRET`은 직접 정하는 32자 이상의 임의의 문자열입니다.',
    note: '시크릿은 만들 때 한 번만 표시됩니다. 자격 증명에서 언제든지 새로 만들 수 있습니다.',
  },
  redirects: { heading: '돌아올 곳 정하기', text: '클라이언트는 주소의 `/callback`으로 돌아온다고 간주합니다.' },
  callback: { heading: '로그인 완료', text: '라우트 핸들러가 코드를 받고 다음으로 안내합니다.' },
  use: {
    heading: '로그인',
    text: '서버 액션이 세션을 시작하고 끝내며, 서버 컴포넌트가 누구인지 읽습니다.',
  },
  signedOut: {
    heading: '로그아웃한 다음 갈 곳 정하기',
    text: '클라이언트는 끝에 슬래시가 없는 앱 주소로 돌아갑니다.',
  },
  checkpoint: { heading: '확인', text: '앱을 시작하고 연 다음 로그인을 누르세요.' },
};
