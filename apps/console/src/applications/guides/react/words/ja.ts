import type { ReactWords } from './en';

export const ja: ReactWords = {
  install: { heading: 'クライアントをインストールする', text: '`@logto/react` はクライアントをフックとして提供します。' },
  provider: {
    heading: 'アプリを包む',
    text: 'プロバイダーの下にあるものはすべて、誰がサインインしているか確認できます。',
  },
  redirects: {
    heading: '戻り先を指定する',
    text: 'サインインを完了する、アプリのページです。この URI のオリジンからのトークン要求は自動的に許可されます。CORS に追加するものはありません。',
  },
  callback: {
    heading: 'サインインを完了する',
    text: 'このコンポーネントをリダイレクト URI のパスに表示してください。開く時点ではまだ誰もサインインしていないため、このパスにガードを付けないでください。',
  },
  use: {
    heading: 'サインインする',
    text: '`isLoading` が真の間は、答えを待っています。',
    note: '設定に `email` などのスコープを増やすと、クレームの内容も増えます。',
  },
  signedOut: {
    heading: 'サインアウトする',
    text: 'サービスのセッションも終了します。ブラウザーは、ここに書いたとおりの URI に戻ります。',
  },
  checkpoint: { heading: 'チェックポイント', text: 'アプリを起動して開き、サインインのボタンを押してください。' },
};
