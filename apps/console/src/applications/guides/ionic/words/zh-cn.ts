import type { IonicWords } from './en';

export const zhCn: IonicWords = {
  install: {
    heading: '安装客户端',
    text: 'Ionic 应用就是 Capacitor 应用，因此无论页面用 Angular、React 还是 Vue 编写，客户端都是 `@logto/capacitor` 加三个插件。',
    note: '之后运行 `npx cap sync`，让 Capacitor 把插件加入原生项目。',
  },
  client: {
    heading: '创建客户端',
    text: '整个应用只需一个客户端。应用 ID 不是机密，可以放在应用里。',
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
  state: {
    heading: '保存登录状态',
    text: '客户端会立即从设备给出答案，离线时也一样。请把答案保存在页面能读到的地方；在 Ionic Angular 中应使用 signal，否则插件的 promise 不会触发页面更新。',
    note: '在 Ionic React 中把 `isSignedIn` 保存在 state 里，在 Ionic Vue 中保存在 `ref` 里。',
  },
  returns: {
    heading: '处理延迟的返回',
    text: '浏览器打开期间，Android 可能会结束应用。请在应用启动时、显示首页之前调用它。',
  },
  signOut: {
    heading: '退出登录',
    text: '同时结束浏览器的会话，并通过退出登录后的重定向 URI 返回；它不能以重定向 URI 开头。',
    note: '如果有人在返回之前关闭浏览器，示例也会继续：此时应用的令牌已经清除。',
  },
  page: {
    heading: '放到页面上',
    text: '一个登录按钮，一个退出按钮。',
    note: '在 Ionic 9 之前，这些导入来自 `@ionic/angular/standalone`。',
  },
  run: {
    heading: '运行',
    text: '使用 `adb reverse`，Android 设备可以访问您电脑上的服务；iOS 模拟器与电脑共用网络。在普通浏览器中，应用的链接无处可去：网页版本需要单独的单页应用。',
    note: '服务没有 TLS 时，需要告诉 Android 允许应用与它通信（`android:usesCleartextTraffic`）。请只在调试版本中这样做。',
  },
  checkpoint: {
    heading: '检查点',
    text: '在应用中按下登录按钮，输入邮箱地址和收到的验证码。',
  },
};
