import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { ja as problems } from './problems/ja';

const address = { label: 'アドレス', help: 'メールボックスのアドレス全体。' };
const google = { label: 'アドレス', help: 'Google アカウントのアドレス全体。独自ドメインの場合も同じです。' };
const clientSecret = 'クライアントシークレット';
const refreshToken = '更新トークン';
const gmailLimits = 'gmail.com からは 1 日約 500 通、Google Workspace からは 2,000 通まで。';
const overSmtp = 'SMTP での送信';
const region = 'リージョン';

export const ja: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: 'Gmail（アプリパスワード）',
      description: '2 段階認証を使う Google アカウント。試用や小さなチームに向いています。',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': {
          label: 'アプリパスワード',
          help: 'myaccount.google.com/apppasswords の 16 文字。アカウント自体のパスワードは拒否されます。',
        },
      },
      links: ['アプリパスワード', 'アプリからの送信', '別のアドレスでの送信', '上限'],
    },
    'gmail-oauth2': {
      name: 'Gmail（OAuth2）',
      description: 'パスワードを保存しない Google アカウント。トークンか、Google Workspace のサービスアカウントを使います。',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: 'クライアント ID', help: 'Google Cloud コンソールの OAuth クライアントのもの。' },
        'auth.clientSecret': { label: clientSecret, help: '同じクライアントのもの。' },
        'auth.refreshToken': { label: refreshToken, help: 'スコープは https://mail.google.com/。' },
      },
      links: ['Gmail の OAuth2', 'Google の OAuth2', 'ドメイン全体のサービスアカウント'],
    },
    'microsoft-365': {
      name: 'Outlook と Microsoft 365',
      description: 'Microsoft のメールボックス。組織のものか、個人の Outlook.com。',
      limits: 'メールボックスごとに 1 分 30 通、1 日 10,000 件の宛先、同時接続 3 本まで。',
      choices: [
        {
          label: 'アカウント',
          help: '組織には独自のドメインがあります。個人のアカウントは outlook.com、hotmail.com、live.com のいずれかで終わります。',
          options: { organisation: '組織の Microsoft 365', personal: 'Outlook.com の個人アカウント' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': { label: 'アプリケーション（クライアント）ID', help: 'Microsoft Entra 管理センターのアプリ登録のもの。' },
        'auth.clientSecret': { label: clientSecret, help: 'ID ではなく値です。作成時に選んだ日に無効になります。' },
        'auth.refreshToken': { label: refreshToken, help: 'スコープは https://outlook.office.com/SMTP.Send と offline_access。' },
        'auth.accessUrl': {
          label: 'トークンのアドレス',
          help: 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token に、ディレクトリ（テナント）ID を入れたもの。個人のアカウントでは「consumers」。',
        },
      },
      links: ['SMTP の OAuth2', '認証済み SMTP の許可', 'SMTP のパスワードの終了', '上限'],
    },
    sendgrid: {
      description: 'Twilio の送信サービス。',
      limits: '1 つの接続で 5,000 通まで。1 日の数はプランによります。',
      choices: [{ label: region, help: 'EU は EU 用に作ったサブユーザーだけ。そのキーはほかでは使えません。', options: { global: '全世界' } }],
      asks: { 'auth.pass': { label: 'API キー', help: 'Mail Send 権限のあるキー。SG. で始まり、表示は 1 回だけです。' } },
      links: [overSmtp, 'API キー', 'ドメインの確認'],
    },
    'amazon-ses': {
      description: 'Amazon Web Services の送信サービス。',
      limits: 'サンドボックスでは確認済みのアドレスにだけ、1 日 200 通、1 秒 1 通。その後は AWS が認める数。',
      choices: [
        {
          label: region,
          help: 'ドメインを確認したリージョン。SMTP パスワードは 1 つのリージョンのものです。',
          options: {
            'us-east-1': '米国東部（バージニア北部）',
            'us-east-2': '米国東部（オハイオ）',
            'us-west-1': '米国西部（北カリフォルニア）',
            'us-west-2': '米国西部（オレゴン）',
            'ca-central-1': 'カナダ（中部）',
            'sa-east-1': '南米（サンパウロ）',
            'eu-central-1': '欧州（フランクフルト）',
            'eu-west-1': '欧州（アイルランド）',
            'eu-west-2': '欧州（ロンドン）',
            'eu-west-3': '欧州（パリ）',
            'eu-north-1': '欧州（ストックホルム）',
            'ap-south-1': 'アジアパシフィック（ムンバイ）',
            'ap-northeast-1': 'アジアパシフィック（東京）',
            'ap-northeast-2': 'アジアパシフィック（ソウル）',
            'ap-northeast-3': 'アジアパシフィック（大阪）',
            'ap-southeast-1': 'アジアパシフィック（シンガポール）',
            'ap-southeast-2': 'アジアパシフィック（シドニー）',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'SMTP ユーザー名', help: 'SES コンソールの SMTP settings のもの。AKIA で始まります。' },
        'auth.pass': { label: 'SMTP パスワード', help: '44 文字。ユーザー名と一緒に 1 回だけ表示されます。シークレットアクセスキーではありません。' },
      },
      links: ['SMTP 認証情報', 'ポートと TLS', 'リージョンのサーバー', 'サンドボックスから出る', 'うまくいかないとき'],
    },
    mailgun: {
      description: 'Sinch の送信サービス。',
      limits: 'サンドボックスのドメインは、同意した 5 件のアドレスに送れます。それ以外はプランによります。',
      choices: [{ label: region, help: 'ドメインを追加したときに選んだもの。ドメインは 1 つのリージョンにだけ存在します。', options: { us: '米国' } }],
      asks: {
        'auth.user': { label: 'SMTP ユーザー', help: '送信用ドメインのアドレス全体。' },
        'auth.pass': { label: 'SMTP パスワード', help: 'このユーザーのもの。ドメインの SMTP credentials にあります。API キーではありません。' },
      },
      links: [overSmtp, '認証情報のある場所'],
    },
    postmark: {
      description: '人が待っているメールのための送信サービス。',
      limits: 'Postmark がアカウントを承認するまでは、ご自身のドメインのアドレスにだけ送れます。',
      choices: [{ label: 'ポート', help: '587 を塞いでいるホスティング会社もあります。' }],
      asks: {
        'auth.user': { label: 'ユーザー', help: 'Server API トークン、または SMTP トークンのアクセスキー。' },
        'auth.pass': { label: 'パスワード', help: '同じ Server API トークンをもう一度、または SMTP トークンのシークレットキー。' },
      },
      links: [overSmtp, 'うまくいかないとき'],
    },
    'aliyun-direct-mail': {
      description: 'Alibaba Cloud の送信サービス。',
      limits: '1 日の枠はアカウントの評価とともに増え、コンソールに表示されます。',
      choices: [
        {
          label: region,
          help: 'コンソールに表示されるもの。ドメインと送信元アドレスは、作成したリージョンでだけ使えます。',
          options: {
            'cn-hangzhou': '中国（杭州）',
            'ap-southeast-1': 'シンガポール',
            'us-east-1': '米国（バージニア）',
            'eu-central-1': 'ドイツ（フランクフルト）',
          },
        },
      ],
      asks: {
        'auth.user': { label: '送信元アドレス', help: 'Sender Addresses にあるとおりに。From のアドレスにもなります。' },
        'auth.pass': { label: 'SMTP パスワード', help: 'この送信元アドレスに Set SMTP Password で設定したもの。' },
      },
      links: [overSmtp, 'リージョンのサーバー', '質問と回答'],
    },
    zoho: {
      description: 'Zoho のメールボックス。組織のものか、個人のもの。',
      limits: '1 日に送れる数は、プランとアカウントの古さによります。',
      choices: [
        {
          label: 'データセンターとアカウント',
          help: 'データセンターは、メールを読むアドレスの末尾です。mail.zoho.eu なら欧州です。',
          options: accounts(
            {
              'zoho.com': '米国',
              'zoho.eu': '欧州',
              'zoho.in': 'インド',
              'zoho.com.au': 'オーストラリア',
              'zoho.jp': '日本',
              'zoho.com.cn': '中国',
              'zoho.sa': 'サウジアラビア',
              'zohocloud.ca': 'カナダ',
            },
            { organisation: '{place}、有料の組織', personal: '{place}、個人または無料' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': { label: 'パスワード', help: '2 要素認証がオンならアプリ固有のパスワード、そうでなければアカウントのパスワード。' },
      },
      links: ['SMTP の設定', 'アプリ固有のパスワード'],
    },
    'any-server': {
      name: '任意の SMTP サーバー',
      description: '自前のメールサーバー、または一覧にないプロバイダーのもの。',
      choices: [
        {
          label: '暗号化',
          help: 'ポートはプロバイダーが指定します。多くは両方に対応しています。',
          options: { starttls: 'STARTTLS、ポート 587', implicit: '最初から TLS、ポート 465' },
        },
      ],
      asks: {
        host: { label: 'ホスト', help: 'サーバーの証明書にある名前。' },
        'auth.user': { label: 'ユーザー', help: '多くはアドレス全体。このマシンをアドレスで見分けるリレーでは空にします。' },
        'auth.pass': { label: 'パスワード', help: 'アプリ用のパスワードを求めるプロバイダーも多くあります。' },
      },
      links: ['メールの送信受付', '最初から TLS が望ましい理由'],
    },
  },
};
