import type { VueWords } from './en';

export const zhCn: VueWords = {
  install: { heading: '安装客户端', text: '`@logto/vue` 以带有 composable 的插件形式提供客户端。' },
  plugin: { heading: '添加插件', text: '在创建应用的地方添加一次。' },
  redirects: {
    heading: '指定返回地址',
    text: '应用中完成登录的页面。此 URI 的来源可以直接请求令牌，无需为 CORS 添加任何内容。',
  },
  callback: {
    heading: '完成登录',
    text: '在重定向 URI 的路径上显示此组件，并且不要在该路由上设置守卫：打开时还没有人登录。路由器的历史记录须在路径中，而不是在 `#` 之后。',
  },
  use: { heading: '登录', text: '`isAuthenticated` 和 `isLoading` 是 ref。' },
  signedOut: {
    heading: '退出登录',
    text: '同时结束服务上的会话。浏览器会返回此 URI，写法须与此处完全一致。',
  },
  checkpoint: { heading: '检查点', text: '启动应用，打开它，然后按登录。' },
};
