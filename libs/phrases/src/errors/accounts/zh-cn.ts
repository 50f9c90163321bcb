import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': '此密码已过期。请通过“忘记密码”设置新密码。',
  'password.rejected': '此密码不符合要求。请换一个。',
  'session.email_blocklist.email_not_allowed': '此邮箱不能在此使用。请换一个邮箱。',
  'session.email_blocklist.email_subaddressing_not_allowed': '此处不能使用带加号的邮箱。请去掉加号到 @ 之间的内容。',
  'session.invalid_interaction_type': '此步骤不属于已开始的操作。请重新开始。',
  'user.email_exists_in_profile': '此账号已有邮箱。',
  'user.missing_profile': '账号还缺少信息。请补充后继续。',
  'user.new_password_required_in_profile': '请先设置新密码。',
  'user.password_exists_in_profile': '此账号已有密码。',
  'user.phone_exists_in_profile': '此账号已有手机号。',
  'user.same_password': '新密码与当前密码相同。请换一个。',
  'user.username_exists_in_profile': '此账号已有用户名。',
  'user.username_invalid_charset_hard': '用户名只能包含字母、数字和下划线。请去掉其他字符。',
  'user.username_lowercase_not_allowed': '此处的用户名不能包含小写字母。请去掉。',
  'user.username_numbers_not_allowed': '此处的用户名不能包含数字。请去掉。',
  'user.username_starts_with_number': '用户名不能以数字开头。请以其他字符开头。',
  'user.username_too_long': '此用户名太长。请换一个短一些的。',
  'user.username_too_short': '此用户名太短。请换一个长一些的。',
  'user.username_underscore_not_allowed': '此处的用户名不能包含下划线。请去掉。',
  'user.username_uppercase_not_allowed': '此处的用户名不能包含大写字母。请用小写。',
} satisfies AccountErrorSentences;
