import type { TrialPhrases } from './en';

export const ja: TrialPhrases = {
  title: 'サインインを試す',
  moment: 'お待ちください',
  opening: 'サインインページを開いています。',
  signIn: 'サインイン',
  again: 'もう一度試す',
  signInAgain: 'もう一度サインイン',
  signOut: 'サインアウト',
  learns: 'アプリが受け取る情報',
  claims: 'このページが受け取って解読した ID トークンのクレームです。',
  scripts: 'このページは、シングルページアプリと同じようにスクリプトでサインインします。試すにはスクリプトを有効にしてください。',
  unsafe: { title: 'このアドレスは安全ではありません', lead: 'ブラウザーは https または localhost でのみアプリのサインインを許可します。' },
  foreign: { title: 'このサインインはここで始まったものではありません', lead: '別のタブで始められたか、このページが再読み込みされました。' },
  refused: 'アカウントなしでサインインが終わりました',
  notExchanged: 'コードを交換できませんでした',
  signedIn: { title: 'サインインしています', lead: '{name} としてサインインしました。' },
  signedOut: { title: 'サインアウトしました', lead: 'サインインページをもう一度試せます。' },
  failed: { title: 'サービスが応答しません', lead: 'もう一度試しても問題ありません。' },
};
