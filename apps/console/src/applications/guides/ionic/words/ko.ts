import type { IonicWords } from './en';

export const ko: IonicWords = {
  install: {
    heading: '클라이언트 설치',
    text: 'Ionic 앱은 Capacitor 앱이므로, 페이지를 Angular, React, Vue 중 무엇으로 만들든 클라이언트는 `@logto/capacitor`와 플러그인 세 개입니다.',
    note: '그런 다음 `npx cap sync`를 실행하여 Capacitor가 플러그인을 네이티브 프로젝트에 넣도록 하세요.',
  },
  client: {
    heading: '클라이언트 만들기',
    text: '앱 전체에 클라이언트 하나를 둡니다. 앱 ID는 비밀이 아니므로 앱에 넣어도 됩니다.',
  },
  links: {
    heading: '돌아오는 길 선택',
    text: '로그인하면 시스템 브라우저가 자체 스킴의 링크로 앱에 돌아옵니다. `com.example.app`처럼 앱의 ID를 거꾸로 쓰세요. 점이 없는 스킴은 거부됩니다.',
    note: '두 네이티브 프로젝트 모두 이 스킴을 알아야 합니다. 그렇지 않으면 브라우저가 그 자리에 머무릅니다.',
  },
  origins: {
    heading: '앱의 출처 허용',
    text: '앱의 페이지는 자체 출처에서 로드됩니다. iOS에서는 `capacitor://localhost`, Android에서는 `https://localhost`, `androidScheme: http`를 쓰는 Android에서는 `http://localhost`입니다. 허용하지 않으면 모든 토큰 요청이 `Failed to fetch`로 끝납니다.',
  },
  state: {
    heading: '누가 로그인했는지 보관',
    text: '클라이언트는 연결이 없어도 기기에서 바로 답합니다. 페이지에서 볼 수 있는 곳에 그 답을 보관하세요. Ionic Angular에서는 signal을 쓰세요. 그렇지 않으면 플러그인의 promise가 페이지를 깨우지 않습니다.',
    note: 'Ionic React에서는 `isSignedIn`을 state에, Ionic Vue에서는 `ref`에 보관하세요.',
  },
  returns: {
    heading: '늦은 복귀 처리',
    text: '브라우저가 열려 있는 동안 Android가 앱을 종료할 수 있습니다. 앱이 시작될 때 첫 페이지를 표시하기 전에 이것을 호출하세요.',
  },
  signOut: {
    heading: '로그아웃',
    text: '브라우저의 세션도 끝내고 로그아웃 후 리디렉션 URI로 돌아옵니다. 이 URI는 리디렉션 URI로 시작해서는 안 됩니다.',
    note: '예제는 돌아오기 전에 브라우저를 닫아도 계속 진행됩니다. 그때는 앱의 토큰이 이미 없어진 상태입니다.',
  },
  page: {
    heading: '페이지에 넣기',
    text: '로그인 버튼 하나, 로그아웃 버튼 하나입니다.',
    note: 'Ionic 9 이전에는 이 import를 `@ionic/angular/standalone`에서 가져옵니다.',
  },
  run: {
    heading: '실행하기',
    text: '`adb reverse`를 쓰면 Android 기기가 컴퓨터의 서비스에 연결됩니다. iOS 시뮬레이터는 컴퓨터의 네트워크를 함께 씁니다. 일반 브라우저에서는 앱의 링크가 아무 데도 열리지 않습니다. 웹 빌드에는 단일 페이지 유형의 애플리케이션이 따로 필요합니다.',
    note: '서비스에 TLS가 없는 동안에는 앱이 서비스와 통신해도 된다고 Android에 알려야 합니다(`android:usesCleartextTraffic`). 디버그 빌드에서만 그렇게 하세요.',
  },
  checkpoint: {
    heading: '확인',
    text: '앱에서 로그인 버튼을 누르고 주소와 도착한 코드를 입력하세요.',
  },
};
