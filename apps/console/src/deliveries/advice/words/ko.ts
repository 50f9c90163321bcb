import type { AdviceWords } from './en';

export const ko: AdviceWords = {
  texts: {
    locked_out: {
      title: '이 주소의 코드가 거부됩니다',
      text: '코드가 여러 번 일치하지 않아 {until}까지 코드를 받지 않습니다. 잠금을 풀거나 기다리도록 안내하세요.',
    },
    connector_missing: { title: '커넥터 없음', text: '메시지를 보낼 커넥터가 없습니다. 커넥터를 설정하세요.' },
    connector_unavailable: {
      title: '커넥터 작동 실패',
      text: '{until}까지 쉰 다음 자동으로 다시 시도합니다. 마지막 실패: {error}',
    },
    login_refused: { title: '메일 서버가 로그인을 거부함', text: '커넥터의 사용자 이름과 비밀번호를 확인하세요. {reply}' },
    connection_failed: { title: '서버에 연결할 수 없음', text: '커넥터의 호스트, 포트, TLS를 확인하세요. {error}' },
    limit_reached: { title: '코드 요청이 너무 많음', text: '다음 코드는 {until}에 요청할 수 있습니다.' },
    never_sent_no_account: {
      title: '보내지 않음: 계정 없음',
      text: '이 주소의 계정이 없고 가입이 꺼져 있습니다. 주소를 비교해 보거나 계정을 만드세요.',
    },
    never_sent_codes_off: { title: '보내지 않음: 코드 꺼짐', text: '코드로 로그인하는 기능이 꺼져 있습니다.' },
    never_sent: { title: '보내지 않음', text: '당시에는 이 주소로 코드를 쓸 수 있는 사람이 없었습니다. 새 코드를 요청하도록 안내하세요.' },
    on_its_way: { title: '가는 중', text: '몇 초 후에 다시 확인하세요.' },
    will_be_tried_again: { title: '재시도 대기 중', text: '{at}에 다시 시도합니다. 지금까지의 결과: {error}' },
    handed_over: { title: '전달됨', text: '{server}에서 {at}에 받았습니다. 받은편지함에 없으면 스팸함을 확인하세요.' },
    code_used: { title: '도착하여 사용됨', text: '코드가 {at}에 사용되었습니다. 할 일이 없습니다.' },
    may_have_arrived: {
      title: '도착했을 수 있음',
      text: '전달하는 도중에 연결이 끊겼습니다. 도착하지 않았다면 새 코드를 요청하도록 안내하세요.',
    },
    address_refused: { title: '서버가 이 주소를 거부함', text: '주소의 철자를 비교해 보세요. {reply}' },
    message_refused: { title: '서버가 메시지를 받지 않음', text: '보낸 사람과 서버가 허용하는 범위를 확인하세요. {reply}' },
    expired_before_it_left: { title: '시간 초과', text: '나가기 전에 코드가 만료되었습니다. 새 코드를 요청하도록 안내하세요.' },
    not_sent: { title: '보내지 못함', text: '메시지를 보낼 수 없었습니다. {error}' },
    nothing_asked_for: {
      title: '요청된 것이 없음',
      text: '지난 24시간 동안 메시지가 없습니다. 바로 이 주소로 코드를 요청하도록 안내하세요.',
    },
  },
  actions: {
    connector: '커넥터 열기',
    lockouts: '잠금 열기',
    methods: '로그인 방법 열기',
    account: '사용자 추가',
  },
};
