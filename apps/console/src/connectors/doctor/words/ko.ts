import type { FindingWords } from '../finding-words';
import { ko as server } from './server/ko';

export const ko: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': {
      message: '이 커넥터는 HTTP로 메일을 넘기므로 물어볼 메일 서버가 없습니다. 보낸 사람과 그 DNS 레코드만 진단합니다.',
    },
    'clock.database.agrees': { message: '서비스와 데이터베이스의 시계가 일치합니다.' },
    'clock.database.differs': {
      message: '서비스와 데이터베이스의 시계가 {seconds}초 다릅니다. 코드가 너무 일찍 또는 늦게 만료되고 인증서를 잘못 판단합니다.',
      fix: '두 컴퓨터의 시계를 NTP로 맞추세요.',
    },
    'from.address.invalid': {
      message: '보낸 사람이 이메일 주소가 아닙니다.',
      fix: 'name@domain 또는 Name <name@domain> 형식으로 쓰세요.',
    },
    'from.account.unverified': {
      message: '{provider}은(는) {from}이(가) 사용자의 것인지, 계정이 누구에게나 보낼 수 있는지를 메일을 보낼 때에야 알려 줍니다.',
      fix: '제공자의 콘솔에서 도메인이 확인되고 계정이 샌드박스를 벗어났는지 확인한 다음 테스트 메시지를 보내세요.',
    },
    'dns.domain.missing': {
      message: '보낸 사람의 도메인 {domain}이(가) 없습니다. 이 도메인의 메일을 받는 서버는 거의 없습니다.',
      fix: '소유한 도메인에서 보내세요.',
    },
    'dns.domain.unanswered': {
      message: '네임 서버가 {name}에 대해 응답하지 않아 아무것도 말할 수 없습니다.',
      fix: '다시 진단하세요. 그대로라면 도메인의 네임 서버와 이 서비스가 물어보는 네임 서버를 확인하세요.',
    },
    'dns.mx.found': { message: '답장과 반송 메일이 {hosts}을(를) 통해 {domain}에 도착합니다.' },
    'dns.mx.missing': {
      message: '{domain}에 MX 레코드가 없습니다. 메일을 받지 않는 도메인의 메일을 거부하는 서버도 있습니다.',
      fix: '{domain}에 MX 레코드를 추가하세요.',
    },
    'dns.mx.null': {
      message: '{domain}이(가) MX 레코드로 메일을 받지 않는다고 알립니다. 이런 도메인의 메일을 거부하는 서버도 있습니다.',
      fix: '반송 메일을 받는 서버의 MX 레코드를 추가하거나 다른 도메인에서 보내세요.',
    },
    'dns.spf.valid': { message: '{domain}의 SPF 레코드가 유효합니다. 조회 10회 중 {lookups}회를 씁니다.' },
    'dns.spf.missing': {
      message: '{domain}에 SPF 레코드가 없어 누가 이 도메인으로 보낼 수 있는지 아무도 알 수 없습니다.',
      fix: '{domain}에 TXT 레코드 “{record}”을(를) 추가하세요.',
    },
    'dns.spf.several': { message: '{domain}에 SPF 레코드가 {count}개 있습니다. 둘 이상이면 어느 것도 효력이 없습니다.', fix: '하나의 레코드로 합치세요.' },
    'dns.spf.invalid': { message: '{domain}의 SPF 레코드를 읽을 수 없습니다: {reason}', fix: '레코드의 그 부분을 고치세요.' },
    'dns.spf.lookups': {
      message: '{domain}의 SPF 레코드는 조회를 {lookups}회 쓰는데 10회까지 허용됩니다. 수신 측은 중단하고 고장으로 여깁니다. 가장 많이 쓰는 것: {costs}.',
      fix: '필요 없는 include를 빼거나 가장 많이 쓰는 것을 주소로 바꾸세요.',
    },
    'dns.spf.many_lookups': {
      message: '{domain}의 SPF 레코드는 조회 10회 중 {lookups}회를 씁니다. 가장 많이 쓰는 것: {costs}.',
      fix: 'include를 더 추가하기 전에 필요 없는 것을 빼세요.',
    },
    'dns.spf.void_lookups': {
      message: '{domain}의 SPF 레코드에 주소가 없는 호스트가 {count}개 있으며 2개까지 허용됩니다.',
      fix: '더 이상 없는 이름을 빼세요.',
    },
    'dns.spf.open': { message: '{domain}의 SPF 레코드가 누구나 보내도록 허용합니다.', fix: '레코드를 “~all” 또는 “-all”로 끝내세요.' },
    'dns.spf.provider': { message: '{domain}의 SPF 레코드가 {provider}의 발송을 허용합니다.' },
    'dns.spf.provider_missing': {
      message: '{domain}의 SPF 레코드가 {provider}의 발송을 허용하지 않습니다.',
      fix: '레코드를 “{record}”(으)로 바꾸세요.',
    },
    'dns.spf.host': { message: '{domain}의 SPF 레코드가 {host}의 발송을 허용합니다.' },
    'dns.spf.host_missing': {
      message: '{domain}의 SPF 레코드가 {host}의 주소에서 보내는 것을 허용하지 않습니다. 메일이 다른 주소에서 나갈 때만 맞습니다.',
      fix: '메일이 나가는 주소를 레코드에 추가하세요.',
    },
    'dns.dkim.found': { message: '{domain}의 DKIM 키 {selector}이(가) 유효합니다({key}).' },
    'dns.dkim.missing': { message: '{record}에 DKIM 키가 없습니다.', fix: '제공자가 이 선택자용으로 보여 주는 레코드를 추가하세요.' },
    'dns.dkim.not_found': {
      message: '{domain}에는 흔히 쓰는 선택자의 DKIM 키가 없습니다. 다른 선택자에 있을 수 있습니다.',
      fix: '제공자에서 DKIM을 설정하거나, 선택자(메일의 DKIM-Signature에서 s= 뒤에 있는 값)를 지정하여 다시 진단하세요.',
    },
    'dns.dkim.revoked': {
      message: '{record}의 DKIM 키가 취소되었습니다. 레코드는 있지만 키가 없습니다.',
      fix: '제공자가 보여 주는 키를 추가하거나 다른 선택자로 메일에 서명하게 하세요.',
    },
    'dns.dkim.short': {
      message: '{record}의 DKIM 키는 {bits}비트입니다. 수신 측은 1024비트 미만의 키를 무시합니다.',
      fix: '2048비트의 새 키를 만드세요.',
    },
    'dns.dkim.weak': {
      message: '{record}의 DKIM 키는 {bits}비트입니다. 수신 측이 받아들이는 최소 길이입니다.',
      fix: '다음에 바꿀 때 2048비트의 새 키를 만드세요.',
    },
    'dns.dkim.invalid': {
      message: '{record}의 DKIM 키를 읽을 수 없습니다: {reason}',
      fix: '제공자의 레코드를 전체로 다시 복사하세요.',
    },
    'dns.dkim.testing': {
      message: '{record}의 DKIM 키는 시험 중(t=y)이라고 되어 있습니다. 수신 측이 무시할 수 있습니다.',
      fix: '레코드에서 “t=y”를 빼세요.',
    },
    'dns.dmarc.enforced': { message: '{domain}의 DMARC는 위조된 메일을 “{policy}”(으)로 처리하게 합니다.' },
    'dns.dmarc.watching': {
      message: '{domain}의 DMARC 정책은 이 보낸 사람에 대해 “none”입니다. 위조된 메일도 다른 메일처럼 전달됩니다.',
      fix: '보고서에 자체 발신자만 나타나면 정책을 “quarantine”으로 바꾸세요.',
    },
    'dns.dmarc.missing': {
      message: '{domain}에 DMARC 레코드가 없습니다. Gmail과 Yahoo는 많이 보내는 쪽에 이를 요구합니다.',
      fix: '{name}에 TXT 레코드 “{record}”을(를) 추가하세요.',
    },
    'dns.dmarc.several': { message: '{name}에 DMARC 레코드가 {count}개 있습니다. 둘 이상이면 어느 것도 효력이 없습니다.', fix: '하나만 남기세요.' },
    'dns.dmarc.invalid': {
      message: '{domain}의 DMARC 레코드에 알려진 정책이 없습니다.',
      fix: '“v=DMARC1; p=none” 또는 더 엄격한 정책으로 시작하세요.',
    },
    'dns.dmarc.aligned': { message: '{domain}의 메일이 {ways}(으)로 DMARC를 통과합니다.' },
    'dns.dmarc.misaligned': {
      message: '찾은 것 중에 {domain}의 메일이 DMARC를 통과하게 하는 것이 없습니다: {reasons}. 이에 대한 정책은 “{policy}”입니다.',
      fix: '제공자가 {domain}의 DKIM 키로 서명하게 하세요.',
    },
  },
  facts: {
    'bounces.elsewhere': '반송 메일이 제공자의 도메인으로 감',
    connection: '연결',
    'dkim.elsewhere': 'DKIM 키는 {keyDomain}에 있는데 레코드는 {domain}에 있기를 요구함(adkim=s)',
    'dkim.none': 'DKIM 키를 찾지 못함',
    'dkim.signed': '{signer}의 DKIM',
    'spf.fails': 'SPF를 통과하지 못함',
    'spf.passes': 'SPF',
    'spf.unclear': '이해할 수 없습니다',
    'tls.early_data': 'STARTTLS 다음에 평문이 왔습니다',
    'tls.implicit': '처음부터 TLS',
    unknown: '알 수 없음',
  },
};
