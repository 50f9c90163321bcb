import { accounts } from './accounts/ja';
import { management } from './management/ja';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) => (minutes === undefined ? '後でもう一度お試しください。' : `${minutes} 分後にもう一度お試しください。`);

export const ja = {
  'auth.authorization_header_missing': 'アクセストークンが必要です。Authorization: Bearer として送信してください。',
  'auth.authorization_token_type_not_supported': 'この種類のトークンは受け付けていません。Authorization: Bearer として送信してください。',
  'auth.forbidden': 'この操作は許可されていません。別の方法を選ぶか、管理者に権限を依頼してください。',
  'auth.unauthorized': 'このアクセストークンは無効か、有効期限が切れています。もう一度サインインするか、新しいトークンを取得してください。',
  'connector.general': 'メールサービスがメールを受け付けませんでした。1 分後にもう一度お試しください。解決しない場合は管理者にお知らせください。',
  'connector.invalid_config': 'コネクターが正しく設定されていません。設定を確認してください。',
  'connector.not_found': '対応するコネクターがまだないため、何も送信できません。先に管理者がコネクターを設定する必要があります。',
  'connector.template_not_found': 'このメールのテンプレートがありません。コネクターに追加してください。',
  'connector.unavailable': (facts) => `現在コードを送信できません。${later(facts)}`,
  'entity.not_found': 'このアドレスには何もありません。アドレスと、含まれる ID を確認してください。',
  'guard.invalid_input': 'リクエストの一部が不足しているか、形式が正しくありません。詳細を確認してください。',
  'request.cross_site': '別のサイトから送信されたリクエストのため、拒否されました。ページを直接開いて、もう一度お試しください。',
  'request.invalid_input': 'リクエストを読み取れませんでした。形式を確認してください。',
  'request.message_rate_limited': (facts) => `コードのリクエストが多すぎます。${later(facts)}`,
  'request.rate_limited': (facts) => `ここからのリクエストが多すぎます。${later(facts)}`,
  'request.too_large': 'リクエストが大きすぎます。一度に送信する量を減らしてください。',
  'request.unsupported_media_type': 'この種類のコンテンツは読み取れません。JSON で送信してください。',
  'server.internal': 'サービスで処理に失敗しました。もう一度試しても問題ありません。繰り返す場合は、リクエスト番号をサポートにお知らせください。',
  'server.unavailable': 'サービスの準備ができていません。何も失われていません。1 分後にもう一度お試しください。',
  'session.identifier_not_found': 'サインインする方がまだ特定されていません。もう一度始めてください。',
  'session.identity_conflict': 'このサインインは別のアカウントで始まりました。もう一度始めてください。',
  'session.interaction_not_found': 'このサインインはまだ始まっていないか、終了しています。もう一度始めてください。',
  'session.not_found': 'このブラウザーに進行中のサインインはありません。アプリに戻って、もう一度始めてください。',
  'session.not_supported_for_forgot_password': 'パスワードの再設定をサインインに切り替えることはできません。もう一度始めてください。',
  'session.verification_blocked_too_many_attempts': (facts) => `失敗が続いたため、このアカウントのコードとパスワードは現在受け付けていません。${later(facts)}`,
  'session.verification_failed': 'このアドレスはまだ確認されていません。先にメールのコードを入力してください。',
  'session.verification_session_not_found': 'このコードは以前のメールのものです。最新のメールのコードを使ってください。',
  'setup.already_claimed': '最初の管理者はすでに設定されています。そのアカウントでサインインしてください。',
  'setup.invalid_token': 'このリンクは無効になりました。最新のリンクを使うか、新しいリンクを発行してもらってください。',
  'user.email_already_in_use': 'このアドレスはすでに別のアカウントで使われています。そのアカウントでサインインするか、別のアドレスを使ってください。',
  'user.sign_in_method_not_enabled': 'このサインイン方法は無効になっています。別の方法を選んでください。',
  'user.suspended': 'このアカウントは停止されています。サービスの運営者にお問い合わせください。',
  'user.user_not_exist': 'このアドレスのアカウントはありません。',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined
      ? 'コードが一致しません。メールと見比べてください。'
      : `コードが一致しません。メールと見比べてください。あと ${triesLeft} 回入力できます。`,
  'verification_code.email_mismatch': 'このコードは別のアドレスに送信されました。送信先のアドレスを使ってください。',
  'verification_code.exceed_max_try': '一致しない入力が続いたため、このコードは使えなくなりました。新しいコードをリクエストしてください。',
  'verification_code.expired': 'コードの有効期限が切れました。新しいコードをリクエストしてください。',
  'verification_code.not_found': 'このコードは使えなくなりました。最新のメールのコードを使うか、新しいコードをリクエストしてください。',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
