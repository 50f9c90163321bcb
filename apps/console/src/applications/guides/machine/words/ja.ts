import type { MachineWords } from './en';

export const ja: MachineWords = {
  role: {
    heading: 'ロールを付ける',
    text: 'マシンにできることはロールで決まり、ロールがなければ何もできません。このアプリケーションの設定を開き、「ロール」でロールを追加してください。`Management API access` を付けると、このサービスの Management API を使えます。',
  },
  token: {
    heading: 'トークンを取得する',
    text: 'シークレットは作成時に 1 回だけ表示されます。`resource` はトークンの対象となる API、`scope` はそこで許可される操作です。応答の `scope` を、要求したものと比べてください。',
    note: 'API リソースに別の指定がなければ、トークンは 1 時間有効です。毎回要求せず、期限の少し前まで保管してください。',
  },
  call: { heading: 'API を呼び出す', text: 'ヘッダーにトークンを付けます。' },
  client: {
    heading: 'またはクライアントを使う',
    text: '`@logto/api` は Management API のトークンを自動的に取得して更新し、その型も備えています。',
  },
  code: { heading: 'Node.js から呼び出す', text: '拒否された呼び出しは `error` として返ります。例外は投げられません。' },
  checkpoint: { heading: 'チェックポイント', text: 'どちらかを実行してください。' },
};
