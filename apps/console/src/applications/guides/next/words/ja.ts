import type { NextWords } from './en';

export const ja: NextWords = {
  install: { heading: 'クライアントをインストールする', text: '`@logto/next` はトークンをサーバーの暗号化された Cookie に保管します。' },
  configure: {
    heading: '設定する',
    text: 'アプリシークレットは、要求しているのがご自身のサーバーであることをサービスに証明します。`COOKIE_SECRET` は自分で決める 32 文字以上のランダムな文字列です。',
    note: 'シークレットは作成時に 1 回だけ表示されます。認証情報で、いつでも別のものを作成できます。',
  },
  redirects: { heading: '戻り先を指定する', text: 'クライアントは、ご自身のアドレスの `/callback` への戻りを待ちます。' },
  callback: { heading: 'サインインを完了する', text: 'ルートハンドラーがコードを受け取り、次へ移動させます。' },
  use: {
    heading: 'サインインする',
    text: 'サーバーアクションがセッションを開始して終了し、サーバーコンポーネントが誰がいるかを読み取ります。',
  },
  signedOut: {
    heading: 'サインアウト後の戻り先を指定する',
    text: 'クライアントはアプリのアドレスに戻します。末尾のスラッシュは付けません。',
  },
  checkpoint: { heading: 'チェックポイント', text: 'アプリを起動して開き、サインインのボタンを押してください。' },
};
