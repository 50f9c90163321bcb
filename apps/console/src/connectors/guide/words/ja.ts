import type { GuideWords } from './en';

export const ja: GuideWords = {
  'gmail-app-password': `1. 送信に使うアカウントにサインインします。送信済みフォルダーがコードでいっぱいになるため、個人のものではなく専用のアカウントをお勧めします。
2. <https://myaccount.google.com/security> を開き、**2-Step Verification** をオンにします。オンにしないと、次のページは表示されません。
3. <https://myaccount.google.com/apppasswords> を開き、**Gatepost** のような名前を入力して **Create** を押します。
4. 16 文字をコピーし、**アプリパスワード** に貼り付けます。表示されるのは 1 回だけです。区切りの空白は含まれません。
5. 別のアドレスとして送信する場合は、先に Gmail で追加します：**Settings > Accounts > Send mail as**。追加しないと、Gmail が From 行を書き換えます。`,
  'gmail-oauth2': `1. <https://console.cloud.google.com> を開き、プロジェクトを作成します。
2. **APIs & Services > OAuth consent screen**：Workspace の場合は **Internal** を選びます。それ以外は **External** を選び、アプリを公開します。テスト中は、更新トークンが 7 日で無効になります。
3. **Credentials > Create credentials > OAuth client ID** で、種類は **Web application**、リダイレクト URI は \`https://developers.google.com/oauthplayground\` にします。クライアント ID とクライアントシークレットをコピーします。
4. <https://developers.google.com/oauthplayground> を開きます。歯車の **Use your own OAuth credentials** にチェックを入れ、両方を貼り付けます。
5. スコープに \`https://mail.google.com/\` と入力し、**Authorize APIs** を押して、送信に使うアカウントでサインインします。
6. **Exchange authorization code for tokens** を押し、更新トークンをコピーします。
7. 手順 3 のリダイレクト URI を取り除きます。`,
  'microsoft-365': `1. **メールボックスに送信を許可します。** Microsoft 365 admin center の **Users > Active users > 対象のメールボックス > Mail > Manage email apps** で、**Authenticated SMTP** にチェックを入れます。Outlook.com では何も必要ありません。
2. **アプリを登録します。** <https://entra.microsoft.com> の **App registrations > New registration**。リダイレクト URI は、種類 **Web** で \`http://localhost:8080\` です。
3. 概要のページから **Application (client) ID** と **Directory (tenant) ID** をコピーします。
4. **Certificates & secrets > New client secret**。ID ではなく値をコピーします。表示されるのは 1 回だけです。
5. **API permissions > Add > Microsoft Graph > Delegated**：\`SMTP.Send\` と \`offline_access\`。
6. **更新トークンを取得します。** ご自身の ID を入れて次のアドレスをブラウザーで開き（Outlook.com の場合は DIRECTORY の代わりに \`consumers\`）、そのメールボックスとしてサインインします：
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. ブラウザーは、応答しないアドレスで止まります。そこにある \`code=\` と \`&\` の間をコピーし、10 分以内に交換します：
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. <https://app.sendgrid.com> の **Settings > Sender Authentication > Authenticate Your Domain** を開き、表示されるレコードをドメインの DNS に入れます。最初のテストだけなら **Verify a Single Sender** で足ります。
2. **Settings > API Keys > Create API Key** で **Restricted Access** を選び、**Mail Send** をフルアクセスにします。
3. キーをコピーします。\`SG.\` で始まり、表示されるのは 1 回だけです。ユーザーは \`apikey\` という単語です。`,
  'amazon-ses': `1. 右上でリージョンを選びます。以下はすべてそのリージョンで行います。
2. Amazon SES の **Identities > Create identity > Domain**。DKIM の 3 つのレコードをドメインの DNS に入れ、確認されるまで待ちます。
3. **サンドボックスから出ます。** サンドボックスでは、SES は確認済みのアドレスにしか送信しません。**Account dashboard > Request production access** で、リクエストした人にサインインのコードを送ることを書きます。
4. **SMTP settings > Create SMTP credentials**。ユーザー名とパスワードをコピーします。表示されるのは 1 回だけです。これはアクセスキーではなく、パスワードは 1 つのリージョンでだけ使えます。`,
  mailgun: `1. <https://app.mailgun.com> の **Sending > Domains > Add new domain** を開きます。リージョンを選びます。後から変更できません。
2. 表示される SPF と DKIM のレコードを DNS に入れ、**Verify** を押します。
3. **Sending > Domain settings > SMTP credentials**：\`postmaster@\` の **Reset password** を押すか、ユーザーを追加します。パスワードをコピーします。表示されるのは 1 回だけで、API キーではありません。`,
  postmark: `1. <https://account.postmarkapp.com> の **Servers > Create server** を開きます。ここでのサーバーは機械ではなく、メールのまとまりです。
2. **Sender Signatures > Add domain** で、DKIM と Return-Path のレコードを DNS に入れます。
3. サーバーの **API Tokens** で Server API token をコピーします。アカウントのトークンでは送信できません。
4. サーバーの **Message streams > Default transactional stream > Settings**：SMTP を有効にしておく必要があります。`,
  'aliyun-direct-mail': `1. [DirectMail コンソール](https://dm.console.aliyun.com)を開き、上部でリージョンを選びます。ドメインと差出人のアドレスは、1 つのリージョンにだけ存在します。
2. **Email Domains > New Domain**。表示されるレコードを DNS に入れ、**Verify** を押します。
3. **Sender Addresses > Create**：アドレスと、種類 **Triggered emails** を指定します。
4. その行の **Set SMTP Password**。パスワードはこのアドレスでだけ使えます。`,
  zoho: `1. メールを開きます。ブラウザーに表示されるアドレスの末尾がデータセンターを表します。\`mail.zoho.eu\` はヨーロッパです。ほかのサーバーはログインを拒否します。
2. **Settings > Mail Accounts > 自分のアドレス > SMTP**：送信を許可しておく必要があります。無料プランでは使えない場合があります。
3. 2 要素認証がオンの場合：Zoho アカウントの **Security > App Passwords > Generate**。コピーします。表示されるのは 1 回だけです。`,
  'any-server': `サーバーの運営者に、次の 4 つを確認してください：

1. **ホスト**。サーバーの証明書にある名前でなければなりません。異なる場合は、その名前を **証明書の名前** に入れます。
2. **ポート**：465 は最初から TLS、587 は暗号化なしで始まり TLS に切り替わります。ここではどちらも同じように安全です。25 はブロックされていることが多いです。
3. **ログイン**：ユーザーとパスワード、または OAuth2。このマシンをアドレスで認識するリレーでは不要です。
4. 送信に使える **From** アドレス。

ご自身のネットワーク内のサーバーは、\`relay.internal\` や \`10.0.0.5:1025\` のように \`OUTBOUND_ALLOW\` で指定する必要があります。`,
};
