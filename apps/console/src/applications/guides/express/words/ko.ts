import type { ExpressWords } from './en';

export const ko: ExpressWords = {
  install: { heading: '클라이언트 설치', text: '`@logto/express`는 토큰을 서버의 세션에 보관합니다. 토큰은 브라우저에 전달되지 않습니다.' },
  redirects: {
    heading: '돌아올 곳 정하기',
    text: '클라이언트는 `/logto/sign-in-callback`에서 로그인을 완료합니다. 앞부분은 서버의 주소입니다.',
  },
  signedOut: { heading: '로그아웃한 다음', text: '클라이언트는 끝에 슬래시가 없는 서버 주소로 돌아갑니다.' },
  configure: {
    heading: '서버에 로그인 추가',
    text: '앱 시크릿은 요청하는 쪽이 내 서버임을 서비스에 증명합니다. 코드가 아니라 환경 변수에 보관하세요. `SESSION_SECRET`은 직접 정하는 긴 임의의 문자열입니다.',
    note: '예제는 세션을 메모리에 보관합니다. 운영에 들어가기 전에 `express-session`에 저장소를 지정하세요. TLS를 쓰는 프록시 뒤에서는 `cookie.secure`와 `trust proxy`를 설정하세요.',
  },
  environment: { heading: '환경 변수 설정', text: '시크릿은 만들 때 한 번만 표시됩니다. 자격 증명에서 언제든지 새로 만들 수 있습니다.' },
  guard: {
    heading: '로그인한 사람만 볼 수 있는 페이지',
    text: '`request.user`에 누구인지 들어 있습니다. `/logto/sign-in`과 `/logto/sign-out` 링크로 세션을 시작하고 끝냅니다.',
  },
  checkpoint: { heading: '확인', text: '서버를 시작하고 `/account`를 여세요.' },
};
