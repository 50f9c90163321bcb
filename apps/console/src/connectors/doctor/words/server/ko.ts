import type { ServerFindings } from '../../finding-words';

export const ko: ServerFindings = {
  'smtp.host.found': { message: '{host}의 주소는 {addresses}입니다.' },
  'smtp.host.blocked': {
    message: '서비스는 {host}의 포트 {port}에 연결하지 않습니다. 공개 주소가 아니거나 메일용 포트가 아닙니다. 다른 것은 시도하지 않았습니다.',
    fix: '공개 메일 서버의 포트 465, 587, 2525 또는 25를 사용하거나, 운영자에게 이 서버를 OUTBOUND_ALLOW에 추가해 달라고 요청하세요.',
  },
  'smtp.host.unknown': { message: '{host}의 주소를 찾을 수 없습니다.', fix: '호스트를 제공자의 안내와 한 글자씩 비교하세요.' },
  'smtp.connection.made': { message: '{host}의 포트 {port}이(가) {ms}ms 만에 응답했습니다.' },
  'smtp.connection.refused': {
    message: '{host}의 포트 {port}에서 아무것도 수신하지 않습니다.',
    fix: '제공자가 안내하는 포트를 사용하세요. 대개 465 또는 587입니다.',
  },
  'smtp.connection.timeout': {
    message: '{host}의 포트 {port}이(가) 응답하지 않습니다. 중간의 방화벽이 연결을 버립니다.',
    fix: '서버의 다른 포트를 사용하거나, 서비스가 실행되는 곳에서 포트 {port}(으)로 나가는 연결을 열어 달라고 요청하세요. 많은 클라우드가 포트 25를 막습니다.',
  },
  'smtp.connection.failed': {
    message: '{host}의 포트 {port}에 연결하지 못했습니다: {reason}.',
    fix: '서비스가 실행되는 곳에서 이 호스트까지 네트워크가 이어지는지 확인하세요.',
  },
  'smtp.banner.greeted': { message: '포트 {port}에서 메일 서버가 응답합니다.' },
  'smtp.banner.refused': {
    message: '메일 서버가 아무 요청도 받기 전에 이 서비스를 거부했습니다: {reply}',
    fix: '한도를 언급하면 잠시 기다리세요. 그렇지 않으면 서버 운영자에게 이 서비스의 주소를 허용해 달라고 요청하세요.',
  },
  'smtp.banner.foreign': {
    message: '{host}의 포트 {port}에서 응답하는 것은 메일 서버가 아닙니다.',
    fix: '제공자가 SMTP용으로 안내하는 포트를 사용하세요. 대개 465 또는 587입니다.',
  },
  'smtp.banner.silent': {
    message: '{host}의 포트 {port}은(는) 연결을 받은 뒤 아무 말도 하지 않습니다.',
    fix: '서버의 다른 포트를 사용하세요. 어느 포트도 응답하지 않으면 알 수 없는 클라이언트를 늦추는지 운영자에게 물어보세요.',
  },
  'smtp.banner.tls_expected': {
    message: '포트 {port}은(는) 처음부터 TLS를 사용하는데, 설정은 평문 인사를 기다립니다.',
    fix: '처음부터 TLS를 켜세요.',
  },
  'smtp.name.resolves': { message: '서비스는 자신을 {name}(이)라고 소개하며, 이 이름에는 주소가 있습니다.' },
  'smtp.name.unresolved': {
    message: '서비스는 자신을 {name}(이)라고 소개하는데, 이 이름에는 주소가 없습니다. 이런 클라이언트를 거부하는 서버도 있습니다.',
    fix: 'EHLO의 이름을 주소 레코드가 있는 자체 호스트 이름으로 바꾸거나 비워 두세요.',
  },
  'smtp.name.default': {
    message: '서비스는 자신을 {name}(이)라고 소개합니다. 로그인하는 곳에서는 충분하지만, 이름으로 클라이언트를 알아보는 릴레이는 거부할 수 있습니다.',
  },
  'smtp.capabilities.listed': { message: '서버가 지원하는 것: {extensions}.' },
  'smtp.capabilities.none': {
    message: '서버가 1982년의 SMTP만 압니다. TLS도 로그인도 없습니다.',
    fix: 'EHLO에 응답하는 서버를 사용하거나 이 서버를 업데이트해 달라고 요청하세요.',
  },
  'smtp.size.enough': { message: '{bytes}바이트까지의 메일을 받습니다.' },
  'smtp.size.small': {
    message: '{bytes}바이트까지의 메일만 받습니다. 그림이나 긴 글이 있는 템플릿은 통과하지 못합니다.',
    fix: '서버의 크기 한도를 1MB 이상으로 올려 달라고 요청하세요.',
  },
  'smtp.tls.works': { message: '연결이 안전합니다: {version}, {cipher}.' },
  'smtp.tls.off': {
    message: '서버가 TLS를 제공하는데도 메일과 그 안의 코드가 평문으로 전송됩니다.',
    fix: '“TLS 사용 안 함”을 끄세요.',
  },
  'smtp.tls.off_here': { message: '메일이 {host}까지 평문으로 전송됩니다. 중간의 누구나 그 안의 코드를 읽을 수 있습니다.' },
  'smtp.tls.missing': {
    message: '서버가 포트 {port}에서 STARTTLS를 제공하지 않거나 중간의 무언가가 제거합니다. 로그인도 메일도 평문으로는 보내지 않습니다.',
    fix: '처음부터 TLS인 포트를 사용하세요. 대개 465입니다.',
  },
  'smtp.tls.refused': {
    message: '서버가 STARTTLS를 제공한 뒤 거부합니다: {reply}',
    fix: '서버의 인증서를 설정해 달라고 요청하거나, 처음부터 TLS인 포트를 사용하세요.',
  },
  'smtp.tls.not_spoken': {
    message: '포트 {port}은(는) 평문으로 시작하는데, 설정은 TLS로 시작합니다.',
    fix: '처음부터 TLS를 끄세요. 그러면 연결이 STARTTLS로 보호됩니다.',
  },
  'smtp.tls.too_old': {
    message: '서버가 {version}보다 오래된 TLS만 지원합니다.',
    fix: '서버에서 TLS 1.2 또는 1.3을 켜 달라고 요청하세요.',
  },
  'smtp.tls.failed': { message: '{host}과(와)의 TLS에 실패했습니다: {reason}.', fix: '메일 서버의 로그에서 이 이유를 찾아보세요.' },
  'smtp.certificate.valid': { message: '서버의 인증서는 {issuer}에서 {name}용으로 발급했으며 {days}일 더 유효합니다.' },
  'smtp.certificate.expiring': {
    message: '서버의 인증서가 {days}일 후 {until}에 만료됩니다. 그때부터는 메일을 보내지 않습니다.',
    fix: '서버의 인증서를 갱신해 달라고 요청하세요.',
  },
  'smtp.certificate.expired': { message: '서버의 인증서가 {until}에 만료되었습니다.', fix: '서버의 인증서를 갱신해 달라고 요청하세요.' },
  'smtp.certificate.not_yet_valid': {
    message: '이 서비스의 시계로는 서버의 인증서가 {since}부터 유효합니다.',
    fix: '서비스가 실행되는 곳의 시계나 인증서를 만든 컴퓨터의 시계를 맞추세요.',
  },
  'smtp.certificate.self_signed': {
    message: '서버가 인증서를 스스로 만들었으므로 아무도 보증하지 않습니다. 지문은 {fingerprint}입니다.',
    fix: '지문을 서버의 것과 비교하세요. 같으면 인증서를 TLS의 `ca`에 입력하세요.',
  },
  'smtp.certificate.unknown_issuer': {
    message: '서버의 인증서를 발급한 {issuer}은(는) 이 서비스가 모르는 기관입니다. 기관의 지문은 {fingerprint}입니다.',
    fix: '지문을 기관의 것과 비교하세요. 같으면 기관의 인증서를 TLS의 `ca`에 입력하세요.',
  },
  'smtp.certificate.incomplete': {
    message: '이 서비스가 아는 어떤 기관도 서버의 인증서를 보증하지 않습니다. 서버가 중간 인증서를 빠뜨렸거나 {issuer}이(가) 자체 기관입니다.',
    fix: '서버에 전체 인증서 체인을 설정해 달라고 요청하거나, 기관의 인증서를 TLS의 `ca`에 입력하세요.',
  },
  'smtp.certificate.other_name': {
    message: '서버의 인증서는 {names}용이며 {name}용이 아닙니다.',
    fix: '인증서에 있는 이름을 호스트로 사용하거나, 인증서의 이름에 입력하세요.',
  },
  'smtp.certificate.untrusted': {
    message: '서버의 인증서가 유효하지 않습니다: {reason}.',
    fix: '서버에 공인 기관의 인증서를 설정해 달라고 요청하세요.',
  },
  'smtp.login.accepted': { message: '서버가 로그인을 받아들였습니다({method}).' },
  'smtp.login.none': { message: '설정에 로그인이 없습니다. 서버가 이 서비스를 주소로 알아봐야 합니다.' },
  'smtp.login.not_offered': {
    message: '서버가 포트 {port}에서 로그인을 제공하지 않는데, 설정에는 로그인이 있습니다.',
    fix: '로그인하는 클라이언트용 포트를 사용하세요. 대개 465 또는 587입니다. 주소로 서비스를 알아보는 릴레이라면 로그인을 빼세요.',
  },
  'smtp.login.methods': {
    message: '서버가 비밀번호 로그인을 받지 않고 {methods}만 받습니다.',
    fix: '로그인을 OAuth 2.0으로 바꾸거나, 서버에서 비밀번호(PLAIN 또는 LOGIN)를 허용해 달라고 요청하세요.',
  },
  'smtp.login.refused': {
    message: '서버가 사용자와 비밀번호를 받아들이지 않았습니다: {reply}',
    fix: '둘 다 다시 입력하고, SMTP에 별도의 비밀번호가 필요한지 제공자의 설정에서 확인하세요.',
  },
  'smtp.login.later': {
    message: '서버가 지금은 로그인을 결정하지 않습니다: {reply}',
    fix: '몇 분 후 다시 시도하세요. 로그인 실패가 많았다면 한 시간이 걸릴 수 있습니다.',
  },
  'smtp.login.token': {
    message: '로그인에 쓸 액세스 토큰을 얻지 못했습니다: {reason}',
    fix: '클라이언트, 시크릿, 갱신 토큰을 확인하고 메일 발송 동의가 철회되지 않았는지 확인하세요.',
  },
  'smtp.login.gmail_password': {
    message: 'Gmail이 로그인을 받아들이지 않았습니다: {reply} 여기서는 16자의 앱 비밀번호만 쓸 수 있으며, 계정의 비밀번호가 바뀌면 만료됩니다.',
    fix: '계정의 2단계 인증을 켜고 새 앱 비밀번호를 만들어 16자를 입력하거나, 로그인을 OAuth 2.0으로 바꾸세요.',
  },
  'smtp.login.microsoft_password': {
    message: 'Microsoft가 로그인을 받아들이지 않았습니다: {reply} 대부분의 조직에서 SMTP 비밀번호가 꺼져 있습니다.',
    fix: '로그인을 OAuth 2.0으로 바꾸거나, 이 사서함에 인증된 SMTP를 켜 달라고 요청하세요.',
  },
  'smtp.login.ses_password': {
    message: 'Amazon SES가 로그인을 받아들이지 않았습니다: {reply} SMTP 자격 증명은 액세스 키와 다르며 한 리전용으로 만들어집니다.',
    fix: '호스트에 있는 리전의 SES 콘솔에서 SMTP 자격 증명을 만들어 입력하세요.',
  },
  'smtp.sender.accepted': { message: '서버가 {from}의 메일을 받습니다.' },
  'smtp.sender.refused': {
    message: '서버가 {from}의 메일을 받지 않습니다: {reply}',
    fix: '계정이 사용할 수 있는 주소로 보내거나, 이 주소를 제공자에 추가해 달라고 요청하세요.',
  },
  'smtp.sender.later': {
    message: '서버가 지금은 {from}의 메일을 받지 않습니다: {reply}',
    fix: '몇 분 후 다시 시도하세요. 그대로라면 제공자의 설정에서 한도를 찾아보세요.',
  },
  'smtp.sender.login_needed': {
    message: '서버가 로그인하지 않은 클라이언트의 메일을 받지 않습니다: {reply}',
    fix: '사용자와 비밀번호를 입력하세요.',
  },
  'smtp.sender.not_own': {
    message: '계정이 {from}(으)로 보낼 수 없습니다: {reply}',
    fix: '계정에 이 주소로 보낼 권한을 주거나 계정 자신의 주소로 보내세요.',
  },
  'smtp.sender.unverified': {
    message: '제공자가 아직 {from}을(를) 사용자의 주소로 알지 못합니다: {reply}',
    fix: '제공자에서 주소나 도메인을 확인하세요.',
  },
  'smtp.recipient.accepted': { message: '서버가 받는 사람에게 메일을 전달할 것입니다. 보낸 메일은 없습니다.' },
  'smtp.recipient.refused': {
    message: '서버가 받는 사람에게 메일을 전달하지 않습니다: {reply}',
    fix: '실제로 있는 자신의 주소로 다시 진단하세요. 그것도 거부되면 서버 운영자에게 물어보세요.',
  },
  'smtp.recipient.later': { message: '서버가 이 받는 사람에 대해 나중에 다시 오라고 합니다: {reply} 메일은 자동으로 다시 시도합니다.' },
  'smtp.recipient.relay_denied': {
    message: '서버가 자체 도메인으로만 메일을 전달합니다: {reply}',
    fix: '로그인하거나, 서버가 이 서비스의 주소를 중계하도록 요청하세요.',
  },
  'smtp.recipient.unverified': {
    message: '제공자가 확인된 주소로만 보내도록 허용합니다: {reply}',
    fix: '제공자에 프로덕션 액세스를 요청하세요. 그때까지는 그곳에서 확인한 주소만 코드를 받습니다.',
  },
  'smtp.dialogue.timeout': {
    message: '{command} 다음에 서버가 제때 응답하지 않았습니다.',
    fix: '다시 시도하세요. 그대로라면 알 수 없는 클라이언트를 늦추는지 서버 운영자에게 물어보세요.',
  },
  'smtp.dialogue.closed': {
    message: '{command} 다음에 서버가 연결을 끊었거나 SMTP가 아닌 응답을 보냈습니다.',
    fix: '다시 시도하세요. 그대로라면 메일 서버의 로그를 확인하세요.',
  },
  'smtp.ports.other': {
    message: '같은 호스트의 포트 {port}은(는) {manner}와 유효한 인증서로 작동합니다.',
    fix: '포트 {port}을(를) {manner}와 함께 사용하세요.',
  },
  'smtp.ports.none': {
    message: '흔히 쓰는 다른 포트({ports})도 작동하지 않습니다.',
    fix: '호스트를 제공자의 안내와 비교하고, 서비스의 네트워크가 메일을 내보내는지 확인하세요.',
  },
};
