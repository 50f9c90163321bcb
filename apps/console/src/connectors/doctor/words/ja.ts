import type { FindingWords } from '../finding-words';
import { ja as server } from './server/ja';

export const ja: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': {
      message: 'このコネクターは HTTP でメールを引き渡すため、問い合わせるメールサーバーがありません。診断するのは差出人とその DNS レコードだけです。',
    },
    'clock.database.agrees': { message: 'サービスとデータベースの時計は合っています。' },
    'clock.database.differs': {
      message: 'サービスとデータベースの時計が {seconds} 秒ずれています。コードの期限が早すぎたり遅すぎたりし、証明書の判定も誤ります。',
      fix: '両方のマシンの時計を NTP で合わせてください。',
    },
    'from.address.invalid': {
      message: '差出人がメールアドレスではありません。',
      fix: 'name@domain または Name <name@domain> の形で書いてください。',
    },
    'from.account.unverified': {
      message: '{provider} は、{from} がご自身のものか、アカウントが誰にでも送れるかを、メールを送るときに初めて知らせます。',
      fix: 'プロバイダーのコンソールで、ドメインが確認済みでサンドボックスを出ていることを確かめてから、テストを送信してください。',
    },
    'dns.domain.missing': {
      message: '差出人のドメイン {domain} は存在しません。そこからのメールを受け付けるサーバーはほとんどありません。',
      fix: 'ご自身のドメインから送ってください。',
    },
    'dns.domain.unanswered': {
      message: 'ネームサーバーが {name} について答えなかったため、何も判断できません。',
      fix: 'もう一度診断してください。変わらない場合は、ドメインのネームサーバーと、このサービスが使うネームサーバーを確認してください。',
    },
    'dns.mx.found': { message: '返信と不達通知は {hosts} を通じて {domain} に届きます。' },
    'dns.mx.missing': {
      message: '{domain} に MX レコードがありません。メールを受け取らないドメインからのメールを拒否するサーバーもあります。',
      fix: '{domain} に MX レコードを追加してください。',
    },
    'dns.mx.null': {
      message: '{domain} は MX レコードで、メールを受け取らないと示しています。こうしたドメインからのメールを拒否するサーバーもあります。',
      fix: '不達通知を受け取るサーバーの MX レコードを追加するか、別のドメインから送ってください。',
    },
    'dns.spf.valid': { message: '{domain} の SPF レコードは有効です。検索 10 回のうち {lookups} 回を使います。' },
    'dns.spf.missing': {
      message: '{domain} に SPF レコードがないため、誰がこのドメインで送ってよいか分かりません。',
      fix: '{domain} に TXT レコード「{record}」を追加してください。',
    },
    'dns.spf.several': { message: '{domain} に SPF レコードが {count} 件あります。2 件以上あると、どれも無効です。', fix: '1 件にまとめてください。' },
    'dns.spf.invalid': { message: '{domain} の SPF レコードを読み取れません：{reason}', fix: 'レコードのその部分を直してください。' },
    'dns.spf.lookups': {
      message:
        '{domain} の SPF レコードは検索を {lookups} 回使いますが、許されるのは 10 回です。受信側は途中で止め、壊れているとみなします。多いのは {costs} です。',
      fix: '不要な include を外すか、多く使うものをアドレスに置き換えてください。',
    },
    'dns.spf.many_lookups': {
      message: '{domain} の SPF レコードは検索 10 回のうち {lookups} 回を使います。多いのは {costs} です。',
      fix: 'include を追加する前に、不要なものを外してください。',
    },
    'dns.spf.void_lookups': {
      message: '{domain} の SPF レコードにはアドレスのないホストが {count} 件あります。許されるのは 2 件です。',
      fix: 'もう存在しない名前を外してください。',
    },
    'dns.spf.open': { message: '{domain} の SPF レコードは誰にでも送信を許しています。', fix: 'レコードの末尾を「~all」か「-all」にしてください。' },
    'dns.spf.provider': { message: '{domain} の SPF レコードは {provider} に送信を許しています。' },
    'dns.spf.provider_missing': {
      message: '{domain} の SPF レコードは {provider} に送信を許していません。',
      fix: 'レコードを「{record}」に変えてください。',
    },
    'dns.spf.host': { message: '{domain} の SPF レコードは {host} に送信を許しています。' },
    'dns.spf.host_missing': {
      message: '{domain} の SPF レコードは {host} のアドレスに送信を許していません。メールが別のアドレスから出ていく場合にだけ、これで正しくなります。',
      fix: 'メールが出ていくアドレスをレコードに加えてください。',
    },
    'dns.dkim.found': { message: '{domain} の DKIM キー {selector} は有効です（{key}）。' },
    'dns.dkim.missing': { message: '{record} に DKIM キーがありません。', fix: 'プロバイダーがこのセレクター用に示すレコードを追加してください。' },
    'dns.dkim.not_found': {
      message: 'よく使われるセレクターでは {domain} の DKIM キーが見つかりません。別のセレクターにあるかもしれません。',
      fix: 'プロバイダーで DKIM を設定するか、セレクター（メールの DKIM-Signature の s= の後の値）を指定してもう一度診断してください。',
    },
    'dns.dkim.revoked': {
      message: '{record} の DKIM キーは取り消されています。レコードはありますが、キーがありません。',
      fix: 'プロバイダーが示すキーを追加するか、別のセレクターで署名してもらってください。',
    },
    'dns.dkim.short': {
      message: '{record} の DKIM キーは {bits} ビットです。受信側は 1024 ビット未満のキーを無視します。',
      fix: '2048 ビットの新しいキーを作ってください。',
    },
    'dns.dkim.weak': {
      message: '{record} の DKIM キーは {bits} ビットです。受信側が受け入れる最小の長さです。',
      fix: '次に替えるときは、2048 ビットの新しいキーを作ってください。',
    },
    'dns.dkim.invalid': {
      message: '{record} の DKIM キーを読み取れません：{reason}',
      fix: 'プロバイダーのレコードを、もう一度全体をコピーしてください。',
    },
    'dns.dkim.testing': {
      message: '{record} の DKIM キーは試験中（t=y）とされています。受信側は無視することがあります。',
      fix: 'レコードから「t=y」を外してください。',
    },
    'dns.dmarc.enforced': { message: '{domain} の DMARC は、偽のメールを「{policy}」として扱わせます。' },
    'dns.dmarc.watching': {
      message: '{domain} の DMARC は、この差出人について「none」です。偽のメールもほかと同じように配信されます。',
      fix: 'レポートにご自身の送信元だけが載るようになったら、ポリシーを「quarantine」に変えてください。',
    },
    'dns.dmarc.missing': {
      message: '{domain} に DMARC レコードがありません。Gmail と Yahoo は、大量に送る送信元に DMARC レコードを求めます。',
      fix: '{name} に TXT レコード「{record}」を追加してください。',
    },
    'dns.dmarc.several': { message: '{name} に DMARC レコードが {count} 件あります。2 件以上あると、どれも無効です。', fix: '1 件だけ残してください。' },
    'dns.dmarc.invalid': {
      message: '{domain} の DMARC レコードに、知られているポリシーがありません。',
      fix: '先頭を「v=DMARC1; p=none」か、より厳しいポリシーにしてください。',
    },
    'dns.dmarc.aligned': { message: '{domain} からのメールは {ways} で DMARC に合格します。' },
    'dns.dmarc.misaligned': {
      message: '見つかったものの中に、{domain} からのメールを DMARC に合格させるものがありません：{reasons}。そのポリシーは「{policy}」です。',
      fix: '{domain} の DKIM キーでプロバイダーに署名してもらってください。',
    },
  },
  facts: {
    'bounces.elsewhere': '不達通知がプロバイダーのドメインに届く',
    connection: '接続',
    'dkim.elsewhere': 'DKIM キーは {keyDomain} にあるが、レコードは {domain} にあることを求めている（adkim=s）',
    'dkim.none': 'DKIM キーが見つからない',
    'dkim.signed': '{signer} の DKIM',
    'spf.fails': 'SPF に合格しない',
    'spf.passes': 'SPF',
    'spf.unclear': '内容を理解できません',
    'tls.early_data': 'STARTTLS の後に暗号化されていない応答がありました',
    'tls.implicit': '最初から TLS',
    unknown: '不明',
  },
};
