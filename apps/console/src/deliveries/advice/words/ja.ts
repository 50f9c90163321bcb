import type { AdviceWords } from './en';

export const ja: AdviceWords = {
  texts: {
    locked_out: {
      title: 'この人のコードは受け付けていません',
      text: '一致しないコードが続いたため、{until} まで受け付けません。ロックを解除するか、本人に待ってもらってください。',
    },
    connector_missing: { title: 'コネクターがありません', text: '送信できるコネクターがありません。設定してください。' },
    connector_unavailable: {
      title: 'コネクターが失敗しています',
      text: '{until} まで休止し、その後自動的に再試行します。最後の失敗：{error}',
    },
    login_refused: { title: 'メールサーバーがログインを拒否しています', text: 'コネクターのユーザー名とパスワードを確認してください。{reply}' },
    connection_failed: { title: 'サーバーに接続できませんでした', text: 'コネクターのホスト、ポート、TLS を確認してください。{error}' },
    limit_reached: { title: 'コードのリクエストが多すぎます', text: '次は {until} にリクエストできます。' },
    never_sent_no_account: {
      title: '送信なし：アカウントがありません',
      text: 'このアドレスのアカウントはなく、登録はオフになっています。アドレスを見比べるか、アカウントを作成してください。',
    },
    never_sent_codes_off: { title: '送信なし：コードがオフです', text: 'コードによるサインインがオフになっています。' },
    never_sent: { title: '送信なし', text: 'その時点で、このアドレスの人は誰も使えませんでした。もう一度リクエストしてもらってください。' },
    on_its_way: { title: '送信中', text: '数秒後にもう一度確認してください。' },
    will_be_tried_again: { title: '再試行待ち', text: '{at} に再試行します。これまでの状況：{error}' },
    handed_over: { title: '引き渡し済み', text: '{at} に {server} が受け取りました。受信トレイになければ、迷惑メールを確認してください。' },
    code_used: { title: '届いて使われました', text: 'コードは {at} に使われました。対応は不要です。' },
    may_have_arrived: {
      title: '届いている可能性があります',
      text: '引き渡しの途中で接続が切れました。届いていなければ、もう一度リクエストしてもらってください。',
    },
    address_refused: { title: 'サーバーがこのアドレスを拒否しました', text: 'アドレスの綴りを確認してください。{reply}' },
    message_refused: { title: 'サーバーがメッセージを受け取りませんでした', text: '差出人と、サーバーが許可している内容を確認してください。{reply}' },
    expired_before_it_left: { title: '時間切れ', text: '送信する前にコードの有効期限が切れました。もう一度リクエストしてもらってください。' },
    not_sent: { title: '未送信', text: '送信できませんでした。{error}' },
    nothing_asked_for: {
      title: 'リクエストがありません',
      text: '過去 24 時間のメッセージはありません。このアドレスのとおりに入力して、コードをリクエストしてもらってください。',
    },
  },
  actions: {
    connector: 'コネクターを開く',
    lockouts: 'ロックを開く',
    methods: 'サインイン方法を開く',
    account: 'ユーザーを追加',
  },
};
