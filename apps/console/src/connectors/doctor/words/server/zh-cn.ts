import type { ServerFindings } from '../../finding-words';

export const zhCn: ServerFindings = {
  'smtp.host.found': { message: '{host} 指向 {addresses}。' },
  'smtp.host.blocked': {
    message: '服务不连接 {host} 的端口 {port}：该地址不是公网地址，或该端口不是邮件端口。没有尝试其他操作。',
    fix: '请使用公共邮件服务器的端口 465、587、2525 或 25，或请运营者将此服务器列入 OUTBOUND_ALLOW。',
  },
  'smtp.host.unknown': { message: '找不到 {host} 的地址。', fix: '请将主机名与服务商的说明逐字核对。' },
  'smtp.connection.made': { message: '{host} 的端口 {port} 在 {ms} 毫秒后应答。' },
  'smtp.connection.refused': {
    message: '{host} 的端口 {port} 上没有服务在监听。',
    fix: '请使用服务商指明的端口，通常为 465 或 587。',
  },
  'smtp.connection.timeout': {
    message: '{host} 的端口 {port} 没有应答。途中的防火墙丢弃了连接。',
    fix: '请使用服务器的其他端口，或在服务运行的环境中开放到端口 {port} 的出站连接；许多云平台会关闭端口 25。',
  },
  'smtp.connection.failed': {
    message: '连接 {host} 的端口 {port} 失败：{reason}。',
    fix: '请在服务运行的环境中检查网络能否到达此主机。',
  },
  'smtp.banner.greeted': { message: '端口 {port} 上有邮件服务器应答。' },
  'smtp.banner.refused': {
    message: '邮件服务器在收到任何请求之前就拒绝了此服务：{reply}',
    fix: '如果它提到限额，请稍等；否则请其运营者放行此服务的地址。',
  },
  'smtp.banner.foreign': {
    message: '在 {host} 的端口 {port} 上应答的不是邮件服务器。',
    fix: '请使用服务商为 SMTP 指明的端口，通常为 465 或 587。',
  },
  'smtp.banner.silent': {
    message: '{host} 的端口 {port} 接受连接后没有任何应答。',
    fix: '请使用服务器的其他端口；如果都没有应答，请询问其运营者是否会延迟未知客户端。',
  },
  'smtp.banner.tls_expected': {
    message: '端口 {port} 从一开始就使用 TLS，而设置在等待明文问候。',
    fix: '请启用“从一开始使用 TLS”。',
  },
  'smtp.name.resolves': { message: '服务自称 {name}，此名称有对应的地址。' },
  'smtp.name.unresolved': {
    message: '服务自称 {name}，而此名称没有对应的地址。有些服务器会拒绝这样的客户端。',
    fix: '请将“EHLO 中的名称”设为您自己的、有地址记录的主机名，或留空。',
  },
  'smtp.name.default': {
    message: '服务自称 {name}。在需要登录的服务器上这已足够；按名称识别客户端的中继可能会拒绝它。',
  },
  'smtp.capabilities.listed': { message: '服务器提供：{extensions}。' },
  'smtp.capabilities.none': {
    message: '服务器只支持 1982 年的 SMTP：没有 TLS，也没有登录。',
    fix: '请使用能应答 EHLO 的服务器，或请人更新此服务器。',
  },
  'smtp.size.enough': { message: '它接受不超过 {bytes} 字节的邮件。' },
  'smtp.size.small': {
    message: '它只接受不超过 {bytes} 字节的邮件。带图片或长文本的模板无法通过。',
    fix: '请将服务器的大小限制提高到至少 1 MB。',
  },
  'smtp.tls.works': { message: '连接安全：{version}，{cipher}。' },
  'smtp.tls.off': {
    message: '尽管服务器提供 TLS，邮件及其中的验证码仍以明文传输。',
    fix: '请关闭“从不使用 TLS”。',
  },
  'smtp.tls.off_here': { message: '邮件以明文传输到 {host}。途中任何人都能读取其中的验证码。' },
  'smtp.tls.missing': {
    message: '服务器在端口 {port} 上不提供 STARTTLS，或途中有设备去掉了它。登录信息和邮件都不会以明文发送。',
    fix: '请使用从一开始就使用 TLS 的端口，通常为 465。',
  },
  'smtp.tls.refused': {
    message: '服务器提供 STARTTLS，随后又拒绝：{reply}',
    fix: '请为服务器配置证书，或使用其从一开始就使用 TLS 的端口。',
  },
  'smtp.tls.not_spoken': {
    message: '端口 {port} 以明文开始，而设置以 TLS 开始。',
    fix: '请关闭“从一开始使用 TLS”；连接将通过 STARTTLS 保护。',
  },
  'smtp.tls.too_old': { message: '服务器只支持早于 {version} 的 TLS 版本。', fix: '请在服务器上启用 TLS 1.2 或 1.3。' },
  'smtp.tls.failed': { message: '与 {host} 的 TLS 失败：{reason}。', fix: '请在邮件服务器的日志中查找此原因。' },
  'smtp.certificate.valid': { message: '其证书由 {issuer} 颁发给 {name}，还有 {days} 天有效。' },
  'smtp.certificate.expiring': {
    message: '其证书将在 {days} 天后（{until}）到期。此后不再发送邮件。',
    fix: '请更新服务器的证书。',
  },
  'smtp.certificate.expired': { message: '其证书已于 {until} 到期。', fix: '请更新服务器的证书。' },
  'smtp.certificate.not_yet_valid': {
    message: '按此服务的时钟，其证书从 {since} 起才有效。',
    fix: '请校准服务运行环境的时钟，或签发证书的机器的时钟。',
  },
  'smtp.certificate.self_signed': {
    message: '服务器的证书由它自己签发，因此没有人为其担保。其指纹为 {fingerprint}。',
    fix: '请将指纹与服务器上的核对；如果相同，请在 TLS 中将证书填为 `ca`。',
  },
  'smtp.certificate.unknown_issuer': {
    message: '其证书由 {issuer} 颁发，此服务不认识该机构。机构的指纹为 {fingerprint}。',
    fix: '请将指纹与您的机构的核对；如果相同，请在 TLS 中将其证书填为 `ca`。',
  },
  'smtp.certificate.incomplete': {
    message: '此服务认识的机构都没有为其证书担保：服务器遗漏了中间证书，或 {issuer} 是您自己的机构。',
    fix: '请在服务器上配置完整的证书链，或在 TLS 中将您的机构的证书填为 `ca`。',
  },
  'smtp.certificate.other_name': {
    message: '其证书适用于 {names}，而不是 {name}。',
    fix: '请使用证书适用的名称作为主机，或将其填为“证书中的名称”。',
  },
  'smtp.certificate.untrusted': { message: '其证书无效：{reason}。', fix: '请在服务器上配置公共机构颁发的证书。' },
  'smtp.login.accepted': { message: '服务器接受登录（{method}）。' },
  'smtp.login.none': { message: '设置中没有登录信息。服务器必须按地址识别此服务。' },
  'smtp.login.not_offered': {
    message: '服务器在端口 {port} 上不提供登录，而设置中有登录信息。',
    fix: '请使用供客户端登录的端口，通常为 465 或 587；如果这是按地址识别服务的中继，请去掉登录信息。',
  },
  'smtp.login.methods': {
    message: '服务器不接受密码登录，只接受 {methods}。',
    fix: '请将登录改为 OAuth 2.0，或在服务器上允许密码（PLAIN 或 LOGIN）。',
  },
  'smtp.login.refused': {
    message: '服务器不接受用户名和密码：{reply}',
    fix: '请重新输入，并在服务商的设置中检查 SMTP 是否需要专用密码。',
  },
  'smtp.login.later': {
    message: '服务器现在不对登录作出决定：{reply}',
    fix: '请几分钟后重试；多次登录失败后可能需要一小时。',
  },
  'smtp.login.token': {
    message: '无法获取用于登录的访问令牌：{reason}',
    fix: '请检查客户端、密钥和刷新令牌，以及发送邮件的授权是否已被撤销。',
  },
  'smtp.login.gmail_password': {
    message: 'Gmail 不接受登录：{reply} 此处只能使用 16 个字母的应用专用密码；账号密码更改后它即失效。',
    fix: '请为账号启用两步验证，创建新的应用专用密码并输入其 16 个字母，或将登录改为 OAuth 2.0。',
  },
  'smtp.login.microsoft_password': {
    message: 'Microsoft 不接受登录：{reply} 大多数组织已关闭 SMTP 密码。',
    fix: '请将登录改为 OAuth 2.0，或为此邮箱启用经过身份验证的 SMTP。',
  },
  'smtp.login.ses_password': {
    message: 'Amazon SES 不接受登录：{reply} SMTP 凭证不同于访问密钥，并且只适用于一个区域。',
    fix: '请在主机所示区域的 SES 控制台中创建 SMTP 凭证并填写。',
  },
  'smtp.sender.accepted': { message: '服务器接受来自 {from} 的邮件。' },
  'smtp.sender.refused': {
    message: '服务器不接受来自 {from} 的邮件：{reply}',
    fix: '请使用账号可用的地址发送，或在服务商处添加此地址。',
  },
  'smtp.sender.later': {
    message: '服务器目前不接受来自 {from} 的邮件：{reply}',
    fix: '请几分钟后重试；如果仍然如此，请在服务商的设置中查看限额。',
  },
  'smtp.sender.login_needed': { message: '服务器不接受未登录客户端的邮件：{reply}', fix: '请输入用户名和密码。' },
  'smtp.sender.not_own': {
    message: '账号不能以 {from} 发送：{reply}',
    fix: '请授予账号以此地址发送的权限，或使用账号自己的地址发送。',
  },
  'smtp.sender.unverified': {
    message: '您的服务商尚未确认 {from} 属于您：{reply}',
    fix: '请在服务商处验证该地址或其域名。',
  },
  'smtp.recipient.accepted': { message: '服务器愿意向收件人投递邮件。没有发送任何邮件。' },
  'smtp.recipient.refused': {
    message: '服务器不向收件人投递邮件：{reply}',
    fix: '请用您自己的、确实存在的地址再次诊断；如果仍被拒绝，请询问服务器的运营者。',
  },
  'smtp.recipient.later': { message: '服务器要求稍后再为此收件人投递：{reply} 邮件会自动重试。' },
  'smtp.recipient.relay_denied': {
    message: '服务器只向自己的域名投递邮件：{reply}',
    fix: '请登录，或让服务器为此服务的地址中继。',
  },
  'smtp.recipient.unverified': {
    message: '您的服务商只允许账号向已验证的地址发送：{reply}',
    fix: '请向服务商申请正式使用权限；在此之前，只有您在那里验证过的地址能收到验证码。',
  },
  'smtp.dialogue.timeout': {
    message: '在 {command} 之后，服务器没有及时应答。',
    fix: '请重试；如果仍然如此，请询问服务器的运营者是否会延迟未知客户端。',
  },
  'smtp.dialogue.closed': {
    message: '在 {command} 之后，服务器断开了连接，或其应答不是 SMTP。',
    fix: '请重试；如果仍然如此，请查看邮件服务器的日志。',
  },
  'smtp.ports.other': {
    message: '同一主机的端口 {port} 可用，方式为 {manner}，证书有效。',
    fix: '请使用端口 {port}，方式为 {manner}。',
  },
  'smtp.ports.none': {
    message: '其他常用端口（{ports}）也都不可用。',
    fix: '请将主机名与服务商的说明核对，并检查服务所在网络是否允许邮件出站。',
  },
};
