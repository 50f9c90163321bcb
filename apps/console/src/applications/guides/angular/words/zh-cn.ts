import type { AngularWords } from './en';

export const zhCn: AngularWords = {
  install: {
    heading: '安装库',
    text: '`angular-auth-oidc-client` 是经过认证的 Angular OpenID Connect 库，可以直接与此服务配合使用。',
  },
  redirects: {
    heading: '指定返回地址',
    text: '登录后浏览器会返回您的应用。此 URI 的来源可以直接请求令牌，无需为 CORS 添加任何内容。',
  },
  signedOut: {
    heading: '以及退出登录之后',
    text: '用户退出登录后到达的地方。',
  },
  configure: {
    heading: '配置',
    text: '正是 consent 提示让服务为 `offline_access` 签发刷新令牌。用户不会因此看到询问。',
    note: '浏览器返回时，`withAppInitializerAuthCheck` 会在显示首页之前完成登录。',
  },
  use: {
    heading: '登录和退出登录',
    text: '页面所需的一切都以 signal 提供。',
  },
  route: {
    heading: '仅限已登录者的页面',
    text: '守卫会引导到登录页面，之后返回原来要访问的页面。',
  },
  checkpoint: {
    heading: '检查点',
    text: '用 `ng serve` 启动应用，打开它，然后按登录。',
  },
};
