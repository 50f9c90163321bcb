import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { ko as problems } from './problems/ko';

const address = { label: '주소', help: '사서함의 전체 주소입니다.' };
const google = { label: '주소', help: 'Google 계정의 전체 주소입니다. 자체 도메인의 계정도 마찬가지입니다.' };
const clientSecret = '클라이언트 시크릿';
const refreshToken = '갱신 토큰';
const smtpPassword = 'SMTP 비밀번호';
const gmailLimits = 'gmail.com은 하루 약 500통, Google Workspace는 2,000통입니다.';
const overSmtp = 'SMTP로 보내기';
const region = '리전';

export const ko: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: 'Gmail(앱 비밀번호)',
      description: '2단계 인증을 쓰는 Google 계정입니다. 시험해 보거나 작은 팀에 알맞습니다.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': {
          label: '앱 비밀번호',
          help: 'myaccount.google.com/apppasswords의 16자입니다. 계정 자체의 비밀번호는 거부됩니다.',
        },
      },
      links: ['앱 비밀번호', '앱에서 보내기', '다른 주소로 보내기', '한도'],
    },
    'gmail-oauth2': {
      name: 'Gmail(OAuth2)',
      description: '비밀번호를 저장하지 않는 Google 계정입니다. 토큰이나 Google Workspace의 서비스 계정을 사용합니다.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: '클라이언트 ID', help: 'Google Cloud 콘솔의 OAuth 클라이언트 것입니다.' },
        'auth.clientSecret': { label: clientSecret, help: '같은 클라이언트의 것입니다.' },
        'auth.refreshToken': { label: refreshToken, help: '스코프 https://mail.google.com/용입니다.' },
      },
      links: ['Gmail의 OAuth2', 'Google의 OAuth2', '도메인 전체의 서비스 계정'],
    },
    'microsoft-365': {
      name: 'Outlook 및 Microsoft 365',
      description: 'Microsoft의 사서함입니다. 조직의 것이거나 Outlook.com의 개인 사서함입니다.',
      limits: '사서함마다 분당 30통, 하루 받는 사람 10,000명, 동시 연결 3개입니다.',
      choices: [
        {
          label: '계정',
          help: '조직에는 자체 도메인이 있습니다. 개인 계정은 outlook.com, hotmail.com 또는 live.com으로 끝납니다.',
          options: { organisation: '조직의 Microsoft 365', personal: 'Outlook.com의 개인 계정' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': { label: '애플리케이션(클라이언트) ID', help: 'Microsoft Entra 관리 센터의 앱 등록 것입니다.' },
        'auth.clientSecret': { label: clientSecret, help: 'ID가 아니라 값입니다. 만들 때 정한 날에 만료됩니다.' },
        'auth.refreshToken': { label: refreshToken, help: '스코프 https://outlook.office.com/SMTP.Send 및 offline_access용입니다.' },
        'auth.accessUrl': {
          label: '토큰 주소',
          help: 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token에 디렉터리(테넌트) ID를 넣은 것입니다. 개인 계정은 “consumers”입니다.',
        },
      },
      links: ['SMTP용 OAuth2', '인증된 SMTP 허용', 'SMTP 비밀번호의 종료', '한도'],
    },
    sendgrid: {
      description: 'Twilio의 발송 서비스입니다.',
      limits: '연결 하나로 5,000통까지 보냅니다. 하루 발송량은 요금제에 따라 다릅니다.',
      choices: [{ label: region, help: 'EU는 EU용으로 만든 하위 사용자에게만 해당하며, 그 키는 다른 곳에서 쓸 수 없습니다.', options: { global: '전 세계' } }],
      asks: { 'auth.pass': { label: 'API 키', help: 'Mail Send 권한이 있는 키입니다. SG.로 시작하고 한 번만 표시됩니다.' } },
      links: [overSmtp, 'API 키', '도메인 확인'],
    },
    'amazon-ses': {
      description: 'Amazon Web Services의 발송 서비스입니다.',
      limits: '샌드박스에서는 하루 200통, 초당 1통, 확인된 주소로만 보냅니다. 그 뒤에는 AWS가 승인하는 만큼입니다.',
      choices: [
        {
          label: region,
          help: '도메인이 확인된 리전입니다. SMTP 비밀번호는 한 리전에 속합니다.',
          options: {
            'us-east-1': '미국 동부(버지니아 북부)',
            'us-east-2': '미국 동부(오하이오)',
            'us-west-1': '미국 서부(캘리포니아 북부)',
            'us-west-2': '미국 서부(오레곤)',
            'ca-central-1': '캐나다(중부)',
            'sa-east-1': '남아메리카(상파울루)',
            'eu-central-1': '유럽(프랑크푸르트)',
            'eu-west-1': '유럽(아일랜드)',
            'eu-west-2': '유럽(런던)',
            'eu-west-3': '유럽(파리)',
            'eu-north-1': '유럽(스톡홀름)',
            'ap-south-1': '아시아 태평양(뭄바이)',
            'ap-northeast-1': '아시아 태평양(도쿄)',
            'ap-northeast-2': '아시아 태평양(서울)',
            'ap-northeast-3': '아시아 태평양(오사카)',
            'ap-southeast-1': '아시아 태평양(싱가포르)',
            'ap-southeast-2': '아시아 태평양(시드니)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'SMTP 사용자 이름', help: 'SES 콘솔의 SMTP settings에 있습니다. AKIA로 시작합니다.' },
        'auth.pass': { label: smtpPassword, help: '44자이며 사용자 이름과 함께 한 번 표시됩니다. 시크릿 액세스 키가 아닙니다.' },
      },
      links: ['SMTP 자격 증명', '포트와 TLS', '리전의 서버', '샌드박스 벗어나기', '문제가 생길 때'],
    },
    mailgun: {
      description: 'Sinch의 발송 서비스입니다.',
      limits: '샌드박스 도메인은 동의한 주소 5개로 보냅니다. 그 밖에는 요금제에 따라 다릅니다.',
      choices: [{ label: region, help: '도메인을 추가할 때 선택한 리전입니다. 도메인은 한 리전에만 있습니다.', options: { us: '미국' } }],
      asks: {
        'auth.user': { label: 'SMTP 사용자', help: '발송 도메인의 전체 주소입니다.' },
        'auth.pass': { label: smtpPassword, help: '이 사용자의 것으로, 도메인의 SMTP credentials에 있습니다. API 키가 아닙니다.' },
      },
      links: [overSmtp, '자격 증명이 있는 곳'],
    },
    postmark: {
      description: '누군가 기다리는 메일을 위한 발송 서비스입니다.',
      limits: 'Postmark가 계정을 승인할 때까지는 자체 도메인의 주소로만 보냅니다.',
      choices: [{ label: '포트', help: '587을 막는 호스팅 업체도 있습니다.' }],
      asks: {
        'auth.user': { label: '사용자', help: 'Server API 토큰 또는 SMTP 토큰의 액세스 키입니다.' },
        'auth.pass': { label: '비밀번호', help: '같은 Server API 토큰을 한 번 더, 또는 SMTP 토큰의 시크릿 키입니다.' },
      },
      links: [overSmtp, '문제가 생길 때'],
    },
    'aliyun-direct-mail': {
      description: 'Alibaba Cloud의 발송 서비스입니다.',
      limits: '일일 할당량은 계정의 평판에 따라 늘어나며 콘솔에 표시됩니다.',
      choices: [
        {
          label: region,
          help: '콘솔에 표시되는 리전입니다. 도메인과 발신 주소는 만든 리전에서만 쓸 수 있습니다.',
          options: {
            'cn-hangzhou': '중국(항저우)',
            'ap-southeast-1': '싱가포르',
            'us-east-1': '미국(버지니아)',
            'eu-central-1': '독일(프랑크푸르트)',
          },
        },
      ],
      asks: {
        'auth.user': { label: '발신 주소', help: 'Sender Addresses에 있는 그대로입니다. From 주소이기도 합니다.' },
        'auth.pass': { label: smtpPassword, help: '이 발신 주소에 Set SMTP Password로 설정한 것입니다.' },
      },
      links: [overSmtp, '리전의 서버', '질문과 답변'],
    },
    zoho: {
      description: 'Zoho의 사서함입니다. 조직의 것이거나 개인의 것입니다.',
      limits: '하루에 보낼 수 있는 수는 요금제와 계정의 나이에 따라 다릅니다.',
      choices: [
        {
          label: '데이터 센터와 계정',
          help: '데이터 센터는 메일을 읽는 주소의 끝부분입니다. mail.zoho.eu는 유럽입니다.',
          options: accounts(
            {
              'zoho.com': '미국',
              'zoho.eu': '유럽',
              'zoho.in': '인도',
              'zoho.com.au': '호주',
              'zoho.jp': '일본',
              'zoho.com.cn': '중국',
              'zoho.sa': '사우디아라비아',
              'zohocloud.ca': '캐나다',
            },
            { organisation: '{place}, 유료 조직', personal: '{place}, 개인 또는 무료' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': { label: '비밀번호', help: '2단계 인증이 켜져 있으면 앱 전용 비밀번호, 아니면 계정의 비밀번호입니다.' },
      },
      links: ['SMTP 설정', '앱 전용 비밀번호'],
    },
    'any-server': {
      name: '임의의 SMTP 서버',
      description: '자체 메일 서버 또는 목록에 없는 제공자의 서버입니다.',
      choices: [
        {
          label: '암호화',
          help: '포트는 제공자가 알려 줍니다. 대부분 둘 다 제공합니다.',
          options: { starttls: 'STARTTLS, 포트 587', implicit: '처음부터 TLS, 포트 465' },
        },
      ],
      asks: {
        host: { label: '호스트', help: '서버의 인증서에 있는 이름입니다.' },
        'auth.user': { label: '사용자', help: '대개 전체 주소입니다. 릴레이가 이 컴퓨터를 주소로 알아보면 비워 두세요.' },
        'auth.pass': { label: '비밀번호', help: '앱용으로 만든 비밀번호를 요구하는 제공자가 많습니다.' },
      },
      links: ['메일 제출', '처음부터 TLS가 나은 이유'],
    },
  },
};
