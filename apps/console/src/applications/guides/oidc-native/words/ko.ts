import type { OidcNativeWords } from './en';

export const ko: OidcNativeWords = {
  library: {
    heading: 'OpenID Connect 라이브러리 선택',
    text: 'AppAuth처럼 시스템 브라우저를 열고 증명 키(PKCE, 방식 `S256`)를 보내는 라이브러리면 모두 쓸 수 있습니다. 나머지는 디스커버리 문서에서 알아냅니다.',
  },
  links: {
    heading: '돌아오는 길 선택',
    text: '`com.example.app`처럼 거꾸로 쓴 자체 스킴의 링크입니다. 점이 없는 스킴은 거부됩니다. 앱이 이 스킴으로 시스템에 등록되어 있어야 합니다.',
  },
  request: {
    heading: '코드 요청',
    text: '라이브러리가 브라우저에서 여는 주소는 다음과 같습니다. `prompt=consent`와 `offline_access`를 쓰면 갱신 토큰을 받습니다. 사용자에게는 질문이 표시되지 않습니다.',
    note: '응답은 `code`와 `state` 또는 `error`와 함께 리디렉션 URI로 옵니다.',
  },
  exchange: {
    heading: '토큰으로 교환',
    text: '1분 안에 한 번만 할 수 있습니다. 네이티브 앱에는 시크릿이 없으며 증명 키가 그 역할을 합니다.',
  },
  signedOut: {
    heading: '로그아웃',
    text: '갱신 토큰을 취소하고 모든 토큰을 지운 다음 같은 브라우저에서 세션 종료 주소를 여세요.',
  },
  origins: {
    heading: '앱이 웹 페이지를 표시하는 경우에만',
    text: '웹 뷰의 페이지가 직접 토큰을 요청한다면 그 출처를 허용해야 합니다.',
  },
  checkpoint: { heading: '확인', text: '앱을 실행하고 로그인하세요.' },
};
