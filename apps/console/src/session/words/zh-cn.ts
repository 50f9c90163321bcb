import type { SessionWords } from './en';

export const zhCn: SessionWords = {
  signIn: {
    title: '登录控制台',
    lead: '我们会把验证码发送到您的邮箱，无需密码。',
    action: '登录',
    resuming: '正在登录',
    again: '会话已结束。重新登录即可从原处继续。',
  },
  unclaimed: {
    title: '还没有管理员',
    lead: '此服务正在等待首位管理员。请打开设置链接：它显示在启动服务的终端里，格式如下。',
    once: '链接在 24 小时内可使用一次。过期后请重新启动服务，它会输出新的链接。',
    action: '再次检查',
  },
  unreachable: {
    title: '服务没有响应',
    lead: '没有任何更改。请检查服务是否在运行；可以放心重试。',
  },
  signedOut: {
    title: '已退出登录',
    lead: '控制台已在此浏览器中退出登录。',
    action: '重新登录',
  },
  callback: { title: '正在登录' },
  again: {
    title: '请重新登录以继续',
    lead: '会话已结束。您在此页面输入的内容还在，登录后即可继续。',
    action: '在新窗口中登录',
    leave: '离开此页面',
    close: '可以关闭此窗口。',
    somebodyElse: '登录的是其他人。请以 {name} 登录。',
  },
  failedAction: '重新登录',
  failed: {
    cancelled: { title: '登录已中止', lead: '登录在完成前被取消。没有任何更改。' },
    mismatch: {
      title: '这次登录不是从这里开始的',
      lead: '它是在另一个标签页中开始的，或者此页面被打开了两次。请在此标签页中重新开始。',
    },
    clock: {
      title: '此设备的时钟不准',
      lead: '它与服务的时钟相差超过五分钟，因此登录凭证看起来已过期或尚未生效。请校准时间，然后重新登录。',
    },
    unreachable: {
      title: '服务没有响应',
      lead: '登录未能完成。请检查服务是否在运行，然后重新登录。',
    },
    unexpected: {
      title: '登录没有成功',
      lead: '服务返回了控制台无法使用的内容。可以放心重新登录；服务的日志中有更多信息。',
    },
  },
};
