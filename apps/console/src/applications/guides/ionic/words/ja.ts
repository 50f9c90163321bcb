import type { IonicWords } from './en';

export const ja: IonicWords = {
  install: {
    heading: 'クライアントをインストールする',
    text: 'Ionic アプリは Capacitor アプリなので、ページが Angular、React、Vue のどれで作られていても、クライアントは `@logto/capacitor` と 3 つのプラグインです。',
    note: 'その後、`npx cap sync` でプラグインをネイティブプロジェクトに取り込んでください。',
  },
  client: {
    heading: 'クライアントを作成する',
    text: 'アプリ全体でクライアントは 1 つです。アプリ ID は秘密ではないので、アプリに入れてかまいません。',
  },
  links: {
    heading: '戻り方を決める',
    text: 'サインイン後、システムのブラウザーは独自のスキームのリンクでアプリに戻ります。`com.example.app` のように、ドメインを逆順にしたアプリの ID を使ってください。ドットのないスキームは拒否されます。',
    note: '両方のネイティブプロジェクトにスキームを登録してください。登録がないと、ブラウザーはアプリに戻りません。',
  },
  origins: {
    heading: 'アプリのオリジンを許可する',
    text: 'アプリのページは独自のオリジンから読み込まれます。iOS では `capacitor://localhost`、Android では `https://localhost`、`androidScheme: http` を指定した Android では `http://localhost` です。許可しないと、トークンの要求はすべて `Failed to fetch` で終わります。',
  },
  state: {
    heading: 'サインインした人を覚えておく',
    text: 'クライアントは、接続がなくても端末からすぐに答えます。答えはページから見える場所に置いてください。Ionic Angular ではシグナルです。そうしないと、プラグインの promise ではページが更新されません。',
    note: 'Ionic React では `isSignedIn` を state に、Ionic Vue では `ref` に置いてください。',
  },
  returns: {
    heading: '遅れた戻りを受け取る',
    text: 'Android は、ブラウザーが開いている間にアプリを終了することがあります。アプリの開始時、最初のページが表示される前にこれを呼び出してください。',
  },
  signOut: {
    heading: 'サインアウトする',
    text: 'ブラウザーのセッションも終了し、サインアウト後のリダイレクト URI で戻ります。この URI をリダイレクト URI で始まるものにはできません。',
    note: '戻る前にブラウザーが閉じられた場合も、サンプルは先へ進みます。その時点でアプリのトークンはもうありません。',
  },
  page: {
    heading: 'ページに置く',
    text: 'サインインのボタンと、サインアウトのボタンです。',
    note: 'Ionic 9 より前では、これらは `@ionic/angular/standalone` から読み込みます。',
  },
  run: {
    heading: '実行する',
    text: '`adb reverse` を使うと、Android の端末からコンピューター上のサービスに接続できます。iOS シミュレーターはコンピューターのネットワークを共有します。通常のブラウザーではアプリのリンクが機能しないため、Web ビルドには種類がシングルページの別のアプリケーションが必要です。',
    note: 'サービスに TLS がない間は、アプリの通信を許可する設定が Android に必要です（`android:usesCleartextTraffic`）。デバッグビルドだけで使ってください。',
  },
  checkpoint: {
    heading: 'チェックポイント',
    text: 'アプリのサインインのボタンを押し、アドレスと、届いたコードを入力してください。',
  },
};
