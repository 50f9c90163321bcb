import type { NextWords } from './en';

export const zhCn: NextWords = {
  install: { heading: '安装客户端', text: '`@logto/next` 把令牌保存在服务器的加密 Cookie 中。' },
  configure: {
    heading: '配置',
    text: '应用密钥向服务证明请求来自您的服务器。`COOKIE_SECRET` 是您自己的一段至少 32 个字符的随机文本。',
    note: '密钥只在创建时显示一次。可以随时在“凭据”中另建一个。',
  },
  redirects: { heading: '指定返回地址', text: '客户端预期返回到您地址下的 `/callback`。' },
  callback: { heading: '完成登录', text: 'route handler 接收代码并继续引导。' },
  use: {
    heading: '登录',
    text: 'server action 用于开始和结束会话，server component 读取是谁在登录。',
  },
  signedOut: {
    heading: '指定退出登录后的去处',
    text: '客户端会返回您应用的地址，结尾不带斜杠。',
  },
  checkpoint: { heading: '检查点', text: '启动应用，打开它，然后按登录。' },
};
