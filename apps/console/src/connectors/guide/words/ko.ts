import type { GuideWords } from './en';

export const ko: GuideWords = {
  'gmail-app-password': `1. 메일을 보낼 계정으로 로그인하세요. 개인 계정보다 전용 계정이 좋습니다. 보낸편지함이 코드로 가득 차기 때문입니다.
2. <https://myaccount.google.com/security>를 열고 **2-Step Verification**을 켜세요. 켜지 않으면 다음 페이지가 존재하지 않습니다.
3. <https://myaccount.google.com/apppasswords>를 열고 **Gatepost** 같은 이름을 입력한 다음 **Create**를 누르세요.
4. 16자를 복사하여 **앱 비밀번호**에 붙여 넣으세요. 한 번만 표시되며 묶음 사이의 공백은 비밀번호에 속하지 않습니다.
5. 다른 주소로 보내려면 먼저 Gmail에 추가하세요: **Settings > Accounts > Send mail as**. 그렇지 않으면 Gmail이 From 줄을 바꿉니다.`,
  'gmail-oauth2': `1. <https://console.cloud.google.com>을 열고 프로젝트를 만드세요.
2. **APIs & Services > OAuth consent screen**: Workspace에서는 **Internal**을 선택하세요. 그 밖에는 **External**을 선택하고 앱을 게시하세요. 테스트 상태에서는 갱신 토큰이 7일 후에 만료됩니다.
3. **Credentials > Create credentials > OAuth client ID**에서 유형을 **Web application**으로 하고 리디렉션 URI에 \`https://developers.google.com/oauthplayground\`를 넣으세요. client ID와 client secret을 복사하세요.
4. <https://developers.google.com/oauthplayground>를 여세요. 톱니바퀴에서 **Use your own OAuth credentials**를 체크하고 둘 다 붙여 넣으세요.
5. 스코프에 \`https://mail.google.com/\`을 입력하고 **Authorize APIs**를 누른 다음 메일을 보낼 계정으로 로그인하세요.
6. **Exchange authorization code for tokens**를 누르고 refresh token을 복사하세요.
7. 3단계의 리디렉션 URI를 다시 제거하세요.`,
  'microsoft-365': `1. **편지함의 발송을 허용하세요.** Microsoft 365 관리 센터의 **Users > Active users > 해당 편지함 > Mail > Manage email apps**에서 **Authenticated SMTP**를 체크하세요. Outlook.com에서는 필요하지 않습니다.
2. **앱을 등록하세요.** <https://entra.microsoft.com>, **App registrations > New registration**. 리디렉션 URI의 유형은 **Web**: \`http://localhost:8080\`.
3. 개요에서 **Application (client) ID**와 **Directory (tenant) ID**를 복사하세요.
4. **Certificates & secrets > New client secret**. ID가 아니라 값을 복사하세요. 한 번만 표시됩니다.
5. **API permissions > Add > Microsoft Graph > Delegated**: \`SMTP.Send\`와 \`offline_access\`.
6. **갱신 토큰을 받으세요.** 다음 주소에 ID를 넣어(Outlook.com은 DIRECTORY 대신 \`consumers\`) 브라우저에서 열고 해당 편지함으로 로그인하세요:
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. 브라우저는 응답하지 않는 주소에서 멈춥니다. 거기에서 \`code=\`와 \`&\` 사이의 내용을 복사하여 10분 안에 교환하세요:
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. <https://app.sendgrid.com>을 열고 **Settings > Sender Authentication > Authenticate Your Domain**으로 가서 표시되는 레코드를 도메인의 DNS에 넣으세요. 첫 테스트에는 **Verify a Single Sender**로 충분합니다.
2. **Settings > API Keys > Create API Key**, **Restricted Access**를 선택하고 **Mail Send**에 전체 액세스를 주세요.
3. 키를 복사하세요. \`SG.\`로 시작하며 한 번만 표시됩니다. 사용자는 \`apikey\`라는 단어입니다.`,
  'amazon-ses': `1. 오른쪽 위에서 리전을 선택하세요. 아래의 작업은 모두 그 리전에서 이루어집니다.
2. Amazon SES, **Identities > Create identity > Domain**. DKIM 레코드 세 개를 도메인의 DNS에 넣고 확인될 때까지 기다리세요.
3. **샌드박스에서 나오세요.** 샌드박스에서 SES는 확인된 주소로만 보냅니다. **Account dashboard > Request production access**에서 로그인 코드를 요청한 사람에게 보낸다고 쓰세요.
4. **SMTP settings > Create SMTP credentials**. 사용자 이름과 비밀번호를 복사하세요. 한 번만 표시됩니다. 이것은 액세스 키가 아니며 비밀번호는 한 리전에만 속합니다.`,
  mailgun: `1. <https://app.mailgun.com>을 열고 **Sending > Domains > Add new domain**으로 가세요. 리전을 선택하세요. 나중에 변경할 수 없습니다.
2. 표시되는 SPF 및 DKIM 레코드를 DNS에 넣고 **Verify**를 누르세요.
3. **Sending > Domain settings > SMTP credentials**: \`postmaster@\`의 **Reset password**를 누르거나 사용자를 추가하세요. 비밀번호를 복사하세요. 한 번만 표시되며 API 키가 아닙니다.`,
  postmark: `1. <https://account.postmarkapp.com>을 열고 **Servers > Create server**로 가세요. 여기서 서버는 기계가 아니라 메일의 묶음입니다.
2. **Sender Signatures > Add domain**으로 가서 DKIM 및 Return-Path 레코드를 DNS에 넣으세요.
3. 서버의 **API Tokens**에서 Server API token을 복사하세요. 계정의 토큰으로는 보낼 수 없습니다.
4. 서버의 **Message streams > Default transactional stream > Settings**에서 SMTP가 켜져 있어야 합니다.`,
  'aliyun-direct-mail': `1. [DirectMail 콘솔](https://dm.console.aliyun.com)을 열고 위에서 리전을 선택하세요. 도메인과 보내는 주소는 한 리전에만 존재합니다.
2. **Email Domains > New Domain**. 표시되는 레코드를 DNS에 넣고 **Verify**를 누르세요.
3. **Sender Addresses > Create**: 주소를 입력하고 유형은 **Triggered emails**로 하세요.
4. 해당 행에서 **Set SMTP Password**. 이 비밀번호는 이 주소에만 속합니다.`,
  zoho: `1. 메일을 여세요. 브라우저 주소의 끝부분이 데이터 센터입니다. \`mail.zoho.eu\`는 유럽입니다. 다른 서버는 모두 로그인을 거부합니다.
2. **Settings > Mail Accounts > 내 주소 > SMTP**: 보내는 메일이 허용되어 있어야 합니다. 모든 무료 요금제에서 제공하지는 않습니다.
3. 2단계 인증이 켜져 있으면 Zoho 계정의 **Security > App Passwords > Generate**로 가세요. 복사하세요. 한 번만 표시됩니다.`,
  'any-server': `서버를 운영하는 사람에게 네 가지를 물어보세요:

1. **호스트**. 서버의 인증서에 있는 이름이어야 합니다. 다르다면 인증서의 이름을 **인증서의 이름**에 넣으세요.
2. **포트**: 465는 처음부터 TLS이고 587은 평문으로 시작하여 TLS로 바뀝니다. 여기서는 둘 다 똑같이 안전합니다. 25는 막혀 있는 경우가 많습니다.
3. **로그인**: 사용자와 비밀번호 또는 OAuth2. 이 컴퓨터를 주소로 알아보는 릴레이에는 필요하지 않습니다.
4. 어떤 **From** 주소로 보낼 수 있는지.

자체 네트워크에 있는 서버는 \`relay.internal\` 또는 \`10.0.0.5:1025\`처럼 \`OUTBOUND_ALLOW\`에 지정해야 합니다.`,
};
