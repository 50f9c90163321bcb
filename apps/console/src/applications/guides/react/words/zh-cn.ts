import type { ReactWords } from './en';

export const zhCn: ReactWords = {
  install: { heading: '安装客户端', text: '`@logto/react` 以 hook 的形式提供客户端。' },
  provider: {
    heading: '包裹您的应用',
    text: 'provider 之下的所有内容都可以询问谁已登录。',
  },
  redirects: {
    heading: '指定返回地址',
    text: '应用中完成登录的页面。此 URI 的来源可以直接请求令牌，无需为 CORS 添加任何内容。',
  },
  callback: {
    heading: '完成登录',
    text: '在重定向 URI 的路径上显示此组件。请不要在该路径上设置守卫：打开时还没有人登录。',
  },
  use: {
    heading: '登录',
    text: '`isLoading` 为真时，答案还在路上。',
    note: '在配置中加入更多 scope，例如 `email`，声明中就会有更多信息。',
  },
  signedOut: {
    heading: '退出登录',
    text: '同时结束服务上的会话。浏览器会返回此 URI，写法须与此处完全一致。',
  },
  checkpoint: { heading: '检查点', text: '启动应用，打开它，然后按登录。' },
};
