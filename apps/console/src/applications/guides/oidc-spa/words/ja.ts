import type { OidcSpaWords } from './en';

export const ja: OidcSpaWords = {
  install: {
    heading: 'OpenID Connect のライブラリを使う',
    text: '証明キー（PKCE、方式は `S256`）を送るライブラリなら何でも使えます。サンプルでは `oidc-client-ts` を使います。',
  },
  redirects: {
    heading: '戻り先を指定する',
    text: 'アプリのページです。この URI のオリジンからのトークン要求は自動的に許可されます。CORS に追加するものはありません。',
  },
  signedOut: { heading: 'サインアウト後の戻り先を指定する', text: 'サインアウトした後に着く場所です。' },
  configure: {
    heading: '設定する',
    text: '同意の prompt があると、サービスは `offline_access` に対して更新トークンを発行します。そのための質問は表示されません。',
  },
  use: { heading: 'サインインとサインアウト', text: '最初の関数はリダイレクト URI のページに、ほかの関数はボタンに置きます。' },
  checkpoint: { heading: 'チェックポイント', text: 'アプリを起動して開き、サインインしてください。' },
};
