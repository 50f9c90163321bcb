import type { PresetWords } from '../../preset-words';

const registerApp = 'Registre um aplicativo na Microsoft e faça login com OAuth2.';
const onlyMicrosoft = 'Os tokens para a Microsoft vêm só da Microsoft; sem endereço, eles são pedidos ao Google.';
const sesCredentials = 'Crie credenciais SMTP no console do SES, em SMTP settings.';
const sesInRegion = 'Crie credenciais SMTP no console do SES, na região do host.';
const tokenTwice = 'Use o token Server API nos dois lugares, ou a chave de acesso e a chave secreta de um token SMTP.';

export const ptBr: PresetWords['problems'] = {
  'host.other': { message: '{host} não é o servidor em que {provider} aceita e-mails.', fix: 'Use {meant}.' },
  'port.unknown': { message: '{provider} não responde na porta {port}, só em {ports}.', fix: 'Use a porta {meant}.' },
  'tls.never': { message: '{provider} não aceita e-mails sem criptografia.', fix: 'Escolha uma criptografia.' },
  'tls.implicit': { message: 'A porta {port} é criptografada desde o primeiro byte.', fix: 'Escolha TLS desde o início.' },
  'tls.starttls': { message: 'A porta {port} começa sem criptografia e passa a ela com STARTTLS.', fix: 'Escolha STARTTLS.' },
  'login.missing': { message: '{provider} não aceita e-mails sem login.', fix: 'Preencha o login.' },
  'user.no_address': {
    message: 'O usuário não é um endereço completo. {provider} conhece os usuários pelo endereço.',
    fix: 'Digite o endereço como usuário, com o que vem depois do @.',
  },
  'from.mailbox': {
    message: '{domain} não permite que {provider} envie os e-mails dele: os destinatários os recusam ou os tratam como spam.',
    fix: 'Use um endereço de um domínio seu que esteja verificado em {provider}.',
  },
  'blanks.api_key': { message: 'Há espaços ou quebras de linha na chave de API.', fix: 'Cole a chave de API sem eles.' },
  'blanks.smtp_password': { message: 'Há espaços ou quebras de linha na senha SMTP.', fix: 'Cole a senha SMTP sem eles.' },
  'blanks.password': { message: 'Há espaços ou quebras de linha na senha.', fix: 'Cole a senha sem eles.' },
  'blanks.token': { message: 'Há espaços ou quebras de linha no token.', fix: 'Cole o token sem eles.' },
  'tokens.end': { message: 'O token de acesso termina em cerca de uma hora, e nada aqui o renova.', fix: 'Preencha {missing}.' },
  'tokens.none': { message: 'Não há nada com que obter um token de acesso.', fix: 'Preencha {missing}.' },
  'gmail.blanks': { message: 'O Google mostra a senha de app em grupos; os espaços não fazem parte dela.', fix: 'Retire os espaços.' },
  'gmail.password': {
    message: 'Isto não é uma senha de app: ela tem 16 letras. O Google recusa a senha da própria conta.',
    fix: 'Crie uma senha de app em myaccount.google.com/apppasswords e cole-a.',
  },
  'gmail.service_account': {
    message: 'Uma conta de serviço não pode enviar como um endereço gmail.com: só um Google Workspace pode permitir isso.',
    fix: 'Use um endereço do seu Workspace, ou um ID do cliente com um token de renovação.',
  },
  'gmail.access_url': { message: 'O Gmail só aceita tokens emitidos pelo Google.', fix: 'Defina o endereço dos tokens como {url}.' },
  'gmail.from': {
    message: 'O Gmail escreve o endereço da conta em From, a não ser que este esteja entre os endereços “Send mail as” dele.',
    fix: 'Use o endereço da conta, ou adicione este primeiro nas configurações do Gmail.',
  },
  'microsoft.password_personal': {
    message: 'O Outlook.com não aceita senhas para SMTP desde setembro de 2024, nem senhas de app.',
    fix: registerApp,
  },
  'microsoft.password': {
    message: 'A Microsoft desativa por padrão as senhas para SMTP no fim de dezembro de 2026. Até lá a organização e a caixa precisam permiti-las.',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: 'Contas de serviço deste tipo são do Google.',
    fix: 'Use o ID do cliente, o segredo do cliente e o token de renovação de um aplicativo registrado na Microsoft.',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: 'Defina o endereço dos tokens como {url}.' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: 'Defina o endereço dos tokens como {url}, com o ID do seu diretório.' },
  'microsoft.from': {
    message: 'A Microsoft recusa um endereço From com o qual a caixa não pode enviar.',
    fix: 'Use o endereço da caixa, ou dê a ela a permissão “Send as” para este.',
  },
  'sendgrid.user_is_key': { message: 'A chave de API está no lugar do usuário.', fix: 'Defina o usuário como {user} e a chave como senha.' },
  'sendgrid.user': { message: 'No SendGrid o usuário é, para todos, a palavra apikey.', fix: 'Defina o usuário como {user}.' },
  'sendgrid.password': {
    message: 'Isto não é uma chave de API: ela começa com SG. e tem mais duas partes. O SendGrid recusa a senha da conta.',
    fix: 'Crie uma chave de API com a permissão Mail Send e cole-a.',
  },
  'ses.user_temporary': { message: 'Chaves que começam com ASIA são temporárias: o SES não aceita nenhuma por SMTP.', fix: sesCredentials },
  'ses.user': { message: 'Isto não é um nome de usuário SMTP do SES: ele começa com AKIA.', fix: sesCredentials },
  'ses.password_secret_key': {
    message: 'Isto parece uma chave de acesso secreta. A senha SMTP é feita dela, para uma região, e tem 44 caracteres.',
    fix: sesInRegion,
  },
  'ses.password': { message: 'Isto não é uma senha SMTP do SES: ela tem 44 caracteres e começa com B.', fix: sesInRegion },
  'mailgun.password': {
    message: 'Isto é uma chave de API. Por SMTP, o Mailgun só aceita a senha de um usuário SMTP.',
    fix: 'Redefina a senha do usuário SMTP nas configurações do domínio e cole a nova.',
  },
  'mailgun.from': {
    message: 'O Mailgun assina este e-mail por {sending}, e From diz {shown}: os destinatários podem tratá-lo como spam.',
    fix: 'Use um endereço From de {sending}.',
  },
  'mailgun.sandbox': {
    message: 'Um domínio sandbox só envia a destinatários que concordaram no Mailgun.',
    fix: 'Adicione um domínio seu no Mailgun e use um usuário SMTP dele.',
  },
  'postmark.login': {
    message: 'O Postmark usa o token Server API como usuário e como senha; aqui eles são diferentes.',
    fix: tokenTwice,
  },
  'postmark.no_token': { message: 'Isto não é um token Server API.', fix: tokenTwice },
  'aliyun.former_host': {
    message: 'Este é um servidor antigo que a Alibaba Cloud não recomenda mais.',
    fix: 'Se o seu console mostrar essa região, use {meant}.',
  },
  'aliyun.from': {
    message: 'O Aliyun DirectMail só aceita um e-mail do endereço de remetente que faz login.',
    fix: 'Use o endereço de remetente em From.',
  },
  'zoho.host': { message: 'Este servidor é para organizações pagantes; o endereço é pessoal.', fix: 'Use {meant}.' },
  'zoho.from': {
    message: 'O Zoho recusa um endereço From que não seja o da caixa nem um alias dela.',
    fix: 'Use o endereço da caixa, ou adicione este primeiro como alias.',
  },
};
