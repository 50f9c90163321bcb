import type { TrialPhrases } from './en';

export const zhCn: TrialPhrases = {
  title: '试用登录',
  moment: '请稍候',
  opening: '正在打开登录页面。',
  signIn: '登录',
  again: '重试',
  signInAgain: '再次登录',
  signOut: '退出登录',
  learns: '应用获得的信息',
  claims: '此页面收到并解码的 ID 令牌中的声明。',
  scripts: '此页面像单页应用一样通过脚本登录。请启用脚本以试用。',
  unsafe: { title: '此地址不够安全', lead: '浏览器只允许应用通过 https 或在 localhost 上登录。' },
  foreign: { title: '此登录不是从这里开始的', lead: '它在另一个标签页中开始，或此页面被重新加载。' },
  refused: '登录结束，但没有账号',
  notExchanged: '未能兑换授权码',
  signedIn: { title: '您已登录', lead: '当前身份：{name}。' },
  signedOut: { title: '您已退出登录', lead: '可以再次试用登录页面。' },
  failed: { title: '服务没有响应', lead: '可以安全地重试。' },
};
