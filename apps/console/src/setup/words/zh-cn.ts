import type { SetupWords } from './en';

export const zhCn: SetupWords = {
  checking: '正在检查设置链接',
  form: {
    title: '成为首位管理员',
    lead: '设置链接证明此服务属于您。接下来，发送到此邮箱的验证码会证明邮箱也属于您。',
    email: '邮箱地址',
    emailMissing: '请输入您的邮箱地址。',
    emailWrong: '邮箱地址不完整，格式应类似 name@example.com。',
    name: '姓名',
    optional: '可选',
    nameTooLong: '姓名最多 128 个字符。',
    action: '成为管理员',
    sending: '请稍候',
  },
  problem: {
    link: {
      title: '此设置链接已失效',
      text: '它已过期，或已有更新的链接。请重新启动服务，并打开它输出的链接。',
    },
    limit: {
      title: '来自此处的尝试过多',
      text: { other: '没有任何更改。请在 {count} 分钟后重试。' },
    },
    network: { title: '服务没有响应', text: '请检查服务是否在运行。可以放心重试。' },
    service: { title: '服务未能完成此操作', text: '没有任何更改。可以放心重试；服务的日志中有更多信息。' },
    request: '请求编号',
  },
  claimed: {
    title: '已经有管理员了',
    lead: '设置链接已使用过。请用当时填写的邮箱登录。',
    action: '登录',
  },
  done: {
    title: '您已成为管理员',
    lead: '现在请登录，验证码将发送至 {email}。',
    action: '登录',
  },
  noLink: {
    title: '设置链接不完整',
    lead: '链接缺少结尾，或此页面被重新加载过。请从启动服务的终端打开完整的链接。',
    sample: '它以 #token= 和一长串字母与数字结尾。',
  },
};
