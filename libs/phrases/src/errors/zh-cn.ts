import { accounts } from './accounts/zh-cn';
import { management } from './management/zh-cn';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) => (minutes === undefined ? '请稍后再试。' : `请在 ${minutes} 分钟后重试。`);

export const zhCn = {
  'auth.authorization_header_missing': '此处需要访问令牌。请以 Authorization: Bearer 发送。',
  'auth.authorization_token_type_not_supported': '此处不接受这种令牌。请以 Authorization: Bearer 发送。',
  'auth.forbidden': '你没有权限执行此操作。请选择其他方式，或向管理员申请权限。',
  'auth.unauthorized': '此访问令牌无效或已结束。请重新登录，或获取新的令牌。',
  'connector.general': '邮件服务拒绝了这封邮件。请一分钟后重试；如果仍然如此，请联系管理员。',
  'connector.invalid_config': '连接器配置不正确。请检查其设置。',
  'connector.not_found': '目前没有可用的连接器，无法发送任何内容。请先由管理员配置。',
  'connector.template_not_found': '没有适用于这封邮件的模板。请在连接器中添加。',
  'connector.unavailable': (facts) => `暂时无法发送验证码。${later(facts)}`,
  'entity.not_found': '此地址没有内容。请检查地址及其中的标识。',
  'guard.invalid_input': '请求中有缺失或格式不正确的内容，详情见 details。',
  'request.cross_site': '该请求来自其他网站，已被拒绝。请直接打开页面后重试。',
  'request.invalid_input': '无法读取该请求。请检查其格式。',
  'request.message_rate_limited': (facts) => `获取验证码的次数过多。${later(facts)}`,
  'request.rate_limited': (facts) => `来自此处的请求过多。${later(facts)}`,
  'request.too_large': '请求内容过大。请减少每次发送的内容。',
  'request.unsupported_media_type': '不支持这种内容类型。请发送 JSON。',
  'server.internal': '服务出错了。可以放心重试；如果再次发生，请向支持人员提供请求编号。',
  'server.unavailable': '服务暂时不可用。之前的操作都还在，请一分钟后重试。',
  'session.identifier_not_found': '尚不清楚是谁在登录。请重新开始。',
  'session.identity_conflict': '这次登录是以另一个账号开始的。请重新开始。',
  'session.interaction_not_found': '这次登录尚未开始或已经结束。请重新开始。',
  'session.not_found': '此浏览器中没有进行中的登录。请返回应用重新开始。',
  'session.not_supported_for_forgot_password': '找回密码的流程不能转为登录。请重新开始。',
  'session.verification_blocked_too_many_attempts': (facts) => `失败次数过多，暂时不接受此账号的验证码和密码。${later(facts)}`,
  'session.verification_failed': '此邮箱尚未验证。请先输入邮件中的验证码。',
  'session.verification_session_not_found': '这个验证码来自较早的邮件。请使用最新邮件中的验证码。',
  'setup.already_claimed': '首位管理员已经设置完成。请直接登录。',
  'setup.invalid_token': '此链接已失效。请使用最新的链接，或让管理员生成新链接。',
  'user.email_already_in_use': '此邮箱已属于一个账号。请用它登录，或使用其他邮箱。',
  'user.sign_in_method_not_enabled': '此处未启用这种登录方式。请选择其他方式。',
  'user.suspended': '此账号已被停用。请联系服务的运营者。',
  'user.user_not_exist': '没有使用此邮箱的账号。',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined ? '验证码不正确。请与邮件核对。' : `验证码不正确。请与邮件核对；还可以尝试 ${triesLeft} 次。`,
  'verification_code.email_mismatch': '这个验证码发送到了另一个邮箱。请使用接收它的邮箱。',
  'verification_code.exceed_max_try': '验证码错误次数过多，已经失效。请获取新的验证码。',
  'verification_code.expired': '验证码已过期。请获取新的验证码。',
  'verification_code.not_found': '验证码已失效。请使用最新邮件中的验证码，或获取新的验证码。',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
