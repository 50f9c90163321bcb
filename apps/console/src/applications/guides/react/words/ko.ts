import type { ReactWords } from './en';

export const ko: ReactWords = {
  install: { heading: '클라이언트 설치', text: '`@logto/react`는 클라이언트를 hook으로 제공합니다.' },
  provider: {
    heading: '앱 감싸기',
    text: '프로바이더 아래의 모든 것이 누가 로그인했는지 물을 수 있습니다.',
  },
  redirects: {
    heading: '돌아올 곳 정하기',
    text: '로그인을 완료하는 앱의 페이지입니다. 이 URI의 출처는 그대로 토큰을 요청할 수 있으므로 CORS에 추가할 것이 없습니다.',
  },
  callback: {
    heading: '로그인 완료',
    text: '리디렉션 URI의 경로에 이 컴포넌트를 표시하세요. 경로에 가드를 두지 마세요. 열릴 때는 아직 아무도 로그인되어 있지 않습니다.',
  },
  use: {
    heading: '로그인',
    text: '`isLoading`인 동안에는 답을 기다리는 중입니다.',
    note: '설정에 `email` 같은 스코프를 더 넣으면 클레임에 더 많은 정보가 담깁니다.',
  },
  signedOut: {
    heading: '로그아웃',
    text: '서비스의 세션도 끝냅니다. 브라우저는 여기 적힌 그대로의 URI로 돌아옵니다.',
  },
  checkpoint: { heading: '확인', text: '앱을 시작하고 연 다음 로그인을 누르세요.' },
};
