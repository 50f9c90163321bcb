import type { CapacitorWords } from './en';

export const ko: CapacitorWords = {
  install: {
    heading: '클라이언트 설치',
    text: '`@logto/capacitor`가 로그인을 처리합니다. 플러그인 세 개는 브라우저를 열고, 돌아오는 링크를 받고, 토큰을 보관합니다.',
    note: '그런 다음 `npx cap sync`를 실행하여 Capacitor가 플러그인을 네이티브 프로젝트에 넣도록 하세요.',
  },
  client: {
    heading: '클라이언트 만들기',
    text: '앱 전체에 클라이언트 하나를 둡니다. 앱 ID는 비밀이 아니므로 앱에 넣어도 됩니다.',
    note: "`presentationStyle: 'fullscreen'`은 iPad에서 로그인 페이지가 빈 화면으로 남지 않게 합니다.",
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
  signIn: {
    heading: '로그인',
    text: '로그인 버튼에서 이것을 호출하세요. 시스템 브라우저가 로그인 페이지를 열고 코드를 가지고 돌아오면 클라이언트가 코드를 토큰으로 교환합니다.',
    note: '브라우저를 일찍 닫는 것은 앱의 오류가 아닙니다. 클라이언트는 코드가 `user_cancelled`인 `LogtoClientError`로 거부합니다. 두 번 시작하지 못하게 하세요. 동시에 진행하는 두 로그인은 모두 끝나 버립니다.',
  },
  returns: {
    heading: '늦은 복귀 처리',
    text: '브라우저가 열려 있는 동안 Android가 앱을 종료할 수 있고, 링크보다 브라우저가 닫힌 것을 먼저 알릴 수도 있습니다. 앱이 시작될 때 한 번 등록하세요. 그러면 그런 경우에도 로그인이 완료됩니다.',
  },
  signOut: {
    heading: '로그아웃',
    text: '브라우저에는 한동안 로그인이 유지됩니다. `signOut`은 이것도 끝내고 로그아웃 후 리디렉션 URI로 돌아옵니다. 이 URI는 리디렉션 URI로 시작해서는 안 됩니다.',
    note: '앱의 토큰은 바로 없어집니다. 돌아오기 전에 브라우저를 닫으면 promise가 영원히 끝나지 않으므로, 예제는 브라우저가 닫히면 계속 진행합니다. URI가 없으면 로그아웃되었다는 페이지가 표시되고 사람이 그 페이지를 닫습니다.',
  },
  run: {
    heading: '실행하기',
    text: '휴대전화나 에뮬레이터에서 앱을 시작하세요. `adb reverse`를 쓰면 Android 기기가 컴퓨터의 서비스에 연결됩니다. iOS 시뮬레이터는 컴퓨터의 네트워크를 함께 씁니다.',
    note: '서비스에 TLS가 없는 동안에는 앱이 서비스와 통신해도 된다고 Android에 알려야 합니다(`android:usesCleartextTraffic`). 디버그 빌드에서만 그렇게 하세요.',
  },
  checkpoint: {
    heading: '확인',
    text: '앱에서 로그인 버튼을 누르세요. 브라우저 창이 로그인 페이지를 엽니다. 주소와 도착한 코드를 입력하세요.',
  },
};
