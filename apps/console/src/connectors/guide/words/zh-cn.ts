import type { GuideWords } from './en';

export const zhCn: GuideWords = {
  'gmail-app-password': `1. 登录用来发送邮件的账号。专用账号比个人账号更好：它的“已发送”文件夹会装满验证码。
2. 打开 <https://myaccount.google.com/security>，启用 **2-Step Verification**。否则下一个页面不存在。
3. 打开 <https://myaccount.google.com/apppasswords>，输入一个名称，例如 **Gatepost**，然后按 **Create**。
4. 复制 16 个字母，粘贴到 **应用专用密码**。它们只显示一次；各组之间的空格不属于密码。
5. 要以其他地址发送？请先在 Gmail 中添加：**Settings > Accounts > Send mail as**。否则 Gmail 会改写 From 行。`,
  'gmail-oauth2': `1. 打开 <https://console.cloud.google.com>，创建一个项目。
2. **APIs & Services > OAuth consent screen**：在 Workspace 中选择 **Internal**。否则选择 **External** 并发布应用：处于测试状态时，刷新令牌七天后失效。
3. **Credentials > Create credentials > OAuth client ID**，类型 **Web application**，重定向 URI 为 \`https://developers.google.com/oauthplayground\`。复制 client ID 和 client secret。
4. 打开 <https://developers.google.com/oauthplayground>。在齿轮菜单中勾选 **Use your own OAuth credentials**，粘贴这两项。
5. scope 填写 \`https://mail.google.com/\`，按 **Authorize APIs**，并以用来发送邮件的账号登录。
6. 按 **Exchange authorization code for tokens**，复制 refresh token。
7. 移除第 3 步的重定向 URI。`,
  'microsoft-365': `1. **允许邮箱发送。** 在 Microsoft 365 管理中心的 **Users > Active users > 该邮箱 > Mail > Manage email apps** 中勾选 **Authenticated SMTP**。Outlook.com 无需此步骤。
2. **注册应用。** <https://entra.microsoft.com>，**App registrations > New registration**。重定向 URI 类型 **Web**：\`http://localhost:8080\`。
3. 从概览中复制 **Application (client) ID** 和 **Directory (tenant) ID**。
4. **Certificates & secrets > New client secret**。复制它的值，而不是 ID；它只显示一次。
5. **API permissions > Add > Microsoft Graph > Delegated**：\`SMTP.Send\` 和 \`offline_access\`。
6. **获取刷新令牌。** 把您的 ID 填入以下地址（Outlook.com 用 \`consumers\` 代替 DIRECTORY），在浏览器中打开，并以该邮箱登录：
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. 浏览器会停在一个没有响应的地址。复制其中 \`code=\` 和 \`&\` 之间的内容，并在十分钟内换取令牌：
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. 打开 <https://app.sendgrid.com>，进入 **Settings > Sender Authentication > Authenticate Your Domain**，把显示的记录加入您域名的 DNS。首次测试用 **Verify a Single Sender** 就够了。
2. **Settings > API Keys > Create API Key**，选择 **Restricted Access**，并在 **Mail Send** 下授予完整权限。
3. 复制密钥。它以 \`SG.\` 开头，只显示一次。用户名是 \`apikey\` 这个词。`,
  'amazon-ses': `1. 在右上角选择区域。以下操作都在该区域中进行。
2. Amazon SES，**Identities > Create identity > Domain**。把三条 DKIM 记录加入您域名的 DNS，等待验证完成。
3. **离开沙盒。** 在沙盒中，SES 只能发送到已验证的地址。**Account dashboard > Request production access**；请写明您向请求登录的人发送验证码。
4. **SMTP settings > Create SMTP credentials**。复制用户名和密码，它们只显示一次。它们不是访问密钥，而且密码只属于一个区域。`,
  mailgun: `1. 打开 <https://app.mailgun.com>，进入 **Sending > Domains > Add new domain**。选择区域：以后不能更改。
2. 把显示的 SPF 和 DKIM 记录加入 DNS，然后按 **Verify**。
3. **Sending > Domain settings > SMTP credentials**：为 \`postmaster@\` 按 **Reset password**，或添加用户。复制密码；它只显示一次，而且不是 API 密钥。`,
  postmark: `1. 打开 <https://account.postmarkapp.com>，进入 **Servers > Create server**。这里的服务器是一组邮件，而不是一台机器。
2. **Sender Signatures > Add domain**，把 DKIM 和 Return-Path 记录加入 DNS。
3. 在服务器的 **API Tokens** 中复制 Server API token。账号的令牌不能发送邮件。
4. 在服务器的 **Message streams > Default transactional stream > Settings** 中，SMTP 必须启用。`,
  'aliyun-direct-mail': `1. 打开 [DirectMail 控制台](https://dm.console.aliyun.com)，在顶部选择区域。域名和发信地址只存在于一个区域。
2. **Email Domains > New Domain**。把显示的记录加入 DNS，然后按 **Verify**。
3. **Sender Addresses > Create**：填写地址，类型选择 **Triggered emails**。
4. 在该行中选择 **Set SMTP Password**。此密码只属于这个地址。`,
  zoho: `1. 打开您的邮箱。浏览器地址的结尾就是您的数据中心：\`mail.zoho.eu\` 是欧洲。其他服务器都会拒绝您登录。
2. **Settings > Mail Accounts > 您的地址 > SMTP**：必须允许发送邮件。并非所有免费套餐都提供。
3. 如果启用了双重验证：在您的 Zoho 账号中进入 **Security > App Passwords > Generate**。复制密码，它只显示一次。`,
  'any-server': `请向服务器的运营者询问四项内容：

1. **主机**。它必须是服务器证书中的名称；如果不是，请把证书中的名称填入 **证书中的名称**。
2. **端口**：465 从一开始就使用 TLS，587 以明文开始再切换到 TLS。两者在此同样安全。25 常常被屏蔽。
3. **登录**：用户名和密码，或 OAuth2。按地址识别此机器的中继不需要登录。
4. 允许您以哪些 **From** 地址发送。

您自己网络中的服务器必须在 \`OUTBOUND_ALLOW\` 中列出，例如 \`relay.internal\` 或 \`10.0.0.5:1025\`。`,
};
