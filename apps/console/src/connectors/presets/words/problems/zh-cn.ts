import type { PresetWords } from '../../preset-words';

const registerApp = '请在 Microsoft 注册应用，并使用 OAuth2 登录。';
const onlyMicrosoft = '用于 Microsoft 的令牌只由 Microsoft 颁发；没有地址时会向 Google 请求。';
const sesCredentials = '请在 SES 控制台的 SMTP settings 中创建 SMTP 凭证。';
const sesInRegion = '请在主机所在区域的 SES 控制台中创建 SMTP 凭证。';
const tokenTwice = '请在两处都使用 Server API 令牌，或使用 SMTP 令牌的访问密钥和私有密钥。';

export const zhCn: PresetWords['problems'] = {
  'host.other': { message: '{host} 不是 {provider} 接收邮件的服务器。', fix: '请使用 {meant}。' },
  'port.unknown': { message: '{provider} 在端口 {port} 上不应答，只在 {ports} 上应答。', fix: '请使用端口 {meant}。' },
  'tls.never': { message: '{provider} 不接受未加密的邮件。', fix: '请选择一种加密方式。' },
  'tls.implicit': { message: '端口 {port} 从第一个字节起就加密。', fix: '请选择“从一开始使用 TLS”。' },
  'tls.starttls': { message: '端口 {port} 以明文开始，再通过 STARTTLS 切换到加密。', fix: '请选择 STARTTLS。' },
  'login.missing': { message: '{provider} 不接受没有登录的邮件。', fix: '请填写登录信息。' },
  'user.no_address': {
    message: '用户名不是完整的地址。{provider} 按地址识别用户。',
    fix: '请输入完整地址作为用户名，包括 @ 之后的部分。',
  },
  'from.mailbox': {
    message: '{domain} 不允许 {provider} 为其发送邮件：接收方会拒绝或视为垃圾邮件。',
    fix: '请使用您自己的、已在 {provider} 验证的域名的地址。',
  },
  'blanks.api_key': { message: 'API 密钥中有空格或换行。', fix: '请粘贴不含空格和换行的 API 密钥。' },
  'blanks.smtp_password': { message: 'SMTP 密码中有空格或换行。', fix: '请粘贴不含空格和换行的 SMTP 密码。' },
  'blanks.password': { message: '密码中有空格或换行。', fix: '请粘贴不含空格和换行的密码。' },
  'blanks.token': { message: '令牌中有空格或换行。', fix: '请粘贴不含空格和换行的令牌。' },
  'tokens.end': { message: '访问令牌约一小时后失效，且此处没有可更新它的内容。', fix: '请填写 {missing}。' },
  'tokens.none': { message: '没有可用来获取访问令牌的内容。', fix: '请填写 {missing}。' },
  'gmail.blanks': { message: 'Google 分组显示应用专用密码；空格不属于密码。', fix: '请去掉空格。' },
  'gmail.password': {
    message: '这不是应用专用密码：它有 16 个字母。Google 拒绝账号本身的密码。',
    fix: '请在 myaccount.google.com/apppasswords 创建应用专用密码并粘贴。',
  },
  'gmail.service_account': {
    message: '服务账号不能以 gmail.com 地址发送：只有 Google Workspace 才能允许。',
    fix: '请使用您的 Workspace 的地址，或使用客户端 ID 和刷新令牌。',
  },
  'gmail.access_url': { message: 'Gmail 只接受 Google 颁发的令牌。', fix: '请将令牌地址设为 {url}。' },
  'gmail.from': {
    message: '除非此地址在“Send mail as”地址之中，否则 Gmail 会在 From 中写入账号的地址。',
    fix: '请使用账号的地址，或先在 Gmail 的设置中添加此地址。',
  },
  'microsoft.password_personal': { message: '自 2024 年 9 月起，Outlook.com 不再接受 SMTP 密码，包括应用专用密码。', fix: registerApp },
  'microsoft.password': {
    message: 'Microsoft 将于 2026 年 12 月底默认关闭 SMTP 密码。在此之前，组织和邮箱都必须允许使用。',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: '这类服务账号是 Google 的。',
    fix: '请使用在 Microsoft 注册的应用的客户端 ID、客户端密钥和刷新令牌。',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: '请将令牌地址设为 {url}。' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: '请将令牌地址设为 {url}，并填入您的目录 ID。' },
  'microsoft.from': {
    message: 'Microsoft 拒绝邮箱无权使用的 From 地址。',
    fix: '请使用邮箱的地址，或为它授予此地址的“Send as”权限。',
  },
  'sendgrid.user_is_key': { message: 'API 密钥填在了用户名的位置。', fix: '请将用户名设为 {user}，并将密钥填为密码。' },
  'sendgrid.user': { message: '在 SendGrid，所有人的用户名都是 apikey 这个词。', fix: '请将用户名设为 {user}。' },
  'sendgrid.password': {
    message: '这不是 API 密钥：它以 SG. 开头，另有两个部分。SendGrid 拒绝账号的密码。',
    fix: '请创建具有 Mail Send 权限的 API 密钥并粘贴。',
  },
  'ses.user_temporary': { message: '以 ASIA 开头的密钥是临时的：SES 不接受通过 SMTP 使用。', fix: sesCredentials },
  'ses.user': { message: '这不是 SES 的 SMTP 用户名：它以 AKIA 开头。', fix: sesCredentials },
  'ses.password_secret_key': {
    message: '这看起来是私有访问密钥。SMTP 密码由它为一个区域生成，有 44 个字符。',
    fix: sesInRegion,
  },
  'ses.password': { message: '这不是 SES 的 SMTP 密码：它有 44 个字符，以 B 开头。', fix: sesInRegion },
  'mailgun.password': {
    message: '这是 API 密钥。通过 SMTP，Mailgun 只接受 SMTP 用户的密码。',
    fix: '请在域名的设置中重置 SMTP 用户的密码，并粘贴新密码。',
  },
  'mailgun.from': {
    message: 'Mailgun 以 {sending} 为此邮件签名，而 From 为 {shown}：接收方可能视为垃圾邮件。',
    fix: '请在 From 中使用 {sending} 的地址。',
  },
  'mailgun.sandbox': {
    message: '沙盒域名只向在 Mailgun 同意接收的收件人发送。',
    fix: '请在 Mailgun 添加您自己的域名，并使用其 SMTP 用户。',
  },
  'postmark.login': { message: 'Postmark 的用户名和密码都使用 Server API 令牌；此处两者不同。', fix: tokenTwice },
  'postmark.no_token': { message: '这不是 Server API 令牌。', fix: tokenTwice },
  'aliyun.former_host': { message: '这是阿里云不再推荐的旧服务器。', fix: '如果您的控制台显示该区域，请使用 {meant}。' },
  'aliyun.from': { message: '阿里云邮件推送只接受来自登录所用发信地址的邮件。', fix: '请在 From 中使用发信地址。' },
  'zoho.host': { message: '此服务器供付费组织使用；该地址是个人地址。', fix: '请使用 {meant}。' },
  'zoho.from': {
    message: 'Zoho 拒绝既不是邮箱地址也不是其别名的 From 地址。',
    fix: '请使用邮箱的地址，或先将此地址添加为别名。',
  },
};
