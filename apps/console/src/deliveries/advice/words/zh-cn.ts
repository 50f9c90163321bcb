import type { AdviceWords } from './en';

export const zhCn: AdviceWords = {
  texts: {
    locked_out: {
      title: '此地址的验证码被拒绝',
      text: '验证码错误次数过多，在 {until} 之前不接受验证码。请解除锁定，或让对方等待。',
    },
    connector_missing: { title: '没有连接器', text: '没有可以发送它的连接器。请设置一个。' },
    connector_unavailable: {
      title: '连接器出现故障',
      text: '在 {until} 之前暂停使用，之后会自动重试。上次失败：{error}',
    },
    login_refused: { title: '邮件服务器拒绝登录', text: '请检查连接器的用户名和密码。{reply}' },
    connection_failed: { title: '无法连接服务器', text: '请检查连接器的主机、端口和 TLS。{error}' },
    limit_reached: { title: '获取验证码的次数过多', text: '{until} 才能再次获取。' },
    never_sent_no_account: {
      title: '从未发送：没有账号',
      text: '没有账号使用此地址，而且注册已关闭。请核对地址，或创建账号。',
    },
    never_sent_codes_off: { title: '从未发送：验证码已关闭', text: '验证码登录已关闭。' },
    never_sent: { title: '从未发送', text: '当时没有人能用此地址的验证码。请让对方重新获取。' },
    on_its_way: { title: '正在发送', text: '请几秒后再查看。' },
    will_be_tried_again: { title: '等待重试', text: '将于 {at} 重试。目前的情况：{error}' },
    handed_over: { title: '已交付', text: '{server} 已于 {at} 接收。如果收件箱中没有，请查看垃圾邮件。' },
    code_used: { title: '已送达并使用', text: '验证码已于 {at} 使用，无需处理。' },
    may_have_arrived: {
      title: '可能已送达',
      text: '交付过程中连接中断。如果没有收到，请让对方重新获取。',
    },
    address_refused: { title: '服务器拒绝了此地址', text: '请核对地址的写法。{reply}' },
    message_refused: { title: '服务器没有接收邮件', text: '请检查发件人以及服务器允许的范围。{reply}' },
    expired_before_it_left: { title: '超时', text: '验证码在发出之前就已过期。请让对方重新获取。' },
    not_sent: { title: '未发送', text: '它未能发送。{error}' },
    nothing_asked_for: {
      title: '没有请求',
      text: '最近 24 小时内没有消息。请让对方用这个地址获取验证码。',
    },
  },
  actions: {
    connector: '打开连接器',
    lockouts: '打开锁定列表',
    methods: '打开登录方式',
    account: '添加用户',
  },
};
