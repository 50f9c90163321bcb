import type { Words } from './words';

export const zhCn: Words = {
  tag: 'zh-CN',
  dates: 'zh-CN',
  subject: (code, app) => `${code} 是您的 ${app} 验证码`,
  title: { SignIn: '您的登录验证码', Register: '您的注册验证码', ForgotPassword: '您的重设密码验证码', Generic: '您的验证码' },
  isYours: {
    SignIn: (app) => `是您登录 ${app} 的验证码。`,
    Register: (app) => `是您注册 ${app} 的验证码。`,
    ForgotPassword: (app) => `是您重设 ${app} 密码的验证码。`,
    Generic: (app) => `是您的 ${app} 验证码。`,
  },
  typeIt: '请在您获取验证码的页面输入。',
  worksUntil: (time, minutes) => ['仅可使用一次，有效期至 ', time, `（${minutes}）。`],
  preview: (time, minutes) => `${minutes}内有效，截止 ${time}。`,
  app: '应用',
  device: '设备',
  askedFor: '获取时间',
  deviceOn: (browser, system) => `${system} 上的 ${browser}`,
  dayAndTime: ' ',
  neverAsk: ['我们绝不会索要此验证码', '，无论通过电话、聊天还是邮件。'],
  notYou: '如果不是您本人操作，无需处理：没有验证码，任何人都无法登录。',
  sentBecause: {
    SignIn: (to, app) => `本邮件发送至 ${to}，因为有人请求登录 ${app}。`,
    Register: (to, app) => `本邮件发送至 ${to}，因为有人请求注册 ${app}。`,
    ForgotPassword: (to, app) => `本邮件发送至 ${to}，因为有人请求重设 ${app} 的密码。`,
    Generic: (to, app) => `本邮件发送至 ${to}，因为有人在 ${app} 请求验证码。`,
  },
  noNewsletter: '这不是订阅邮件，无需退订。',
};
