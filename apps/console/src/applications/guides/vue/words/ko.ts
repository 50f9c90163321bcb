import type { VueWords } from './en';

export const ko: VueWords = {
  install: { heading: '클라이언트 설치', text: '`@logto/vue`는 클라이언트를 composable이 있는 플러그인으로 제공합니다.' },
  plugin: { heading: '플러그인 추가', text: '앱을 만드는 곳에서 한 번 추가합니다.' },
  redirects: {
    heading: '돌아올 곳 정하기',
    text: '로그인을 완료하는 앱의 페이지입니다. 이 URI의 출처는 그대로 토큰을 요청할 수 있으므로 CORS에 추가할 것이 없습니다.',
  },
  callback: {
    heading: '로그인 완료',
    text: '리디렉션 URI의 경로에 이 컴포넌트를 표시하고 라우트에 가드를 두지 마세요. 열릴 때는 아직 아무도 로그인되어 있지 않습니다. 라우터의 히스토리는 `#` 뒤가 아니라 경로에 있어야 합니다.',
  },
  use: { heading: '로그인', text: '`isAuthenticated`와 `isLoading`은 ref입니다.' },
  signedOut: {
    heading: '로그아웃',
    text: '서비스의 세션도 끝냅니다. 브라우저는 여기 적힌 그대로의 URI로 돌아옵니다.',
  },
  checkpoint: { heading: '확인', text: '앱을 시작하고 연 다음 로그인을 누르세요.' },
};
