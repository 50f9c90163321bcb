import type { OidcSpaWords } from './en';

export const ko: OidcSpaWords = {
  install: {
    heading: 'OpenID Connect 라이브러리 선택',
    text: '증명 키(PKCE, 방식 `S256`)를 보내는 라이브러리면 모두 쓸 수 있습니다. 예제는 `oidc-client-ts`를 사용합니다.',
  },
  redirects: {
    heading: '돌아올 곳 정하기',
    text: '앱의 페이지입니다. 이 URI의 출처는 그대로 토큰을 요청할 수 있으므로 CORS에 추가할 것이 없습니다.',
  },
  signedOut: { heading: '로그아웃한 다음', text: '로그아웃한 사람이 도착하는 곳입니다.' },
  configure: {
    heading: '설정하기',
    text: '동의 프롬프트가 있어야 서비스가 `offline_access`에 대해 갱신 토큰을 발급합니다. 사용자에게는 질문이 표시되지 않습니다.',
  },
  use: { heading: '로그인과 로그아웃', text: '첫 번째 함수는 리디렉션 URI의 페이지에, 나머지는 버튼에 넣으세요.' },
  checkpoint: { heading: '확인', text: '앱을 시작하고 연 다음 로그인하세요.' },
};
