import type { AccountErrorSentences } from '../sentences';

export const accounts = {
  'password.expired': 'このパスワードは有効期限が切れています。「パスワードをお忘れの場合」から新しいパスワードを設定してください。',
  'password.rejected': 'このパスワードはルールを満たしていません。別のパスワードを選んでください。',
  'session.email_blocklist.email_not_allowed': 'このアドレスはここでは使えません。別のアドレスを使ってください。',
  'session.email_blocklist.email_subaddressing_not_allowed': 'プラス記号を含むアドレスはここでは使えません。プラスから @ の前までを取り除いてください。',
  'session.invalid_interaction_type': 'この手順は始めた操作に含まれていません。もう一度始めてください。',
  'user.email_exists_in_profile': 'このアカウントにはすでにメールアドレスがあります。',
  'user.missing_profile': 'アカウントにまだ足りない情報があります。入力して続けてください。',
  'user.new_password_required_in_profile': '先に新しいパスワードを選んでください。',
  'user.password_exists_in_profile': 'このアカウントにはすでにパスワードがあります。',
  'user.phone_exists_in_profile': 'このアカウントにはすでに電話番号があります。',
  'user.same_password': '現在と同じパスワードです。別のパスワードを選んでください。',
  'user.username_exists_in_profile': 'このアカウントにはすでにユーザー名があります。',
  'user.username_invalid_charset_hard': 'ユーザー名に使えるのは英字、数字、アンダースコアだけです。ほかの文字を取り除いてください。',
  'user.username_lowercase_not_allowed': 'ここではユーザー名に小文字を使えません。取り除いてください。',
  'user.username_numbers_not_allowed': 'ここではユーザー名に数字を使えません。取り除いてください。',
  'user.username_starts_with_number': 'ユーザー名の先頭に数字は使えません。別の文字で始めてください。',
  'user.username_too_long': 'このユーザー名は長すぎます。短いものを選んでください。',
  'user.username_too_short': 'このユーザー名は短すぎます。長いものを選んでください。',
  'user.username_underscore_not_allowed': 'ここではユーザー名にアンダースコアを使えません。取り除いてください。',
  'user.username_uppercase_not_allowed': 'ここではユーザー名に大文字を使えません。小文字で入力してください。',
} satisfies AccountErrorSentences;
