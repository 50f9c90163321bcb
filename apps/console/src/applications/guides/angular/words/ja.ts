import type { AngularWords } from './en';

export const ja: AngularWords = {
  install: {
    heading: 'ライブラリをインストールする',
    text: '`angular-auth-oidc-client` は Angular 用の認定済み OpenID Connect ライブラリで、このサービスとそのまま連携します。',
  },
  redirects: {
    heading: '戻り先を指定する',
    text: 'サインイン後、ブラウザーはアプリに戻ります。この URI のオリジンからのトークン要求は自動的に許可されます。CORS に追加するものはありません。',
  },
  signedOut: {
    heading: 'サインアウト後の戻り先を指定する',
    text: 'サインアウトした後に着く場所です。',
  },
  configure: {
    heading: '設定する',
    text: '同意の prompt があると、サービスは `offline_access` に対して更新トークンを発行します。そのための質問は表示されません。',
    note: '`withAppInitializerAuthCheck` は、ブラウザーが戻ったとき、最初のページが表示される前にサインインを完了します。',
  },
  use: {
    heading: 'サインインとサインアウト',
    text: 'ページに必要な情報はすべてシグナルで届きます。',
  },
  route: {
    heading: 'サインインした人だけのページにする',
    text: 'ガードがサインインページへ移動させ、その後、目的のページに戻します。',
  },
  checkpoint: {
    heading: 'チェックポイント',
    text: '`ng serve` でアプリを起動して開き、サインインのボタンを押してください。',
  },
};
