import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { zhCn as problems } from './problems/zh-cn';

const address = { label: '地址', help: '邮箱的完整地址。' };
const google = { label: '地址', help: 'Google 账号的完整地址，属于您自己的域名时也一样。' };
const clientSecret = '客户端密钥';
const refreshToken = '刷新令牌';
const smtpPassword = 'SMTP 密码';
const gmailLimits = 'gmail.com 每天约 500 封，Google Workspace 每天 2,000 封。';
const overSmtp = '通过 SMTP 发送';
const region = '区域';

export const zhCn: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: 'Gmail（应用专用密码）',
      description: '启用两步验证的 Google 账号。适合试用和小团队。',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': { label: '应用专用密码', help: 'myaccount.google.com/apppasswords 中的 16 个字母。账号本身的密码会被拒绝。' },
      },
      links: ['应用专用密码', '从应用发送', '以其他地址发送', '限额'],
    },
    'gmail-oauth2': {
      name: 'Gmail（OAuth2）',
      description: '不保存密码的 Google 账号：使用令牌，或使用 Google Workspace 的服务账号。',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: '客户端 ID', help: 'Google Cloud 控制台中 OAuth 客户端的 ID。' },
        'auth.clientSecret': { label: clientSecret, help: '同一客户端的密钥。' },
        'auth.refreshToken': { label: refreshToken, help: '作用域为 https://mail.google.com/。' },
      },
      links: ['Gmail 如何接受 OAuth2', 'Google 的 OAuth2', '整个域名的服务账号'],
    },
    'microsoft-365': {
      name: 'Outlook 和 Microsoft 365',
      description: 'Microsoft 的邮箱：组织的邮箱，或 Outlook.com 的个人邮箱。',
      limits: '每个邮箱每分钟 30 封、每天 10,000 位收件人、同时三个连接。',
      choices: [
        {
          label: '账号',
          help: '组织有自己的域名。个人账号以 outlook.com、hotmail.com 或 live.com 结尾。',
          options: { organisation: '组织的 Microsoft 365', personal: 'Outlook.com 的个人账号' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': { label: '应用程序（客户端）ID', help: 'Microsoft Entra 管理中心内应用注册的 ID。' },
        'auth.clientSecret': { label: clientSecret, help: '它的值，而不是它的 ID。它在创建时选定的日期失效。' },
        'auth.refreshToken': { label: refreshToken, help: '作用域为 https://outlook.office.com/SMTP.Send 和 offline_access。' },
        'auth.accessUrl': {
          label: '令牌地址',
          help: 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token，其中填入目录（租户）ID；个人账号填“consumers”。',
        },
      },
      links: ['SMTP 的 OAuth2', '允许经过身份验证的 SMTP', 'SMTP 密码的终止', '限额'],
    },
    sendgrid: {
      description: 'Twilio 的发送服务。',
      limits: '每个连接最多 5,000 封邮件。每天的数量取决于套餐。',
      choices: [{ label: region, help: '欧盟仅适用于为欧盟创建的子用户；其密钥在别处无效。', options: { global: '全球', eu: '欧盟' } }],
      asks: { 'auth.pass': { label: 'API 密钥', help: '具有 Mail Send 权限的密钥。它以 SG. 开头，只显示一次。' } },
      links: [overSmtp, 'API 密钥', '验证域名'],
    },
    'amazon-ses': {
      description: 'Amazon Web Services 的发送服务。',
      limits: '在沙盒中每天 200 封、每秒 1 封，且只能发往已验证的地址。之后以 AWS 批准的为准。',
      choices: [
        {
          label: region,
          help: '您的域名已验证的区域。SMTP 密码只属于一个区域。',
          options: {
            'us-east-1': '美国东部（弗吉尼亚北部）',
            'us-east-2': '美国东部（俄亥俄）',
            'us-west-1': '美国西部（加利福尼亚北部）',
            'us-west-2': '美国西部（俄勒冈）',
            'ca-central-1': '加拿大（中部）',
            'sa-east-1': '南美洲（圣保罗）',
            'eu-central-1': '欧洲（法兰克福）',
            'eu-west-1': '欧洲（爱尔兰）',
            'eu-west-2': '欧洲（伦敦）',
            'eu-west-3': '欧洲（巴黎）',
            'eu-north-1': '欧洲（斯德哥尔摩）',
            'ap-south-1': '亚太地区（孟买）',
            'ap-northeast-1': '亚太地区（东京）',
            'ap-northeast-2': '亚太地区（首尔）',
            'ap-northeast-3': '亚太地区（大阪）',
            'ap-southeast-1': '亚太地区（新加坡）',
            'ap-southeast-2': '亚太地区（悉尼）',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'SMTP 用户名', help: '来自 SES 控制台的 SMTP settings。以 AKIA 开头。' },
        'auth.pass': { label: smtpPassword, help: '44 个字符，与用户名一起只显示一次。它不是私有访问密钥。' },
      },
      links: ['SMTP 凭证', '端口和 TLS', '各区域的服务器', '离开沙盒', '常见问题'],
    },
    mailgun: {
      description: 'Sinch 的发送服务。',
      limits: '沙盒域名可向五个已同意的地址发送。其他情况取决于套餐。',
      choices: [{ label: region, help: '添加域名时选择的区域。域名只存在于一个区域。', options: { us: '美国', eu: '欧盟' } }],
      asks: {
        'auth.user': { label: 'SMTP 用户', help: '您的发送域名的完整地址。' },
        'auth.pass': { label: smtpPassword, help: '此用户的密码，来自域名的 SMTP credentials。它不是 API 密钥。' },
      },
      links: [overSmtp, '凭证在哪里'],
    },
    postmark: {
      description: '用于有人等待的邮件的发送服务。',
      limits: '在 Postmark 批准账号之前，只能发往您自己域名的地址。',
      choices: [{ label: '端口', help: '有些托管商会屏蔽 587。' }],
      asks: {
        'auth.user': { label: '用户名', help: 'Server API 令牌，或 SMTP 令牌的访问密钥。' },
        'auth.pass': { label: '密码', help: '再次填写同一 Server API 令牌，或 SMTP 令牌的私有密钥。' },
      },
      links: [overSmtp, '常见问题'],
    },
    'aliyun-direct-mail': {
      name: '阿里云邮件推送',
      description: '阿里云的发送服务。',
      limits: '每日额度随账号信誉增长；控制台中会显示。',
      choices: [
        {
          label: region,
          help: '控制台显示的区域。域名和发信地址只在其创建的区域有效。',
          options: {
            'cn-hangzhou': '中国（杭州）',
            'ap-southeast-1': '新加坡',
            'us-east-1': '美国（弗吉尼亚）',
            'eu-central-1': '德国（法兰克福）',
          },
        },
      ],
      asks: {
        'auth.user': { label: '发信地址', help: '与控制台的“发信地址”中一致。它也是 From 地址。' },
        'auth.pass': { label: smtpPassword, help: '用“设置 SMTP 密码”为此发信地址设置的密码。' },
      },
      links: [overSmtp, '各区域的服务器', '问与答'],
    },
    zoho: {
      description: 'Zoho 的邮箱，属于组织或个人。',
      limits: '每天可发送的数量取决于套餐和账号的使用时间。',
      choices: [
        {
          label: '数据中心和账号',
          help: '数据中心是您阅读邮件的地址的结尾：mail.zoho.eu 是欧洲。',
          options: accounts(
            {
              'zoho.com': '美国',
              'zoho.eu': '欧洲',
              'zoho.in': '印度',
              'zoho.com.au': '澳大利亚',
              'zoho.jp': '日本',
              'zoho.com.cn': '中国',
              'zoho.sa': '沙特阿拉伯',
              'zohocloud.ca': '加拿大',
            },
            { organisation: '{place}，付费组织', personal: '{place}，个人或免费' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': { label: '密码', help: '启用双重验证时为应用专用密码，否则为账号的密码。' },
      },
      links: ['SMTP 设置', '应用专用密码'],
    },
    'any-server': {
      name: '任意 SMTP 服务器',
      description: '您自己的邮件服务器，或未列出的服务商的服务器。',
      choices: [
        {
          label: '加密',
          help: '由您的服务商指明端口。大多数两者都提供。',
          options: { starttls: 'STARTTLS，端口 587', implicit: '从一开始使用 TLS，端口 465' },
        },
      ],
      asks: {
        host: { label: '主机', help: '服务器证书中的名称。' },
        'auth.user': { label: '用户名', help: '通常是完整地址。中继按地址识别此机器时留空。' },
        'auth.pass': { label: '密码', help: '许多服务商要求使用为应用创建的密码。' },
      },
      links: ['邮件提交', '为什么从一开始使用 TLS 更好'],
    },
  },
};
