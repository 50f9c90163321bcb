import type { OidcNativeWords } from './en';

export const zhCn: OidcNativeWords = {
  library: {
    heading: '选用 OpenID Connect 库',
    text: '任何能打开系统浏览器并发送证明密钥（PKCE，方法 `S256`）的库都可以，例如 AppAuth。其余信息它会从发现文档中获取。',
  },
  links: {
    heading: '选择返回方式',
    text: '使用您自定义 scheme 的链接，反向书写，例如 `com.example.app`：不含点的 scheme 会被拒绝。应用必须在系统中注册它。',
  },
  request: {
    heading: '请求代码',
    text: '库在浏览器中打开的地址如下。使用 `prompt=consent` 和 `offline_access` 可获得刷新令牌；用户不会因此看到询问。',
    note: '回应会发送到重定向 URI，带有 `code` 和 `state`，或带有 `error`。',
  },
  exchange: {
    heading: '换取令牌',
    text: '只能换取一次，且须在一分钟内。原生应用没有密钥，由证明密钥代替。',
  },
  signedOut: {
    heading: '退出登录',
    text: '撤销刷新令牌，清除所有令牌，并在同一浏览器中打开结束会话的地址。',
  },
  origins: {
    heading: '仅当应用显示网页时',
    text: '如果 web view 中的页面自行请求令牌，则必须允许其来源。',
  },
  checkpoint: { heading: '检查点', text: '运行应用并登录。' },
};
