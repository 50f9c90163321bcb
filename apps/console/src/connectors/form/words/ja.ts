import type { FactoryWords } from '../factory-words';

const templates = { label: 'テンプレート' };
const accessKeyId = { label: 'アクセスキー ID' };
const accessKeySecret = { label: 'シークレットアクセスキー' };
const apiKey = { label: 'API キー' };
const clientId = { label: 'クライアント ID' };
const clientSecret = { label: 'クライアントシークレット' };
const mailbox = { label: 'メールボックス' };
const most = (milliseconds: number) => `ミリ秒。最大 ${milliseconds}。`;

export const ja: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: '任意の SMTP サーバーからメールを送信します。',
    issues: {
      'must be a host name or an address': 'ホスト名かアドレスを入力してください。',
      'must be an address of this machine': 'このマシンのアドレスを入力してください。',
      'must not contain control characters': 'ここでは制御文字を使えません。',
      'is no header that can be set': 'このヘッダーは設定できません。',
      'is no address such as: {what}': 'アドレスではありません。例：{what}',
      'has no template for {what}': '{what} のテンプレートがありません。',
      'needs a user and a password, or neither': 'ユーザーとパスワードを両方入力するか、両方とも空にしてください。',
      'needs a refresh token or an access token': '更新トークンかアクセストークンを入力してください。',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        'ログイン（user と pass）、サービスアカウント（user、serviceClient、privateKey）、トークン（user と refreshToken または accessToken）のいずれかが必要です。',
    },
    items: {
      host: { label: 'ホスト' },
      security: {
        label: '暗号化',
        options: {
          starttls: 'STARTTLS（ポート 587）',
          implicit: '最初から TLS（ポート 465）',
          none: 'なし：ログインのない自前のリレー（ポート 25）',
        },
      },
      port: { label: 'ポート' },
      authentication: {
        label: 'ログイン',
        options: {
          login: 'ユーザーとパスワード',
          tokens: 'OAuth2（メールボックスのトークン）',
          service: 'OAuth2（Google サービスアカウント）',
          none: 'なし：リレーがこのマシンを知っている',
        },
      },
      'login.user': { label: 'ユーザー' },
      'login.pass': { label: 'パスワード' },
      'tokens.user': mailbox,
      'tokens.clientId': clientId,
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: '更新トークン' },
      'tokens.accessUrl': { label: 'トークンエンドポイント', help: '空の場合は Google のものを使います。' },
      'tokens.accessToken': { label: 'アクセストークン', help: '更新トークンがあれば不要です。' },
      'tokens.expires': { label: 'アクセストークンの期限', help: '1970 年からのミリ秒。' },
      'service.user': mailbox,
      'service.serviceClient': { label: 'サービスアカウントのクライアント' },
      'service.privateKey': { label: '秘密鍵' },
      'service.passphrase': { label: '鍵のパスフレーズ' },
      fromEmail: { label: '差出人' },
      replyTo: { label: '返信先' },
      templates,
      customHeaders: { label: 'ヘッダー', help: 'X-… や List-… など' },
      name: { label: 'EHLO の名前' },
      servername: { label: '証明書の名前' },
      'tls.ca': {
        label: '信頼する証明書',
        help: 'PEM 形式：サーバー自身か独自の認証局のもの。通常の認証局は信頼されなくなります。',
      },
      'tls.minVersion': { label: 'TLS の最低バージョン' },
      localAddress: { label: '自分のアドレス', help: '接続元に使う、このマシンのアドレス。' },
      dnsTimeout: { label: 'ホストを見つけるまでの時間', help: most(5000) },
      connectionTimeout: { label: '接続までの時間', help: most(5000) },
      greetingTimeout: { label: '最初の応答までの時間', help: most(5000) },
      socketTimeout: { label: '無応答の時間', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: 'デモの受信トレイ',
    description: 'SMS をこのデモの受信トレイに入れます。',
    items: { templates: { ...templates, help: '用途ごとのテキスト。{{code}} はコードに、{{application.name}} はアプリ名に置き換わります。' } },
  },
  'aliyun-direct-mail': {
    description: 'Alibaba Cloud の送信サービス。',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: 'リージョン',
        help: '送信元アドレスを設定した DirectMail のリージョン。',
        options: {
          'cn-hangzhou': '中国（杭州）',
          'ap-southeast-1': 'シンガポール',
          'ap-southeast-2': '米国（旧シドニー）',
          'eu-central-1': 'ドイツ（フランクフルト）',
          'us-east-1': '米国（バージニア）',
        },
      },
      accountName: { label: '送信元アドレス' },
      fromAlias: { label: '差出人の名前' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'Amazon Web Services の送信サービス。',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: 'リージョン' },
      emailAddress: { label: 'メールアドレス' },
      emailAddressIdentityArn: { label: 'メールアドレスの ID の ARN' },
      feedbackForwardingEmailAddress: { label: 'フィードバックの転送先アドレス' },
      feedbackForwardingEmailAddressIdentityArn: { label: 'フィードバックの転送先の ID の ARN' },
      configurationSetName: { label: '設定セットの名前' },
      templates,
    },
  },
  'mailgun-email': {
    description: 'メールの送信、受信、追跡を行うサービス。',
    items: {
      endpoint: { label: 'Mailgun のエンドポイント' },
      domain: { label: 'ドメイン', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: '送信元アドレス', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: 'メッセージ' },
    },
  },
  'sendgrid-email-service': {
    name: 'SendGrid メール',
    description: 'アプリのメールと広告メールのためのサービス。',
    items: { apiKey, fromEmail: { label: '送信元アドレス' }, fromName: { label: '差出人の名前', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'Twilio の SMS',
    description: 'Twilio の API による通話とメッセージ。',
    items: {
      accountSID: { label: 'アカウント SID' },
      authToken: { label: '認証トークン' },
      fromMessagingServiceSID: { label: 'メッセージングサービスの SID' },
      disableRiskCheck: {
        label: 'リスク確認を無効にする',
        help: 'Twilio に組み込まれたリスク確認を無効にします。通常は有効です。詳細：https://www.twilio.com/docs/messaging/api/message-resource',
      },
      templates,
    },
  },
  'github-universal': {
    description: 'ソフトウェアの開発と管理に使う GitHub のアカウント。',
    items: {
      clientId,
      clientSecret,
      scope: {
        label: 'スコープ',
        placeholder: 'スコープを空白で区切って入力',
        help: 'スコープは、本人の同意で何が許されるかを決めます。',
      },
    },
  },
};
