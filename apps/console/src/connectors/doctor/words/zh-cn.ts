import type { FindingWords } from '../finding-words';
import { zhCn as server } from './server/zh-cn';

export const zhCn: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': { message: '此连接器通过 HTTP 移交邮件，因此没有可查询的邮件服务器。只诊断发件人及其 DNS 记录。' },
    'clock.database.agrees': { message: '服务与数据库的时钟一致。' },
    'clock.database.differs': {
      message: '服务与数据库的时钟相差 {seconds} 秒。验证码会过早或过晚失效，证书也会被误判。',
      fix: '请让两台机器都通过 NTP 校时。',
    },
    'from.address.invalid': { message: '发件人不是电子邮件地址。', fix: '请写成 name@domain 或 Name <name@domain>。' },
    'from.account.unverified': {
      message: '{provider} 只在发送邮件时才会告知 {from} 是否属于您，以及账号能否向所有人发送。',
      fix: '请在其控制台中检查域名是否已验证、账号是否已离开沙盒，然后发送一封测试邮件。',
    },
    'dns.domain.missing': { message: '发件人的域名 {domain} 不存在。几乎没有服务器接受来自它的邮件。', fix: '请使用您拥有的域名发送。' },
    'dns.domain.unanswered': {
      message: '域名服务器没有就 {name} 作出应答，因此无法判断。',
      fix: '请再次诊断；如果仍然如此，请检查该域名的域名服务器以及此服务所查询的域名服务器。',
    },
    'dns.mx.found': { message: '回复和退信通过 {hosts} 到达 {domain}。' },
    'dns.mx.missing': {
      message: '{domain} 没有 MX 记录。有些服务器会拒绝来自不收邮件的域名的邮件。',
      fix: '请为 {domain} 添加 MX 记录。',
    },
    'dns.mx.null': {
      message: '{domain} 通过其 MX 记录声明不收邮件。有些服务器会拒绝来自这种域名的邮件。',
      fix: '请添加指向可接收退信的服务器的 MX 记录，或使用其他域名发送。',
    },
    'dns.spf.valid': { message: '{domain} 的 SPF 记录有效：10 次查询中使用 {lookups} 次。' },
    'dns.spf.missing': {
      message: '{domain} 没有 SPF 记录，因此无人知道谁可以为它发送。',
      fix: '请在 {domain} 添加 TXT 记录“{record}”。',
    },
    'dns.spf.several': { message: '{domain} 有 {count} 条 SPF 记录。多于一条时，全部无效。', fix: '请合并为一条记录。' },
    'dns.spf.invalid': { message: '无法读取 {domain} 的 SPF 记录：{reason}', fix: '请更正记录的这一部分。' },
    'dns.spf.lookups': {
      message: '{domain} 的 SPF 记录需要 {lookups} 次查询，而只允许 10 次：接收方会中止并视其为损坏。最多的是 {costs}。',
      fix: '请去掉不需要的 include，或将最多的替换为其地址。',
    },
    'dns.spf.many_lookups': {
      message: '{domain} 的 SPF 记录使用了 10 次查询中的 {lookups} 次。最多的是 {costs}。',
      fix: '在添加其他 include 之前，请先去掉不需要的。',
    },
    'dns.spf.void_lookups': {
      message: '{domain} 的 SPF 记录中有 {count} 个没有地址的主机，而只允许 2 个。',
      fix: '请去掉已不存在的名称。',
    },
    'dns.spf.open': { message: '{domain} 的 SPF 记录允许所有人为它发送。', fix: '请以“~all”或“-all”结束该记录。' },
    'dns.spf.provider': { message: '{domain} 的 SPF 记录允许 {provider} 发送。' },
    'dns.spf.provider_missing': { message: '{domain} 的 SPF 记录不允许 {provider} 发送。', fix: '请将记录改为“{record}”。' },
    'dns.spf.host': { message: '{domain} 的 SPF 记录允许 {host} 发送。' },
    'dns.spf.host_missing': {
      message: '{domain} 的 SPF 记录不允许 {host} 的地址发送。只有当邮件从其他地址发出时这才正确。',
      fix: '请将您的邮件发出的地址添加到记录中。',
    },
    'dns.dkim.found': { message: '{domain} 的 DKIM 密钥 {selector} 有效（{key}）。' },
    'dns.dkim.missing': { message: '{record} 处没有 DKIM 密钥。', fix: '请添加服务商为此选择器显示的记录。' },
    'dns.dkim.not_found': {
      message: '在常用选择器下没有找到 {domain} 的 DKIM 密钥。它可能在其他选择器下。',
      fix: '请在服务商处设置 DKIM，或指定选择器再次诊断：邮件的 DKIM-Signature 中 s= 之后的内容。',
    },
    'dns.dkim.revoked': {
      message: '{record} 处的 DKIM 密钥已被撤销：记录存在，但没有密钥。',
      fix: '请添加服务商显示的密钥，或使用其他选择器为邮件签名。',
    },
    'dns.dkim.short': {
      message: '{record} 处的 DKIM 密钥为 {bits} 位。接收方会忽略低于 1024 位的密钥。',
      fix: '请创建 2048 位的新密钥。',
    },
    'dns.dkim.weak': {
      message: '{record} 处的 DKIM 密钥为 {bits} 位。这是接收方接受的最低长度。',
      fix: '下次更换时，请创建 2048 位的新密钥。',
    },
    'dns.dkim.invalid': { message: '无法读取 {record} 处的 DKIM 密钥：{reason}', fix: '请再次从服务商处完整复制该记录。' },
    'dns.dkim.testing': {
      message: '{record} 处的 DKIM 密钥声明只是试用（t=y）。接收方可能会忽略它。',
      fix: '请从记录中去掉“t=y”。',
    },
    'dns.dmarc.enforced': { message: '{domain} 的 DMARC 要求按“{policy}”处理伪造的邮件。' },
    'dns.dmarc.watching': {
      message: '{domain} 的 DMARC 对此发件人的策略为“none”：伪造的邮件会像其他邮件一样投递。',
      fix: '当报告中只剩您自己的发件来源时，请将策略改为“quarantine”。',
    },
    'dns.dmarc.missing': {
      message: '{domain} 没有 DMARC 记录。Gmail 和 Yahoo 要求大量发送者设置此记录。',
      fix: '请在 {name} 添加 TXT 记录“{record}”。',
    },
    'dns.dmarc.several': { message: '{name} 有 {count} 条 DMARC 记录。多于一条时，全部无效。', fix: '请只保留一条。' },
    'dns.dmarc.invalid': {
      message: '{domain} 的 DMARC 记录没有写明已知的策略。',
      fix: '请以“v=DMARC1; p=none”或更严格的策略开头。',
    },
    'dns.dmarc.aligned': { message: '来自 {domain} 的邮件通过 {ways} 满足 DMARC。' },
    'dns.dmarc.misaligned': {
      message: '找到的内容都不能使来自 {domain} 的邮件通过 DMARC：{reasons}。其策略为“{policy}”。',
      fix: '请让服务商使用 {domain} 的 DKIM 密钥签名。',
    },
  },
  facts: {
    'bounces.elsewhere': '退信发往服务商的域名',
    connection: '建立连接',
    'dkim.elsewhere': 'DKIM 密钥位于 {keyDomain}，而记录要求它位于 {domain}（adkim=s）',
    'dkim.none': '没有找到 DKIM 密钥',
    'dkim.signed': '{signer} 的 DKIM',
    'spf.fails': 'SPF 未通过',
    'spf.passes': 'SPF',
    'spf.unclear': '无法理解',
    'tls.early_data': 'STARTTLS 之后收到了明文内容',
    'tls.implicit': '从一开始使用 TLS',
    unknown: '未知',
  },
};
