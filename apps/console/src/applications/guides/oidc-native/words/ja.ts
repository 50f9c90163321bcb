import type { OidcNativeWords } from './en';

export const ja: OidcNativeWords = {
  library: {
    heading: 'OpenID Connect のライブラリを使う',
    text: 'システムのブラウザーを開き、証明キー（PKCE、方式は `S256`）を送るライブラリなら、AppAuth など何でも使えます。ほかの情報はディスカバリードキュメントから取得されます。',
  },
  links: {
    heading: '戻り方を決める',
    text: '独自のスキームのリンクです。`com.example.app` のように逆順にします。ドットのないスキームは拒否されます。アプリをこのスキームでシステムに登録してください。',
  },
  request: {
    heading: 'コードを要求する',
    text: 'ライブラリがブラウザーで開くアドレスは次のような形です。`prompt=consent` と `offline_access` を付けると更新トークンを取得できます。そのための質問は表示されません。',
    note: '応答は、`code` と `state`、または `error` を付けてリダイレクト URI に届きます。',
  },
  exchange: {
    heading: 'トークンに交換する',
    text: '1 分以内に 1 回だけ交換できます。ネイティブアプリにシークレットはなく、代わりに証明キーを使います。',
  },
  signedOut: {
    heading: 'サインアウトする',
    text: '更新トークンを取り消し、すべてのトークンを破棄し、同じブラウザーでセッション終了のアドレスを開いてください。',
  },
  origins: {
    heading: 'アプリが Web ページを表示する場合のみ',
    text: 'WebView のページが自らトークンを要求する場合は、そのオリジンを許可する必要があります。',
  },
  checkpoint: { heading: 'チェックポイント', text: 'アプリを実行してサインインしてください。' },
};
