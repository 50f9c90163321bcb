import type { FactoryWords } from '../factory-words';

const templates = { label: '模板' };
const accessKeyId = { label: '访问密钥 ID' };
const accessKeySecret = { label: '私有访问密钥' };
const apiKey = { label: 'API 密钥' };
const clientId = { label: '客户端 ID' };
const clientSecret = { label: '客户端密钥' };
const mailbox = { label: '邮箱' };
const most = (milliseconds: number) => `毫秒；最多 ${milliseconds}。`;

export const zhCn: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: '通过任意 SMTP 服务器发送邮件。',
    issues: {
      'must be a host name or an address': '请输入主机名或地址。',
      'must be an address of this machine': '请输入此机器的地址。',
      'must not contain control characters': '此处不允许控制字符。',
      'is no header that can be set': '不能设置此邮件头。',
      'is no address such as: {what}': '这不是地址。示例：{what}',
      'has no template for {what}': '缺少 {what} 的模板。',
      'needs a user and a password, or neither': '请同时输入用户名和密码，或两者都留空。',
      'needs a refresh token or an access token': '请输入刷新令牌或访问令牌。',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        '需要登录（user 和 pass）、服务账号（user、serviceClient 和 privateKey）或令牌（user 加 refreshToken 或 accessToken）。',
    },
    items: {
      host: { label: '主机' },
      security: {
        label: '加密',
        options: {
          starttls: 'STARTTLS（端口 587）',
          implicit: '从一开始使用 TLS（端口 465）',
          none: '无：您自己的、无需登录的中继（端口 25）',
        },
      },
      port: { label: '端口' },
      authentication: {
        label: '登录',
        options: {
          login: '用户名和密码',
          tokens: 'OAuth2（邮箱的令牌）',
          service: 'OAuth2（Google 服务账号）',
          none: '无：中继认识此机器',
        },
      },
      'login.user': { label: '用户名' },
      'login.pass': { label: '密码' },
      'tokens.user': mailbox,
      'tokens.clientId': clientId,
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: '刷新令牌' },
      'tokens.accessUrl': { label: '令牌地址', help: '未指定时使用 Google 的地址。' },
      'tokens.accessToken': { label: '访问令牌', help: '有刷新令牌时不需要。' },
      'tokens.expires': { label: '访问令牌的失效时间', help: '自 1970 年起的毫秒数。' },
      'service.user': mailbox,
      'service.serviceClient': { label: '服务账号的客户端' },
      'service.privateKey': { label: '私钥' },
      'service.passphrase': { label: '私钥的口令' },
      fromEmail: { label: '发件人' },
      replyTo: { label: '回复地址' },
      templates,
      customHeaders: { label: '邮件头', help: '例如 X-… 和 List-…' },
      name: { label: 'EHLO 中的名称' },
      servername: { label: '证书中的名称' },
      'tls.ca': { label: '信任的证书', help: 'PEM 格式：服务器自身或私有机构的证书。此时不再信任通常的机构。' },
      'tls.minVersion': { label: '最低 TLS 版本' },
      localAddress: { label: '本机地址', help: '此机器用来发起连接的地址。' },
      dnsTimeout: { label: '查找主机的时间', help: most(5000) },
      connectionTimeout: { label: '建立连接的时间', help: most(5000) },
      greetingTimeout: { label: '等待问候的时间', help: most(5000) },
      socketTimeout: { label: '无应答的时间', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: '演示收件箱',
    description: '将短信放入此演示的收件箱。',
    items: { templates: { ...templates, help: '每种用途一段文本。{{code}} 代表验证码，{{application.name}} 代表应用。' } },
  },
  'aliyun-direct-mail': {
    name: '阿里云邮件推送',
    description: '阿里云的发送服务。',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: '区域',
        help: '配置了发信地址的邮件推送区域。',
        options: {
          'cn-hangzhou': '中国（杭州）',
          'ap-southeast-1': '新加坡',
          'ap-southeast-2': '美国（原悉尼）',
          'eu-central-1': '德国（法兰克福）',
          'us-east-1': '美国（弗吉尼亚）',
        },
      },
      accountName: { label: '发信地址' },
      fromAlias: { label: '发件人名称' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'Amazon Web Services 的发送服务。',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: '区域' },
      emailAddress: { label: '电子邮件地址' },
      emailAddressIdentityArn: { label: '电子邮件地址身份的 ARN' },
      feedbackForwardingEmailAddress: { label: '接收反馈的地址' },
      feedbackForwardingEmailAddressIdentityArn: { label: '反馈地址身份的 ARN' },
      configurationSetName: { label: '配置集名称' },
      templates,
    },
  },
  'mailgun-email': {
    description: '发送、接收和跟踪邮件的服务。',
    items: {
      endpoint: { label: 'Mailgun 地址' },
      domain: { label: '域名', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: '发信地址', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: '消息' },
    },
  },
  'sendgrid-email-service': {
    name: 'SendGrid 邮件',
    description: '用于应用邮件和营销邮件的服务。',
    items: { apiKey, fromEmail: { label: '发信地址' }, fromName: { label: '发件人名称', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'Twilio 短信',
    description: '通过 Twilio 的 API 拨打电话和发送消息。',
    items: {
      accountSID: { label: '账号 SID' },
      authToken: { label: '身份验证令牌' },
      fromMessagingServiceSID: { label: '消息服务 SID' },
      disableRiskCheck: {
        label: '关闭风险检查',
        help: '关闭 Twilio 内置的风险检查；通常为开启。详情：https://www.twilio.com/docs/messaging/api/message-resource',
      },
      templates,
    },
  },
  'github-universal': {
    description: '用于开发和管理软件的 GitHub 账号。',
    items: {
      clientId,
      clientSecret,
      scope: { label: '作用域', placeholder: '作用域，以空格分隔', help: '作用域决定用户同意后允许哪些操作。' },
    },
  },
};
