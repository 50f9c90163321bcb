import type { PresetWords } from '../../preset-words';

const registerApp = 'Microsoft にアプリを登録し、OAuth2 でログインしてください。';
const onlyMicrosoft = 'Microsoft 用のトークンを発行するのは Microsoft だけです。アドレスがないと Google に問い合わせます。';
const sesCredentials = 'SES コンソールの SMTP settings で SMTP 認証情報を作成してください。';
const sesInRegion = 'ホストのリージョンの SES コンソールで SMTP 認証情報を作成してください。';
const tokenTwice = '両方に Server API トークンを使うか、SMTP トークンのアクセスキーとシークレットキーを使ってください。';

export const ja: PresetWords['problems'] = {
  'host.other': { message: '{host} は {provider} がメールを受け付けるサーバーではありません。', fix: '{meant} を使ってください。' },
  'port.unknown': { message: '{provider} はポート {port} では応答しません。使えるのは {ports} だけです。', fix: 'ポート {meant} を使ってください。' },
  'tls.never': { message: '{provider} は暗号化されていないメールを受け付けません。', fix: '暗号化を選んでください。' },
  'tls.implicit': { message: 'ポート {port} は最初のバイトから暗号化されます。', fix: '「最初から TLS」を選んでください。' },
  'tls.starttls': { message: 'ポート {port} は暗号化なしで始まり、STARTTLS で暗号化に切り替わります。', fix: 'STARTTLS を選んでください。' },
  'login.missing': { message: '{provider} はログインのないメールを受け付けません。', fix: 'ログインを入力してください。' },
  'user.no_address': {
    message: 'ユーザーがアドレス全体ではありません。{provider} はユーザーをアドレスで見分けます。',
    fix: '@ の後も含めたアドレスをユーザーに入力してください。',
  },
  'from.mailbox': {
    message: '{domain} は {provider} からの送信を許していません。受信側は拒否するか、迷惑メールとみなします。',
    fix: '{provider} で確認済みの、ご自身のドメインのアドレスを使ってください。',
  },
  'blanks.api_key': { message: 'API キーに空白か改行があります。', fix: '空白と改行のない API キーを貼り付けてください。' },
  'blanks.smtp_password': { message: 'SMTP パスワードに空白か改行があります。', fix: '空白と改行のない SMTP パスワードを貼り付けてください。' },
  'blanks.password': { message: 'パスワードに空白か改行があります。', fix: '空白と改行のないパスワードを貼り付けてください。' },
  'blanks.token': { message: 'トークンに空白か改行があります。', fix: '空白と改行のないトークンを貼り付けてください。' },
  'tokens.end': { message: 'アクセストークンは約 1 時間で無効になり、更新する手段がありません。', fix: '{missing} を入力してください。' },
  'tokens.none': { message: 'アクセストークンを取得する手段がありません。', fix: '{missing} を入力してください。' },
  'gmail.blanks': { message: 'Google はアプリパスワードを区切って表示しますが、空白は含まれません。', fix: '空白を取り除いてください。' },
  'gmail.password': {
    message: 'これはアプリパスワードではありません。アプリパスワードは 16 文字です。Google はアカウント自体のパスワードを拒否します。',
    fix: 'myaccount.google.com/apppasswords でアプリパスワードを作り、貼り付けてください。',
  },
  'gmail.service_account': {
    message: 'サービスアカウントは gmail.com のアドレスとして送信できません。許可できるのは Google Workspace だけです。',
    fix: 'Workspace のアドレスを使うか、クライアント ID と更新トークンを使ってください。',
  },
  'gmail.access_url': { message: 'Gmail は Google が発行したトークンしか受け付けません。', fix: 'トークンのアドレスを {url} にしてください。' },
  'gmail.from': {
    message: 'このアドレスが「Send mail as」に登録されていない限り、Gmail は From をアカウントのアドレスに書き換えます。',
    fix: 'アカウントのアドレスを使うか、先に Gmail の設定でこのアドレスを追加してください。',
  },
  'microsoft.password_personal': {
    message: 'Outlook.com は 2024 年 9 月から SMTP のパスワードを受け付けていません。アプリパスワードも同じです。',
    fix: registerApp,
  },
  'microsoft.password': {
    message: 'Microsoft は 2026 年 12 月末に SMTP のパスワードを既定で無効にします。それまでは組織とメールボックスの許可が必要です。',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: 'この種類のサービスアカウントは Google のものです。',
    fix: 'Microsoft に登録したアプリのクライアント ID、クライアントシークレット、更新トークンを使ってください。',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: 'トークンのアドレスを {url} にしてください。' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: 'トークンのアドレスを {url} にし、ご自身のディレクトリ ID を入れてください。' },
  'microsoft.from': {
    message: 'Microsoft は、メールボックスに送信権限のない From アドレスを拒否します。',
    fix: 'メールボックスのアドレスを使うか、このアドレスの「Send as」権限を与えてください。',
  },
  'sendgrid.user_is_key': { message: 'ユーザーの欄に API キーが入っています。', fix: 'ユーザーを {user} にし、キーをパスワードに入れてください。' },
  'sendgrid.user': { message: 'SendGrid では、ユーザーは誰でも apikey です。', fix: 'ユーザーを {user} にしてください。' },
  'sendgrid.password': {
    message: 'これは API キーではありません。API キーは SG. で始まり、あと 2 つの部分があります。SendGrid はアカウントのパスワードを拒否します。',
    fix: 'Mail Send 権限のある API キーを作り、貼り付けてください。',
  },
  'ses.user_temporary': { message: 'ASIA で始まるキーは一時的なもので、SES は SMTP では受け付けません。', fix: sesCredentials },
  'ses.user': { message: 'これは SES の SMTP ユーザー名ではありません。SMTP ユーザー名は AKIA で始まります。', fix: sesCredentials },
  'ses.password_secret_key': {
    message: 'シークレットアクセスキーのようです。SMTP パスワードはそこから 1 つのリージョン用に作られ、44 文字あります。',
    fix: sesInRegion,
  },
  'ses.password': { message: 'これは SES の SMTP パスワードではありません。SMTP パスワードは 44 文字で、B で始まります。', fix: sesInRegion },
  'mailgun.password': {
    message: 'これは API キーです。Mailgun が SMTP で受け付けるのは SMTP ユーザーのパスワードだけです。',
    fix: 'ドメインの設定で SMTP ユーザーのパスワードをリセットし、新しいものを貼り付けてください。',
  },
  'mailgun.from': {
    message: 'Mailgun はこのメールに {sending} として署名しますが、From は {shown} です。受信側は迷惑メールとみなすことがあります。',
    fix: 'From に {sending} のアドレスを使ってください。',
  },
  'mailgun.sandbox': {
    message: 'サンドボックスのドメインは、Mailgun で同意した宛先にしか送りません。',
    fix: 'Mailgun にご自身のドメインを追加し、その SMTP ユーザーを使ってください。',
  },
  'postmark.login': { message: 'Postmark はユーザーとパスワードの両方に Server API トークンを使いますが、ここでは異なっています。', fix: tokenTwice },
  'postmark.no_token': { message: 'これは Server API トークンではありません。', fix: tokenTwice },
  'aliyun.former_host': {
    message: 'これは Alibaba Cloud がもう勧めていない以前のサーバーです。',
    fix: 'コンソールにそのリージョンが表示される場合は、{meant} を使ってください。',
  },
  'aliyun.from': {
    message: 'Aliyun DirectMail は、ログインした送信元アドレスからのメールしか受け付けません。',
    fix: 'From に送信元アドレスを使ってください。',
  },
  'zoho.host': { message: 'このサーバーは有料の組織用ですが、アドレスは個人のものです。', fix: '{meant} を使ってください。' },
  'zoho.from': {
    message: 'Zoho は、メールボックスのアドレスでもその別名でもない From アドレスを拒否します。',
    fix: 'メールボックスのアドレスを使うか、先にこのアドレスを別名として追加してください。',
  },
};
