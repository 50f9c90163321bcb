import type { ExpressWords } from './en';

export const zhCn: ExpressWords = {
  install: { heading: '安装客户端', text: '`@logto/express` 把令牌保存在服务器的会话中，令牌不会到达浏览器。' },
  redirects: {
    heading: '指定返回地址',
    text: '客户端在 `/logto/sign-in-callback` 完成登录。开头部分是您服务器的地址。',
  },
  signedOut: { heading: '以及退出登录之后', text: '客户端会返回您服务器的地址，结尾不带斜杠。' },
  configure: {
    heading: '为服务器添加登录',
    text: '应用密钥向服务证明请求来自您的服务器。请保存在环境变量中，不要写进代码。`SESSION_SECRET` 是您自己的一段较长的随机文本。',
    note: '示例把会话保存在内存中；正式上线前，请为 `express-session` 指定存储。在带有 TLS 的代理之后，请设置 `cookie.secure` 和 `trust proxy`。',
  },
  environment: { heading: '设置环境变量', text: '密钥只在创建时显示一次。可以随时在“凭据”中另建一个。' },
  guard: {
    heading: '仅限已登录者的页面',
    text: '`request.user` 表明是谁。链接 `/logto/sign-in` 和 `/logto/sign-out` 用于开始和结束会话。',
  },
  checkpoint: { heading: '检查点', text: '启动服务器并打开 `/account`。' },
};
