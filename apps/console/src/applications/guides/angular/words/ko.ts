import type { AngularWords } from './en';

export const ko: AngularWords = {
  install: {
    heading: '라이브러리 설치',
    text: '`angular-auth-oidc-client`는 Angular용으로 인증받은 OpenID Connect 라이브러리이며 이 서비스와 그대로 통신합니다.',
  },
  redirects: {
    heading: '돌아올 곳 정하기',
    text: '로그인하면 브라우저가 앱으로 돌아옵니다. 이 URI의 출처는 그대로 토큰을 요청할 수 있으므로 CORS에 추가할 것이 없습니다.',
  },
  signedOut: {
    heading: '로그아웃한 다음',
    text: '로그아웃한 사람이 도착하는 곳입니다.',
  },
  configure: {
    heading: '설정하기',
    text: '동의 프롬프트가 있어야 서비스가 `offline_access`에 대해 갱신 토큰을 발급합니다. 사용자에게는 질문이 표시되지 않습니다.',
    note: '`withAppInitializerAuthCheck`는 브라우저가 돌아왔을 때 첫 페이지를 표시하기 전에 로그인을 완료합니다.',
  },
  use: {
    heading: '로그인과 로그아웃',
    text: '페이지에 필요한 정보는 모두 signal로 제공됩니다.',
  },
  route: {
    heading: '로그인한 사람만 볼 수 있는 페이지',
    text: '가드가 로그인 페이지로 보냈다가 원래 가려던 페이지로 돌려보냅니다.',
  },
  checkpoint: {
    heading: '확인',
    text: '`ng serve`로 앱을 시작하고 연 다음 로그인을 누르세요.',
  },
};
