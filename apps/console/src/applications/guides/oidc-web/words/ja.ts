import type { OidcWebWords } from './en';

export const ja: OidcWebWords = {
  install: {
    heading: 'OpenID Connect のライブラリを使う',
    text: 'クライアントシークレットを使う認可コードフローのライブラリなら、どの言語でも使えます。サンプルでは Node.js 用の `openid-client` を使います。',
  },
  redirects: { heading: '戻り先を指定する', text: 'コードを受け取る、サーバーのアドレスです。' },
  signedOut: { heading: 'サインアウト後の戻り先を指定する', text: 'サインアウトした後に着く場所です。' },
  configure: {
    heading: '設定する',
    text: 'アプリシークレットは、要求しているのがご自身のサーバーであることをサービスに証明します。作成時に 1 回だけ表示されます。認証情報で、いつでも別のものを作成できます。',
    note: 'テストだと指定しない限り、ライブラリは TLS のないアドレスを拒否します。',
  },
  begin: {
    heading: 'サインインを開始する',
    text: '2 つのランダムな値をブラウザーのセッションに保管し、この関数が返すアドレスにリダイレクトしてください。',
  },
  complete: {
    heading: 'サインインを完了する',
    text: 'リダイレクト URI で行います。ライブラリが保管した値を照合し、ID トークンの署名を検証します。',
  },
  end: { heading: 'サインアウトする', text: '先に自分のセッションを終了し、次にこの関数が返すアドレスにリダイレクトしてください。' },
  checkpoint: { heading: 'チェックポイント', text: 'サーバーを起動して開き、サインインしてください。' },
};
