import type { ServerFindings } from '../../finding-words';

export const ja: ServerFindings = {
  'smtp.host.found': { message: '{host} のアドレスは {addresses} です。' },
  'smtp.host.blocked': {
    message: 'このサービスは {host} のポート {port} に接続しません。アドレスが公開されていないか、メール用のポートではありません。ほかは何も試していません。',
    fix: '公開されているメールサーバーのポート 465、587、2525、25 を使うか、運営者に依頼してこのサーバーを OUTBOUND_ALLOW に加えてください。',
  },
  'smtp.host.unknown': { message: '{host} のアドレスが見つかりません。', fix: 'ホスト名をプロバイダーの案内と 1 文字ずつ見比べてください。' },
  'smtp.connection.made': { message: '{host} のポート {port} は {ms} ミリ秒で応答しました。' },
  'smtp.connection.refused': {
    message: '{host} のポート {port} では何も待ち受けていません。',
    fix: 'プロバイダーが指定するポートを使ってください。多くは 465 か 587 です。',
  },
  'smtp.connection.timeout': {
    message: '{host} のポート {port} が応答しません。途中のファイアウォールが接続を破棄しています。',
    fix: 'サーバーの別のポートを使うか、サービスが動いている環境でポート {port} への外向きの接続を許可してください。ポート 25 を閉じているクラウドは少なくありません。',
  },
  'smtp.connection.failed': {
    message: '{host} のポート {port} への接続に失敗しました：{reason}。',
    fix: 'サービスが動いている環境から、このホストにネットワークがつながっているか確認してください。',
  },
  'smtp.banner.greeted': { message: 'ポート {port} でメールサーバーが応答しています。' },
  'smtp.banner.refused': {
    message: 'メールサーバーは、何も尋ねないうちにこのサービスを拒否しました：{reply}',
    fix: '上限に触れている場合はしばらく待ってください。そうでなければ、このサービスのアドレスを許可するようサーバーの運営者に依頼してください。',
  },
  'smtp.banner.foreign': {
    message: '{host} のポート {port} で応答しているのはメールサーバーではありません。',
    fix: 'プロバイダーが SMTP 用に指定するポートを使ってください。多くは 465 か 587 です。',
  },
  'smtp.banner.silent': {
    message: '{host} のポート {port} は接続を受け入れますが、その後は何も返しません。',
    fix: 'サーバーの別のポートを使ってください。どれも応答しない場合は、未知のクライアントを遅らせていないか運営者に確認してください。',
  },
  'smtp.banner.tls_expected': {
    message: 'ポート {port} は最初から TLS で通信しますが、設定は暗号化なしの応答を待っています。',
    fix: '「最初から TLS」にしてください。',
  },
  'smtp.name.resolves': { message: 'このサービスは {name} と名乗ります。この名前にはアドレスがあります。' },
  'smtp.name.unresolved': {
    message: 'このサービスは {name} と名乗りますが、この名前にはアドレスがありません。こうしたクライアントを拒否するサーバーもあります。',
    fix: '「EHLO の名前」をアドレスレコードのある自分のホスト名にするか、空にしてください。',
  },
  'smtp.name.default': {
    message: 'このサービスは {name} と名乗ります。ログインする場合はこれで十分ですが、名前でクライアントを見分けるリレーは拒否することがあります。',
  },
  'smtp.capabilities.listed': { message: 'サーバーの対応機能：{extensions}。' },
  'smtp.capabilities.none': {
    message: 'サーバーは 1982 年の SMTP しか知りません。TLS もログインもありません。',
    fix: 'EHLO に応答するサーバーを使うか、このサーバーを更新してもらってください。',
  },
  'smtp.size.enough': { message: '{bytes} バイトまでのメールを受け付けます。' },
  'smtp.size.small': {
    message: '{bytes} バイトまでのメールしか受け付けません。画像や長い文章のあるテンプレートは通りません。',
    fix: 'サーバーのサイズの上限を 1 MB 以上に上げてもらってください。',
  },
  'smtp.tls.works': { message: '接続は安全です：{version}、{cipher}。' },
  'smtp.tls.off': {
    message: 'サーバーは TLS に対応していますが、メールとその中のコードは暗号化されずに送られます。',
    fix: '「TLS を使わない」をオフにしてください。',
  },
  'smtp.tls.off_here': { message: '{host} へのメールは暗号化されません。途中にいる誰もが中のコードを読めます。' },
  'smtp.tls.missing': {
    message: 'サーバーはポート {port} で STARTTLS を提供していないか、途中で取り除かれています。暗号化なしではログインもメールの送信も行いません。',
    fix: '最初から TLS のポートを使ってください。多くは 465 です。',
  },
  'smtp.tls.refused': {
    message: 'サーバーは STARTTLS を提供しながら、使おうとすると拒否します：{reply}',
    fix: 'サーバーの証明書を設定してもらうか、最初から TLS のポートを使ってください。',
  },
  'smtp.tls.not_spoken': {
    message: 'ポート {port} は暗号化なしで始まりますが、設定は TLS で始めます。',
    fix: '「最初から TLS」をオフにしてください。接続は STARTTLS で安全になります。',
  },
  'smtp.tls.too_old': {
    message: 'サーバーは {version} より古い TLS にしか対応していません。',
    fix: 'サーバーで TLS 1.2 か 1.3 を有効にしてもらってください。',
  },
  'smtp.tls.failed': { message: '{host} との TLS に失敗しました：{reason}。', fix: 'この理由をメールサーバーのログで探してください。' },
  'smtp.certificate.valid': { message: 'サーバーの証明書は {issuer} が発行したもので、{name} に対して有効です。残り {days} 日です。' },
  'smtp.certificate.expiring': {
    message: 'サーバーの証明書はあと {days} 日、{until} に切れます。それ以降メールは送られません。',
    fix: 'サーバーの証明書を更新してもらってください。',
  },
  'smtp.certificate.expired': { message: 'サーバーの証明書は {until} に切れました。', fix: 'サーバーの証明書を更新してもらってください。' },
  'smtp.certificate.not_yet_valid': {
    message: 'このサービスの時計では、サーバーの証明書が有効になるのは {since} からです。',
    fix: 'サービスが動いている環境か、証明書を作ったマシンの時計を合わせてください。',
  },
  'smtp.certificate.self_signed': {
    message: 'サーバーは証明書を自分で作ったため、誰も保証していません。フィンガープリントは {fingerprint} です。',
    fix: 'フィンガープリントをサーバーのものと比べ、同じなら証明書を TLS の `ca` に入力してください。',
  },
  'smtp.certificate.unknown_issuer': {
    message: 'サーバーの証明書は {issuer} のもので、このサービスが知らない認証局です。認証局のフィンガープリントは {fingerprint} です。',
    fix: 'フィンガープリントを認証局のものと比べ、同じならその証明書を TLS の `ca` に入力してください。',
  },
  'smtp.certificate.incomplete': {
    message: 'このサービスが知る認証局は、どこもサーバーの証明書を保証していません。サーバーが中間証明書を送っていないか、{issuer} が独自の認証局です。',
    fix: 'サーバーに証明書チェーン全体を設定してもらうか、認証局の証明書を TLS の `ca` に入力してください。',
  },
  'smtp.certificate.other_name': {
    message: 'サーバーの証明書は {names} のもので、{name} のものではありません。',
    fix: '証明書にある名前をホストに使うか、「証明書の名前」に入力してください。',
  },
  'smtp.certificate.untrusted': {
    message: 'サーバーの証明書は有効ではありません：{reason}。',
    fix: '公的な認証局の証明書をサーバーに設定してもらってください。',
  },
  'smtp.login.accepted': { message: 'サーバーはログインを受け入れました（{method}）。' },
  'smtp.login.none': { message: '設定にログインがありません。サーバーは、このサービスをアドレスで見分ける必要があります。' },
  'smtp.login.not_offered': {
    message: 'サーバーはポート {port} でログインを提供していませんが、設定にはログインがあります。',
    fix: 'ログインするクライアント用のポート（多くは 465 か 587）を使うか、アドレスでサービスを見分けるリレーであればログインを外してください。',
  },
  'smtp.login.methods': {
    message: 'サーバーはパスワードでのログインを受け付けません。使えるのは {methods} だけです。',
    fix: 'ログインを OAuth 2.0 に変えるか、サーバーでパスワード（PLAIN または LOGIN）を許可してもらってください。',
  },
  'smtp.login.refused': {
    message: 'サーバーはユーザーとパスワードを受け入れませんでした：{reply}',
    fix: '両方をもう一度入力し、SMTP に専用のパスワードが必要かどうかをプロバイダーの設定で確認してください。',
  },
  'smtp.login.later': {
    message: 'サーバーは今、ログインの可否を決めません：{reply}',
    fix: '数分後にもう一度試してください。ログインの失敗が続いた後は、1 時間かかることもあります。',
  },
  'smtp.login.token': {
    message: 'ログインのためのアクセストークンを取得できませんでした：{reason}',
    fix: 'クライアント、シークレット、更新トークンと、メール送信の同意が取り消されていないかを確認してください。',
  },
  'smtp.login.gmail_password': {
    message:
      'Gmail はログインを受け入れませんでした：{reply} ここで使えるのは 16 文字のアプリパスワードだけで、アカウントのパスワードを変えると無効になります。',
    fix: 'アカウントの 2 段階認証をオンにし、新しいアプリパスワードを作って 16 文字を入力するか、ログインを OAuth 2.0 に変えてください。',
  },
  'smtp.login.microsoft_password': {
    message: 'Microsoft はログインを受け入れませんでした：{reply} ほとんどの組織では、SMTP のパスワードは無効になっています。',
    fix: 'ログインを OAuth 2.0 に変えるか、このメールボックスで認証済み SMTP を有効にしてもらってください。',
  },
  'smtp.login.ses_password': {
    message: 'Amazon SES はログインを受け入れませんでした：{reply} SMTP 認証情報はアクセスキーとは別のもので、1 つのリージョン用に作られます。',
    fix: 'ホストにあるリージョンの SES コンソールで SMTP 認証情報を作り、それを入力してください。',
  },
  'smtp.sender.accepted': { message: 'サーバーは {from} からのメールを受け付けます。' },
  'smtp.sender.refused': {
    message: 'サーバーは {from} からのメールを受け付けません：{reply}',
    fix: 'アカウントが使えるアドレスから送るか、このアドレスをプロバイダーに追加してもらってください。',
  },
  'smtp.sender.later': {
    message: 'サーバーは今、{from} からのメールを受け付けません：{reply}',
    fix: '数分後にもう一度試してください。変わらない場合は、プロバイダーの設定で上限を確認してください。',
  },
  'smtp.sender.login_needed': {
    message: 'サーバーは、ログインしていないクライアントからのメールを受け付けません：{reply}',
    fix: 'ユーザーとパスワードを入力してください。',
  },
  'smtp.sender.not_own': {
    message: 'アカウントは {from} として送信できません：{reply}',
    fix: 'このアドレスとして送る権限をアカウントに与えるか、アカウント自身のアドレスから送ってください。',
  },
  'smtp.sender.unverified': {
    message: 'プロバイダーは {from} がご自身のものだとまだ確認していません：{reply}',
    fix: 'プロバイダーでアドレスかそのドメインを確認してください。',
  },
  'smtp.recipient.accepted': { message: 'サーバーは宛先へのメールを引き受けます。メールは送っていません。' },
  'smtp.recipient.refused': {
    message: 'サーバーは宛先へのメールを引き受けません：{reply}',
    fix: '実在するご自身のアドレスでもう一度診断してください。それも拒否される場合は、サーバーの運営者に尋ねてください。',
  },
  'smtp.recipient.later': { message: 'サーバーはこの宛先について、後で来るよう求めています：{reply} メールは自動的に再試行されます。' },
  'smtp.recipient.relay_denied': {
    message: 'サーバーは自分のドメイン宛てのメールしか引き受けません：{reply}',
    fix: 'ログインするか、このサービスのアドレスからの中継をサーバーに許可してもらってください。',
  },
  'smtp.recipient.unverified': {
    message: 'プロバイダーは、確認済みのアドレスにしか送信を認めていません：{reply}',
    fix: 'プロバイダーに本番利用を申請してください。それまでは、プロバイダーで確認したアドレスにしかコードは届きません。',
  },
  'smtp.dialogue.timeout': {
    message: '{command} の後、サーバーは時間内に応答しませんでした。',
    fix: 'もう一度試してください。変わらない場合は、未知のクライアントを遅らせていないかサーバーの運営者に確認してください。',
  },
  'smtp.dialogue.closed': {
    message: '{command} の後、サーバーが接続を切ったか、SMTP ではない応答を返しました。',
    fix: 'もう一度試してください。変わらない場合は、メールサーバーのログを確認してください。',
  },
  'smtp.ports.other': {
    message: '同じホストのポート {port} は、{manner} と有効な証明書で使えます。',
    fix: 'ポート {port} を {manner} で使ってください。',
  },
  'smtp.ports.none': {
    message: 'ほかのよく使われるポート（{ports}）も、どれも使えません。',
    fix: 'ホスト名をプロバイダーの案内と見比べ、サービスのネットワークが外へのメールを通すか確認してください。',
  },
};
