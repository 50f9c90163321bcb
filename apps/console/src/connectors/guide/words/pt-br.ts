import type { GuideWords } from './en';

export const ptBr: GuideWords = {
  'gmail-app-password': `1. Entre na conta que vai enviar. Uma conta própria para isso é melhor que a de uma pessoa: a pasta de enviados dela se enche de códigos.
2. Abra <https://myaccount.google.com/security> e ative **2-Step Verification**. Sem isso, a próxima página não existe.
3. Abra <https://myaccount.google.com/apppasswords>, digite um nome como **Gatepost** e pressione **Create**.
4. Copie as 16 letras e cole-as em **Senha de app**. Elas são mostradas uma vez; os espaços entre os grupos não fazem parte delas.
5. Vai enviar como outro endereço? Primeiro adicione-o no Gmail: **Settings > Accounts > Send mail as**. Caso contrário, o Gmail reescreve a linha From.`,
  'gmail-oauth2': `1. Abra <https://console.cloud.google.com> e crie um projeto.
2. **APIs & Services > OAuth consent screen**: escolha **Internal** em um Workspace. Caso contrário, escolha **External** e publique o aplicativo: enquanto ele está em teste, os tokens de renovação terminam depois de sete dias.
3. **Credentials > Create credentials > OAuth client ID**, tipo **Web application**, com a URI de redirecionamento \`https://developers.google.com/oauthplayground\`. Copie o ID do cliente e o segredo do cliente.
4. Abra <https://developers.google.com/oauthplayground>. Na engrenagem, marque **Use your own OAuth credentials** e cole os dois.
5. Como escopo, digite \`https://mail.google.com/\`, pressione **Authorize APIs** e entre com a conta que vai enviar.
6. Pressione **Exchange authorization code for tokens** e copie o token de renovação.
7. Retire de novo a URI de redirecionamento da etapa 3.`,
  'microsoft-365': `1. **Deixe a caixa de correio enviar.** No Microsoft 365 admin center, **Users > Active users > a caixa de correio > Mail > Manage email apps**, marque **Authenticated SMTP**. O Outlook.com não precisa de nada.
2. **Registre um aplicativo.** <https://entra.microsoft.com>, **App registrations > New registration**. URI de redirecionamento, tipo **Web**: \`http://localhost:8080\`.
3. Copie da visão geral dele o **Application (client) ID** e o **Directory (tenant) ID**.
4. **Certificates & secrets > New client secret**. Copie o valor dele, não o ID; ele é mostrado uma vez.
5. **API permissions > Add > Microsoft Graph > Delegated**: \`SMTP.Send\` e \`offline_access\`.
6. **Obtenha um token de renovação.** Abra isto em um navegador com seus IDs (para Outlook.com, \`consumers\` no lugar de DIRECTORY) e entre com a caixa de correio:
   \`\`\`
   https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/authorize?client_id=CLIENT&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8080&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access
   \`\`\`
7. O navegador termina em um endereço que não responde. Copie o que está ali entre \`code=\` e \`&\` e troque-o dentro de dez minutos:
   \`\`\`
   curl https://login.microsoftonline.com/DIRECTORY/oauth2/v2.0/token \\
     -d grant_type=authorization_code -d client_id=CLIENT \\
     --data-urlencode client_secret=SECRET \\
     -d redirect_uri=http://localhost:8080 -d code=CODE \\
     --data-urlencode "scope=https://outlook.office.com/SMTP.Send offline_access"
   \`\`\``,
  sendgrid: `1. Abra <https://app.sendgrid.com>, **Settings > Sender Authentication > Authenticate Your Domain**, e coloque os registros mostrados no DNS do seu domínio. **Verify a Single Sender** basta para um primeiro teste.
2. **Settings > API Keys > Create API Key**, **Restricted Access** e, em **Mail Send**, acesso completo.
3. Copie a chave. Ela começa com \`SG.\` e é mostrada uma vez. O usuário é a palavra \`apikey\`.`,
  'amazon-ses': `1. Escolha uma região no canto superior direito. Tudo o que segue acontece nela.
2. Amazon SES, **Identities > Create identity > Domain**. Coloque os três registros para DKIM no DNS do seu domínio e espere até que ele esteja verificado.
3. **Saia do sandbox.** Nele, o SES só envia a endereços verificados. **Account dashboard > Request production access**; escreva que você envia códigos de login a pessoas que os pedem.
4. **SMTP settings > Create SMTP credentials**. Copie o nome de usuário e a senha; eles são mostrados uma vez. Não são chaves de acesso, e a senha pertence a uma única região.`,
  mailgun: `1. Abra <https://app.mailgun.com>, **Sending > Domains > Add new domain**. Escolha a região: ela não pode ser alterada.
2. Coloque os registros SPF e DKIM mostrados no DNS e pressione **Verify**.
3. **Sending > Domain settings > SMTP credentials**: pressione **Reset password** para \`postmaster@\` ou adicione um usuário. Copie a senha; ela é mostrada uma vez e não é uma chave de API.`,
  postmark: `1. Abra <https://account.postmarkapp.com>, **Servers > Create server**. Aqui, um servidor é um grupo de e-mails, não uma máquina.
2. **Sender Signatures > Add domain**, e coloque os registros DKIM e Return-Path no DNS.
3. No servidor, **API Tokens**: copie o Server API token. O token da conta não envia.
4. No servidor, **Message streams > Default transactional stream > Settings**: o SMTP precisa estar ativado.`,
  'aliyun-direct-mail': `1. Abra o [console do DirectMail](https://dm.console.aliyun.com) e escolha uma região no topo. Domínios e endereços de remetente existem em uma única região.
2. **Email Domains > New Domain**. Coloque os registros mostrados no DNS e pressione **Verify**.
3. **Sender Addresses > Create**: o endereço e o tipo **Triggered emails**.
4. Na linha dele, **Set SMTP Password**. Ela pertence só a este endereço.`,
  zoho: `1. Abra seu e-mail. O final do endereço no navegador é seu data center: \`mail.zoho.eu\` é a Europa. Qualquer outro servidor recusa seu login.
2. **Settings > Mail Accounts > seu endereço > SMTP**: o envio de e-mails precisa estar permitido. Nem todo plano gratuito tem isso.
3. Se a autenticação de dois fatores está ativada: **Security > App Passwords > Generate** na sua conta Zoho. Copie a senha; ela é mostrada uma vez.`,
  'any-server': `Peça quatro coisas a quem opera o servidor:

1. O **host**. Ele precisa ser o nome no certificado do servidor; se não for, esse nome vai em **Nome no certificado**.
2. A **porta**: 465 é TLS desde o início, 587 começa sem criptografia e muda para TLS. As duas são igualmente seguras aqui. 25 costuma estar bloqueada.
3. O **login**: usuário e senha, ou OAuth2. Um relay que conhece esta máquina pelo endereço não precisa de nenhum.
4. Como quais endereços **From** ele deixa você enviar.

Um servidor na sua própria rede precisa estar indicado em \`OUTBOUND_ALLOW\`, como \`relay.internal\` ou \`10.0.0.5:1025\`.`,
};
