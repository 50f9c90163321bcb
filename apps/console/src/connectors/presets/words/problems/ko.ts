import type { PresetWords } from '../../preset-words';

const registerApp = 'Microsoft에 앱을 등록하고 OAuth2로 로그인하세요.';
const onlyMicrosoft = 'Microsoft용 토큰은 Microsoft에서만 나옵니다. 주소가 없으면 Google에 요청합니다.';
const sesCredentials = 'SES 콘솔의 SMTP settings에서 SMTP 자격 증명을 만드세요.';
const sesInRegion = '호스트의 리전에 있는 SES 콘솔에서 SMTP 자격 증명을 만드세요.';
const tokenTwice = '두 곳 모두에 Server API 토큰을 사용하거나, SMTP 토큰의 액세스 키와 시크릿 키를 사용하세요.';

export const ko: PresetWords['problems'] = {
  'host.other': { message: '{host}은(는) {provider}이(가) 메일을 받는 서버가 아닙니다.', fix: '{meant}을(를) 사용하세요.' },
  'port.unknown': { message: '{provider}은(는) 포트 {port}에서 응답하지 않고 {ports}에서만 응답합니다.', fix: '포트 {meant}을(를) 사용하세요.' },
  'tls.never': { message: '{provider}은(는) 암호화되지 않은 메일을 받지 않습니다.', fix: '암호화를 선택하세요.' },
  'tls.implicit': { message: '포트 {port}은(는) 첫 바이트부터 암호화됩니다.', fix: '처음부터 TLS를 선택하세요.' },
  'tls.starttls': { message: '포트 {port}은(는) 평문으로 시작하여 STARTTLS로 암호화를 시작합니다.', fix: 'STARTTLS를 선택하세요.' },
  'login.missing': { message: '{provider}은(는) 로그인 없는 메일을 받지 않습니다.', fix: '로그인을 입력하세요.' },
  'user.no_address': {
    message: '사용자가 전체 주소가 아닙니다. {provider}은(는) 사용자를 주소로 알아봅니다.',
    fix: '@ 뒤까지 포함한 주소를 사용자로 입력하세요.',
  },
  'from.mailbox': {
    message: '{domain}은(는) {provider}이(가) 자신의 메일을 보내도록 허용하지 않습니다. 수신 측은 거부하거나 스팸으로 여깁니다.',
    fix: '{provider}에서 확인된 자체 도메인의 주소를 사용하세요.',
  },
  'blanks.api_key': { message: 'API 키에 공백이나 줄바꿈이 있습니다.', fix: '공백과 줄바꿈 없이 API 키를 붙여 넣으세요.' },
  'blanks.smtp_password': { message: 'SMTP 비밀번호에 공백이나 줄바꿈이 있습니다.', fix: '공백과 줄바꿈 없이 SMTP 비밀번호를 붙여 넣으세요.' },
  'blanks.password': { message: '비밀번호에 공백이나 줄바꿈이 있습니다.', fix: '공백과 줄바꿈 없이 비밀번호를 붙여 넣으세요.' },
  'blanks.token': { message: '토큰에 공백이나 줄바꿈이 있습니다.', fix: '공백과 줄바꿈 없이 토큰을 붙여 넣으세요.' },
  'tokens.end': { message: '액세스 토큰이 약 한 시간 안에 만료되며 갱신할 수단이 없습니다.', fix: '{missing}을(를) 입력하세요.' },
  'tokens.none': { message: '액세스 토큰을 얻을 수단이 없습니다.', fix: '{missing}을(를) 입력하세요.' },
  'gmail.blanks': { message: 'Google은 앱 비밀번호를 묶음으로 보여 주며 공백은 비밀번호에 속하지 않습니다.', fix: '공백을 빼세요.' },
  'gmail.password': {
    message: '앱 비밀번호가 아닙니다. 앱 비밀번호는 16자입니다. Google은 계정 자체의 비밀번호를 거부합니다.',
    fix: 'myaccount.google.com/apppasswords에서 앱 비밀번호를 만들어 붙여 넣으세요.',
  },
  'gmail.service_account': {
    message: '서비스 계정은 gmail.com 주소로 보낼 수 없습니다. Google Workspace만 허용할 수 있습니다.',
    fix: 'Workspace의 주소를 사용하거나, 클라이언트 ID와 갱신 토큰을 사용하세요.',
  },
  'gmail.access_url': { message: 'Gmail은 Google이 발급한 토큰만 받습니다.', fix: '토큰 주소를 {url}(으)로 바꾸세요.' },
  'gmail.from': {
    message: '이 주소가 “Send mail as” 주소에 없으면 Gmail이 From에 계정의 주소를 씁니다.',
    fix: '계정의 주소를 사용하거나 먼저 Gmail 설정에서 이 주소를 추가하세요.',
  },
  'microsoft.password_personal': {
    message: 'Outlook.com은 2024년 9월부터 SMTP 비밀번호를 받지 않으며 앱 비밀번호도 받지 않습니다.',
    fix: registerApp,
  },
  'microsoft.password': {
    message: 'Microsoft는 2026년 12월 말에 SMTP 비밀번호를 기본적으로 끕니다. 그때까지는 조직과 사서함이 허용해야 합니다.',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: '이런 종류의 서비스 계정은 Google의 것입니다.',
    fix: 'Microsoft에 등록된 앱의 클라이언트 ID, 클라이언트 시크릿, 갱신 토큰을 사용하세요.',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: '토큰 주소를 {url}(으)로 바꾸세요.' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: '토큰 주소를 {url}(으)로 바꾸고 디렉터리 ID를 넣으세요.' },
  'microsoft.from': {
    message: 'Microsoft는 사서함이 보낼 수 없는 From 주소를 거부합니다.',
    fix: '사서함의 주소를 사용하거나 이 주소에 대한 “Send as” 권한을 주세요.',
  },
  'sendgrid.user_is_key': {
    message: '사용자 자리에 API 키가 있습니다.',
    fix: '사용자를 {user}(으)로 바꾸고 키를 비밀번호에 넣으세요.',
  },
  'sendgrid.user': { message: 'SendGrid에서는 모두의 사용자가 apikey라는 단어입니다.', fix: '사용자를 {user}(으)로 바꾸세요.' },
  'sendgrid.password': {
    message: 'API 키가 아닙니다. API 키는 SG.로 시작하고 두 부분이 더 있습니다. SendGrid는 계정의 비밀번호를 거부합니다.',
    fix: 'Mail Send 권한이 있는 API 키를 만들어 붙여 넣으세요.',
  },
  'ses.user_temporary': { message: 'ASIA로 시작하는 키는 임시 키입니다. SES는 SMTP에서 받지 않습니다.', fix: sesCredentials },
  'ses.user': { message: 'SES의 SMTP 사용자 이름이 아닙니다. SMTP 사용자 이름은 AKIA로 시작합니다.', fix: sesCredentials },
  'ses.password_secret_key': {
    message: '시크릿 액세스 키로 보입니다. SMTP 비밀번호는 이 키에서 한 리전용으로 만들어지며 44자입니다.',
    fix: sesInRegion,
  },
  'ses.password': { message: 'SES의 SMTP 비밀번호가 아닙니다. SMTP 비밀번호는 44자이고 B로 시작합니다.', fix: sesInRegion },
  'mailgun.password': {
    message: 'API 키입니다. Mailgun은 SMTP에서 SMTP 사용자의 비밀번호만 받습니다.',
    fix: '도메인 설정에서 SMTP 사용자의 비밀번호를 재설정하고 새 비밀번호를 붙여 넣으세요.',
  },
  'mailgun.from': {
    message: 'Mailgun은 이 메일을 {sending}(으)로 서명하는데 From은 {shown}입니다. 수신 측이 스팸으로 여길 수 있습니다.',
    fix: 'From에 {sending}의 주소를 사용하세요.',
  },
  'mailgun.sandbox': {
    message: '샌드박스 도메인은 Mailgun에서 동의한 받는 사람에게만 보냅니다.',
    fix: 'Mailgun에 자체 도메인을 추가하고 그 SMTP 사용자를 사용하세요.',
  },
  'postmark.login': {
    message: 'Postmark는 사용자와 비밀번호 모두에 Server API 토큰을 받는데 여기서는 서로 다릅니다.',
    fix: tokenTwice,
  },
  'postmark.no_token': { message: 'Server API 토큰이 아닙니다.', fix: tokenTwice },
  'aliyun.former_host': {
    message: 'Alibaba Cloud가 더 이상 권장하지 않는 예전 서버입니다.',
    fix: '콘솔에 그 리전이 표시되면 {meant}을(를) 사용하세요.',
  },
  'aliyun.from': {
    message: 'Aliyun DirectMail은 로그인한 발신 주소의 메일만 받습니다.',
    fix: 'From에 발신 주소를 사용하세요.',
  },
  'zoho.host': { message: '이 서버는 유료 조직용인데 주소는 개인 주소입니다.', fix: '{meant}을(를) 사용하세요.' },
  'zoho.from': {
    message: 'Zoho는 사서함의 주소도 그 별칭도 아닌 From 주소를 거부합니다.',
    fix: '사서함의 주소를 사용하거나 먼저 이 주소를 별칭으로 추가하세요.',
  },
};
