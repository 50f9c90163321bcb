import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': '비밀번호가 만료되었습니다. ‘비밀번호 찾기’에서 새 비밀번호를 정하세요.',
  'password.rejected': '이 비밀번호는 규칙에 맞지 않습니다. 다른 비밀번호를 정하세요.',
  'session.email_blocklist.email_not_allowed': '이 주소는 여기에서 사용할 수 없습니다. 다른 주소를 사용하세요.',
  'session.email_blocklist.email_subaddressing_not_allowed': '더하기 기호가 있는 주소는 여기에서 사용할 수 없습니다. 더하기부터 @ 앞까지 지우세요.',
  'session.invalid_interaction_type': '시작한 작업에 속하지 않는 단계입니다. 다시 시작하세요.',
  'user.email_exists_in_profile': '이 계정에는 이미 이메일 주소가 있습니다.',
  'user.missing_profile': '계정에 아직 필요한 정보가 있습니다. 입력한 뒤 계속하세요.',
  'user.new_password_required_in_profile': '먼저 새 비밀번호를 정하세요.',
  'user.password_exists_in_profile': '이 계정에는 이미 비밀번호가 있습니다.',
  'user.phone_exists_in_profile': '이 계정에는 이미 전화번호가 있습니다.',
  'user.same_password': '지금 쓰는 비밀번호와 같습니다. 다른 비밀번호를 정하세요.',
  'user.username_exists_in_profile': '이 계정에는 이미 사용자 이름이 있습니다.',
  'user.username_invalid_charset_hard': '사용자 이름에는 영문자, 숫자, 밑줄만 쓸 수 있습니다. 다른 문자를 지우세요.',
  'user.username_lowercase_not_allowed': '여기에서는 사용자 이름에 소문자를 쓸 수 없습니다. 지워 주세요.',
  'user.username_numbers_not_allowed': '여기에서는 사용자 이름에 숫자를 쓸 수 없습니다. 지워 주세요.',
  'user.username_starts_with_number': '사용자 이름은 숫자로 시작할 수 없습니다. 다른 문자로 시작하세요.',
  'user.username_too_long': '사용자 이름이 너무 깁니다. 더 짧게 정하세요.',
  'user.username_too_short': '사용자 이름이 너무 짧습니다. 더 길게 정하세요.',
  'user.username_underscore_not_allowed': '여기에서는 사용자 이름에 밑줄을 쓸 수 없습니다. 지워 주세요.',
  'user.username_uppercase_not_allowed': '여기에서는 사용자 이름에 대문자를 쓸 수 없습니다. 소문자로 쓰세요.',
} satisfies AccountErrorSentences;
