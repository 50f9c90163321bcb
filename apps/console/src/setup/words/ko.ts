import type { SetupWords } from './en';

export const ko: SetupWords = {
  checking: '설정 링크를 확인하는 중',
  form: {
    title: '첫 관리자 되기',
    lead: '설정 링크는 이 서비스가 본인의 것임을 증명합니다. 다음으로 이 주소로 보내는 코드가 주소도 본인의 것임을 증명합니다.',
    email: '이메일 주소',
    emailMissing: '이메일 주소를 입력하세요.',
    emailWrong: '완전한 주소가 아닙니다. name@example.com과 같은 형식으로 입력하세요.',
    name: '이름',
    optional: '선택 사항',
    nameTooLong: '이름은 128자 이하로 입력하세요.',
    action: '관리자 되기',
    sending: '처리하는 중',
  },
  problem: {
    link: {
      title: '이 설정 링크는 더 이상 유효하지 않습니다',
      text: '만료되었거나 더 새로운 링크가 출력되었습니다. 서비스를 다시 시작하고 출력되는 링크를 여세요.',
    },
    limit: {
      title: '이곳에서 너무 여러 번 시도했습니다',
      text: { other: '변경된 내용은 없습니다. {count}분 후에 다시 시도하세요.' },
    },
    network: { title: '서비스가 응답하지 않습니다', text: '서비스가 실행 중인지 확인하세요. 다시 시도해도 안전합니다.' },
    service: {
      title: '서비스에서 처리하지 못했습니다',
      text: '변경된 내용은 없습니다. 다시 시도해도 안전합니다. 자세한 내용은 서비스의 로그에 있습니다.',
    },
    request: '요청 번호',
  },
  claimed: {
    title: '이미 관리자가 있습니다',
    lead: '설정 링크는 이미 사용되었습니다. 그때 입력한 주소로 로그인하세요.',
    action: '로그인',
  },
  done: {
    title: '관리자가 되었습니다',
    lead: '이제 로그인하세요. 코드를 {email}(으)로 보냅니다.',
    action: '로그인',
  },
  noLink: {
    title: '설정 링크가 완전하지 않습니다',
    lead: '끝부분이 빠졌거나 이 페이지를 다시 불러왔습니다. 서비스를 시작한 터미널에서 링크 전체를 여세요.',
    sample: '링크는 #token=과 긴 영문자 및 숫자로 끝납니다.',
  },
};
