import type { OidcSpaWords } from './en';

export const zhCn: OidcSpaWords = {
  install: {
    heading: '选用 OpenID Connect 库',
    text: '任何能发送证明密钥（PKCE，方法 `S256`）的库都可以。示例使用 `oidc-client-ts`。',
  },
  redirects: {
    heading: '指定返回地址',
    text: '应用中的一个页面。此 URI 的来源可以直接请求令牌，无需为 CORS 添加任何内容。',
  },
  signedOut: { heading: '以及退出登录之后', text: '用户退出登录后到达的地方。' },
  configure: {
    heading: '配置',
    text: '正是 consent 提示让服务为 `offline_access` 签发刷新令牌。用户不会因此看到询问。',
  },
  use: { heading: '登录和退出登录', text: '第一个函数属于重定向 URI 的页面，其他函数属于您的按钮。' },
  checkpoint: { heading: '检查点', text: '启动应用，打开它并登录。' },
};
