import type { OidcWebWords } from './en';

export const ko: OidcWebWords = {
  install: {
    heading: 'OpenID Connect 라이브러리 선택',
    text: '클라이언트 시크릿을 쓰는 인증 코드 흐름을 지원하는 라이브러리면 어떤 언어든 쓸 수 있습니다. 예제는 Node.js용 `openid-client`를 사용합니다.',
  },
  redirects: { heading: '돌아올 곳 정하기', text: '코드를 받는 서버의 주소입니다.' },
  signedOut: { heading: '로그아웃한 다음', text: '로그아웃한 사람이 도착하는 곳입니다.' },
  configure: {
    heading: '설정하기',
    text: '앱 시크릿은 요청하는 쪽이 내 서버임을 서비스에 증명합니다. 만들 때 한 번만 표시되며, 자격 증명에서 언제든지 새로 만들 수 있습니다.',
    note: '라이브러리는 테스트라고 알려 주지 않으면 TLS가 없는 주소를 거부합니다.',
  },
  begin: {
    heading: '로그인 시작',
    text: '임의의 값 두 개를 브라우저의 세션에 보관한 다음, 여기서 돌려주는 주소로 리디렉션하세요.',
  },
  complete: { heading: '로그인 완료', text: '리디렉션 URI에서 완료합니다. 라이브러리가 보관한 값을 비교하고 ID 토큰의 서명을 검증합니다.' },
  end: { heading: '로그아웃', text: '먼저 자체 세션을 끝낸 다음, 여기서 돌려주는 주소로 리디렉션하세요.' },
  checkpoint: { heading: '확인', text: '서버를 시작하고 연 다음 로그인하세요.' },
};
