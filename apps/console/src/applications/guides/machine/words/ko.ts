import type { MachineWords } from './en';

export const ko: MachineWords = {
  role: {
    heading: '역할 부여',
    text: '머신은 역할이 허용하는 일만 할 수 있고 역할이 없으면 아무것도 할 수 없습니다. 이 애플리케이션의 설정을 열고 역할 탭에서 역할을 추가하세요. `Management API access`는 이 서비스의 Management API를 엽니다.',
  },
  token: {
    heading: '토큰 받기',
    text: '시크릿은 만들 때 한 번만 표시됩니다. `resource`는 토큰을 쓸 API를, `scope`는 거기에서 할 수 있는 일을 나타냅니다. 응답의 `scope`를 요청한 것과 비교하세요.',
    note: 'API 리소스에 다르게 정해져 있지 않으면 토큰은 1시간 동안 유효합니다. 매번 요청하지 말고 만료되기 직전까지 보관하세요.',
  },
  call: { heading: 'API 호출', text: '헤더에 토큰을 넣어 호출합니다.' },
  client: {
    heading: '또는 클라이언트 사용',
    text: '`@logto/api`는 Management API의 토큰을 스스로 받고 갱신하며 그 타입을 알고 있습니다.',
  },
  code: { heading: 'Node.js에서 호출', text: '거부된 호출은 `error`로 돌아오며 예외가 발생하지 않습니다.' },
  checkpoint: { heading: '확인', text: '둘 중 하나를 실행하세요.' },
};
