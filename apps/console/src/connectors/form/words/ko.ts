import type { FactoryWords } from '../factory-words';

const templates = { label: '템플릿' };
const accessKeyId = { label: '액세스 키 ID' };
const accessKeySecret = { label: '시크릿 액세스 키' };
const apiKey = { label: 'API 키' };
const clientId = { label: '클라이언트 ID' };
const clientSecret = { label: '클라이언트 시크릿' };
const mailbox = { label: '사서함' };
const most = (milliseconds: number) => `밀리초 단위이며 최대 ${milliseconds}입니다.`;

export const ko: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: '모든 SMTP 서버로 메일을 보냅니다.',
    issues: {
      'must be a host name or an address': '호스트 이름이나 주소를 입력하세요.',
      'must be an address of this machine': '이 컴퓨터의 주소를 입력하세요.',
      'must not contain control characters': '여기에는 제어 문자를 쓸 수 없습니다.',
      'is no header that can be set': '이 헤더는 설정할 수 없습니다.',
      'is no address such as: {what}': '주소가 아닙니다. 예: {what}',
      'has no template for {what}': '{what}용 템플릿이 없습니다.',
      'needs a user and a password, or neither': '사용자와 비밀번호를 모두 입력하거나 둘 다 비워 두세요.',
      'needs a refresh token or an access token': '갱신 토큰이나 액세스 토큰을 입력하세요.',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        '로그인(user와 pass), 서비스 계정(user, serviceClient, privateKey) 또는 토큰(user와 refreshToken 또는 accessToken)이 필요합니다.',
    },
    items: {
      host: { label: '호스트' },
      security: {
        label: '암호화',
        options: {
          starttls: 'STARTTLS(포트 587)',
          implicit: '처음부터 TLS(포트 465)',
          none: '없음: 로그인 없는 자체 릴레이(포트 25)',
        },
      },
      port: { label: '포트' },
      authentication: {
        label: '로그인',
        options: {
          login: '사용자와 비밀번호',
          tokens: 'OAuth2(사서함의 토큰)',
          service: 'OAuth2(Google 서비스 계정)',
          none: '없음: 릴레이가 이 컴퓨터를 알고 있음',
        },
      },
      'login.user': { label: '사용자' },
      'login.pass': { label: '비밀번호' },
      'tokens.user': mailbox,
      'tokens.clientId': clientId,
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: '갱신 토큰' },
      'tokens.accessUrl': { label: '토큰 주소', help: '지정하지 않으면 Google의 주소를 사용합니다.' },
      'tokens.accessToken': { label: '액세스 토큰', help: '갱신 토큰이 있으면 필요하지 않습니다.' },
      'tokens.expires': { label: '액세스 토큰의 만료', help: '1970년부터의 밀리초입니다.' },
      'service.user': mailbox,
      'service.serviceClient': { label: '서비스 계정의 클라이언트' },
      'service.privateKey': { label: '개인 키' },
      'service.passphrase': { label: '키의 암호문' },
      fromEmail: { label: '보낸 사람' },
      replyTo: { label: '답장 받을 주소' },
      templates,
      customHeaders: { label: '헤더', help: 'X-…, List-… 등' },
      name: { label: 'EHLO의 이름' },
      servername: { label: '인증서의 이름' },
      'tls.ca': {
        label: '신뢰할 인증서',
        help: 'PEM 형식의 서버 자체 또는 사설 기관의 인증서입니다. 그러면 일반 기관은 신뢰하지 않습니다.',
      },
      'tls.minVersion': { label: 'TLS의 최저 버전' },
      localAddress: { label: '자체 주소', help: '연결을 시작할 이 컴퓨터의 주소입니다.' },
      dnsTimeout: { label: '호스트를 찾는 시간', help: most(5000) },
      connectionTimeout: { label: '연결하는 시간', help: most(5000) },
      greetingTimeout: { label: '인사를 기다리는 시간', help: most(5000) },
      socketTimeout: { label: '무응답 시간', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: '데모 받은편지함',
    description: '문자 메시지를 이 데모의 받은편지함에 넣습니다.',
    items: { templates: { ...templates, help: '용도마다 하나의 텍스트입니다. {{code}}는 코드, {{application.name}}은 앱을 나타냅니다.' } },
  },
  'aliyun-direct-mail': {
    description: 'Alibaba Cloud의 발송 서비스입니다.',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: '리전',
        help: '발신 주소를 설정한 DirectMail 리전입니다.',
        options: {
          'cn-hangzhou': '중국(항저우)',
          'ap-southeast-1': '싱가포르',
          'ap-southeast-2': '미국(이전 시드니)',
          'eu-central-1': '독일(프랑크푸르트)',
          'us-east-1': '미국(버지니아)',
        },
      },
      accountName: { label: '발신 주소' },
      fromAlias: { label: '보낸 사람 이름' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'Amazon Web Services의 발송 서비스입니다.',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: '리전' },
      emailAddress: { label: '이메일 주소' },
      emailAddressIdentityArn: { label: '이메일 주소 자격 증명의 ARN' },
      feedbackForwardingEmailAddress: { label: '피드백을 받을 주소' },
      feedbackForwardingEmailAddressIdentityArn: { label: '피드백 주소 자격 증명의 ARN' },
      configurationSetName: { label: '구성 세트 이름' },
      templates,
    },
  },
  'mailgun-email': {
    description: '메일을 보내고 받고 추적하는 서비스입니다.',
    items: {
      endpoint: { label: 'Mailgun 주소' },
      domain: { label: '도메인', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: '발신 주소', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: '메시지' },
    },
  },
  'sendgrid-email-service': {
    name: 'SendGrid 이메일',
    description: '앱 메일과 광고 메일을 위한 서비스입니다.',
    items: { apiKey, fromEmail: { label: '발신 주소' }, fromName: { label: '보낸 사람 이름', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'Twilio 문자 메시지',
    description: 'Twilio API를 통한 통화와 메시지입니다.',
    items: {
      accountSID: { label: '계정 SID' },
      authToken: { label: '인증 토큰' },
      fromMessagingServiceSID: { label: '메시징 서비스 SID' },
      disableRiskCheck: {
        label: '위험 검사 끄기',
        help: 'Twilio에 내장된 위험 검사를 끕니다. 보통은 켜져 있습니다. 자세히: https://www.twilio.com/docs/messaging/api/message-resource',
      },
      templates,
    },
  },
  'github-universal': {
    description: '소프트웨어를 개발하고 관리하는 GitHub의 계정입니다.',
    items: {
      clientId,
      clientSecret,
      scope: {
        label: '스코프',
        placeholder: '스코프를 공백으로 구분하여 입력',
        help: '스코프는 사용자의 동의로 무엇이 허용되는지 정합니다.',
      },
    },
  },
};
