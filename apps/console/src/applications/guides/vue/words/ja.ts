import type { VueWords } from './en';

export const ja: VueWords = {
  install: { heading: 'クライアントをインストールする', text: '`@logto/vue` はクライアントを、コンポーザブルを備えたプラグインとして提供します。' },
  plugin: { heading: 'プラグインを追加する', text: 'アプリを作成する場所で、1 回だけ行います。' },
  redirects: {
    heading: '戻り先を指定する',
    text: 'サインインを完了する、アプリのページです。この URI のオリジンからのトークン要求は自動的に許可されます。CORS に追加するものはありません。',
  },
  callback: {
    heading: 'サインインを完了する',
    text: 'このコンポーネントをリダイレクト URI のパスに表示してください。開く時点ではまだ誰もサインインしていないため、このルートにガードを付けないでください。ルーターの履歴は `#` の後ろではなく、パスに置く必要があります。',
  },
  use: { heading: 'サインインする', text: '`isAuthenticated` と `isLoading` は ref です。' },
  signedOut: {
    heading: 'サインアウトする',
    text: 'サービスのセッションも終了します。ブラウザーは、ここに書いたとおりの URI に戻ります。',
  },
  checkpoint: { heading: 'チェックポイント', text: 'アプリを起動して開き、サインインのボタンを押してください。' },
};
