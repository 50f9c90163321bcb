import type { ExpressWords } from './en';

export const ja: ExpressWords = {
  install: {
    heading: 'クライアントをインストールする',
    text: '`@logto/express` はトークンをサーバーのセッションに保管します。ブラウザーに渡ることはありません。',
  },
  redirects: {
    heading: '戻り先を指定する',
    text: 'クライアントは `/logto/sign-in-callback` でサインインを完了します。その前の部分はサーバーのアドレスです。',
  },
  signedOut: { heading: 'サインアウト後の戻り先を指定する', text: 'クライアントはサーバーのアドレスに戻します。末尾のスラッシュは付けません。' },
  configure: {
    heading: 'サーバーにサインインを追加する',
    text: 'アプリシークレットは、要求しているのがご自身のサーバーであることをサービスに証明します。ソースコードではなく環境変数に保管してください。`SESSION_SECRET` は自分で決める長いランダムな文字列です。',
    note: 'サンプルはセッションをメモリに保管します。本番の前に `express-session` にストアを設定してください。TLS のあるプロキシの背後では、`cookie.secure` と `trust proxy` を設定してください。',
  },
  environment: { heading: '環境変数を設定する', text: 'シークレットは作成時に 1 回だけ表示されます。認証情報で、いつでも別のものを作成できます。' },
  guard: {
    heading: 'サインインした人だけのページにする',
    text: '`request.user` で誰がいるか分かります。リンク `/logto/sign-in` と `/logto/sign-out` でセッションが始まり、終わります。',
  },
  checkpoint: { heading: 'チェックポイント', text: 'サーバーを起動して `/account` を開いてください。' },
};
