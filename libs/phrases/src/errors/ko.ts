import { accounts } from './accounts/ko';
import { management } from './management/ko';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) => (minutes === undefined ? '나중에 다시 시도하세요.' : `${minutes}분 후에 다시 시도하세요.`);

export const ko = {
  'auth.authorization_header_missing': '액세스 토큰이 필요합니다. Authorization: Bearer로 보내세요.',
  'auth.authorization_token_type_not_supported': '이 유형의 토큰은 받지 않습니다. Authorization: Bearer로 보내세요.',
  'auth.forbidden': '이 작업은 허용되지 않습니다. 다른 방법을 선택하거나 관리자에게 권한을 요청하세요.',
  'auth.unauthorized': '액세스 토큰이 유효하지 않거나 만료되었습니다. 다시 로그인하거나 새 토큰을 요청하세요.',
  'connector.general': '메일 서비스에서 메일을 거부했습니다. 1분 후에 다시 시도하세요. 문제가 계속되면 관리자에게 알리세요.',
  'connector.invalid_config': '커넥터가 올바르게 설정되지 않았습니다. 설정을 확인하세요.',
  'connector.not_found': '사용할 커넥터가 아직 없어 아무것도 보낼 수 없습니다. 먼저 관리자가 커넥터를 설정해야 합니다.',
  'connector.template_not_found': '이 메일의 템플릿이 없습니다. 커넥터에 추가하세요.',
  'connector.unavailable': (facts) => `지금은 코드를 보낼 수 없습니다. ${later(facts)}`,
  'entity.not_found': '이 주소에는 아무것도 없습니다. 주소와 그 안의 ID를 확인하세요.',
  'guard.invalid_input': '요청에 빠진 항목이 있거나 형식이 올바르지 않습니다. 세부 정보를 확인하세요.',
  'request.cross_site': '다른 사이트에서 보낸 요청이라 거부되었습니다. 페이지를 직접 열어 다시 시도하세요.',
  'request.invalid_input': '요청을 읽을 수 없습니다. 형식을 확인하세요.',
  'request.message_rate_limited': (facts) => `코드를 너무 많이 요청했습니다. ${later(facts)}`,
  'request.rate_limited': (facts) => `이곳에서 보낸 요청이 너무 많습니다. ${later(facts)}`,
  'request.too_large': '요청이 너무 큽니다. 한 번에 보내는 양을 줄이세요.',
  'request.unsupported_media_type': '이 유형의 콘텐츠는 읽을 수 없습니다. JSON으로 보내세요.',
  'server.internal': '서비스에서 처리하지 못했습니다. 다시 시도해도 안전합니다. 문제가 계속되면 지원팀에 요청 번호를 알리세요.',
  'server.unavailable': '서비스가 아직 준비되지 않았습니다. 지금까지의 내용은 그대로 있습니다. 1분 후에 다시 시도하세요.',
  'session.identifier_not_found': '누가 로그인하는지 아직 알 수 없습니다. 다시 시작하세요.',
  'session.identity_conflict': '이 로그인은 다른 계정으로 시작되었습니다. 다시 시작하세요.',
  'session.interaction_not_found': '이 로그인은 시작되지 않았거나 이미 끝났습니다. 다시 시작하세요.',
  'session.not_found': '이 브라우저에는 진행 중인 로그인이 없습니다. 앱으로 돌아가 다시 시작하세요.',
  'session.not_supported_for_forgot_password': '비밀번호 재설정을 로그인으로 바꿀 수 없습니다. 다시 시작하세요.',
  'session.verification_blocked_too_many_attempts': (facts) => `실패가 너무 많아 지금은 이 계정의 코드와 비밀번호를 받지 않습니다. ${later(facts)}`,
  'session.verification_failed': '이 주소는 아직 확인되지 않았습니다. 먼저 메일의 코드를 입력하세요.',
  'session.verification_session_not_found': '이전 메일의 코드입니다. 가장 최근 메일의 코드를 사용하세요.',
  'setup.already_claimed': '첫 관리자가 이미 설정되었습니다. 그 계정으로 로그인하세요.',
  'setup.invalid_token': '이 링크는 더 이상 유효하지 않습니다. 가장 최근 링크를 사용하거나 새 링크를 발급받으세요.',
  'user.email_already_in_use': '이미 계정에 등록된 주소입니다. 이 주소로 로그인하거나 다른 주소를 사용하세요.',
  'user.sign_in_method_not_enabled': '이 로그인 방법은 꺼져 있습니다. 다른 방법을 선택하세요.',
  'user.suspended': '정지된 계정입니다. 서비스 운영자에게 문의하세요.',
  'user.user_not_exist': '이 주소로 된 계정이 없습니다.',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined
      ? '코드가 일치하지 않습니다. 메일과 비교해 보세요.'
      : `코드가 일치하지 않습니다. 메일과 비교해 보세요. ${triesLeft}번 더 시도할 수 있습니다.`,
  'verification_code.email_mismatch': '다른 주소로 보낸 코드입니다. 코드를 받은 주소를 사용하세요.',
  'verification_code.exceed_max_try': '여러 번 일치하지 않아 이 코드는 더 이상 사용할 수 없습니다. 새 코드를 요청하세요.',
  'verification_code.expired': '코드가 만료되었습니다. 새 코드를 요청하세요.',
  'verification_code.not_found': '이 코드는 더 이상 사용할 수 없습니다. 가장 최근 메일의 코드를 사용하거나 새 코드를 요청하세요.',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
