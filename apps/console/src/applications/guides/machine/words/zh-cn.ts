import type { MachineWords } from './en';

export const zhCn: MachineWords = {
  role: {
    heading: '分配角色',
    text: '机器只能做其角色允许的事，没有角色就什么都不能做。打开此应用的设置，在“角色”中添加一个；`Management API access` 可以打开此服务的 Management API。',
  },
  token: {
    heading: '获取令牌',
    text: '密钥只在创建时显示一次。`resource` 指明令牌用于哪个 API，`scope` 指明可以做什么；请将回应中的 `scope` 与您请求的内容核对。',
    note: '除非 API 资源另有规定，令牌有效期为一小时。请保留到临近到期，而不是每次都请求。',
  },
  call: { heading: '调用 API', text: '在请求头中带上令牌。' },
  client: {
    heading: '或使用客户端',
    text: '`@logto/api` 会自动获取和续期 Management API 的令牌，并带有其类型。',
  },
  code: { heading: '从 Node.js 调用', text: '被拒绝的调用以 `error` 返回，不会抛出异常。' },
  checkpoint: { heading: '检查点', text: '运行其中一个。' },
};
