import type { OidcWebWords } from './en';

export const zhCn: OidcWebWords = {
  install: {
    heading: '选用 OpenID Connect 库',
    text: '任何支持授权码流程和客户端密钥的库都可以，语言不限。示例使用 Node.js 的 `openid-client`。',
  },
  redirects: { heading: '指定返回地址', text: '您服务器上接收代码的地址。' },
  signedOut: { heading: '以及退出登录之后', text: '用户退出登录后到达的地方。' },
  configure: {
    heading: '配置',
    text: '应用密钥向服务证明请求来自您的服务器。它只在创建时显示一次；可以随时在“凭据”中另建一个。',
    note: '除非告诉库这是测试，否则它会拒绝没有 TLS 的地址。',
  },
  begin: {
    heading: '开始登录',
    text: '把两个随机值保存在浏览器的会话中，然后重定向到它返回的地址。',
  },
  complete: { heading: '完成登录', text: '在重定向 URI 处进行。库会核对保存的值，并验证 ID 令牌的签名。' },
  end: { heading: '退出登录', text: '先结束您自己的会话，然后重定向到它返回的地址。' },
  checkpoint: { heading: '检查点', text: '启动服务器，打开它并登录。' },
};
