import type { CapacitorWords } from './en';

export const zhCn: CapacitorWords = {
  install: {
    heading: '安装客户端',
    text: '`@logto/capacitor` 负责登录；三个插件分别用来打开浏览器、接收返回链接和保存令牌。',
    note: '之后运行 `npx cap sync`，让 Capacitor 把插件加入原生项目。',
  },
  client: {
    heading: '创建客户端',
    text: '整个应用只需一个客户端。应用 ID 不是机密，可以放在应用里。',
    note: "`presentationStyle: 'fullscreen'` 可避免登录页面在 iPad 上显示空白。",
  },
  links: {
    heading: '选择返回方式',
    text: '登录后，系统浏览器会通过使用您自定义 scheme 的链接返回应用。请使用反向书写的应用 ID，例如 `com.example.app`：不含点的 scheme 会被拒绝。',
    note: '两个原生项目都必须注册此 scheme，否则浏览器会停在原处。',
  },
  origins: {
    heading: '允许应用的来源',
    text: '应用的页面从自己的来源加载：iOS 上是 `capacitor://localhost`，Android 上是 `https://localhost`，Android 使用 `androidScheme: http` 时是 `http://localhost`。如果不允许这些来源，每次请求令牌都会以 `Failed to fetch` 告终。',
  },
  signIn: {
    heading: '登录',
    text: '在登录按钮中调用它。系统浏览器会打开登录页面并带着代码返回，客户端用代码换取令牌。',
    note: '提前关闭浏览器不算应用出错：客户端会以代码为 `user_cancelled` 的 `LogtoClientError` 拒绝。请避免重复启动：同时进行的两次登录都会中止。',
  },
  returns: {
    heading: '处理延迟的返回',
    text: '浏览器打开期间，Android 可能会结束应用，也可能先通知浏览器已关闭，再送来链接。请在应用启动时注册一次，登录仍会完成。',
  },
  signOut: {
    heading: '退出登录',
    text: '浏览器会让用户保持登录一段时间。`signOut` 会一并结束它，并通过退出登录后的重定向 URI 返回；它不能以重定向 URI 开头。',
    note: '应用的令牌会立即清除。如果在返回之前关闭浏览器，promise 将永远不会完成，因此示例在浏览器关闭时继续。没有 URI 时，页面会提示已完成，由用户自行关闭。',
  },
  run: {
    heading: '运行',
    text: '在手机或模拟器上启动应用。使用 `adb reverse`，Android 设备可以访问您电脑上的服务；iOS 模拟器与电脑共用网络。',
    note: '服务没有 TLS 时，需要告诉 Android 允许应用与它通信（`android:usesCleartextTraffic`）。请只在调试版本中这样做。',
  },
  checkpoint: {
    heading: '检查点',
    text: '在应用中按下登录按钮。浏览器窗口会打开登录页面，请输入邮箱地址和收到的验证码。',
  },
};
