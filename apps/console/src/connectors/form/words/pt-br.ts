import type { FactoryWords } from '../factory-words';

const templates = { label: 'Modelos' };
const accessKeyId = { label: 'ID da chave de acesso' };
const accessKeySecret = { label: 'Chave de acesso secreta' };
const apiKey = { label: 'Chave de API' };
const clientId = { label: 'ID do cliente' };
const clientSecret = { label: 'Segredo do cliente' };
const mailbox = { label: 'Caixa' };
const most = (milliseconds: number) => `Em milissegundos; nunca mais de ${milliseconds}.`;

export const ptBr: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: 'Envia e-mails por qualquer servidor SMTP.',
    issues: {
      'must be a host name or an address': 'Digite um nome de host ou um endereço.',
      'must be an address of this machine': 'Digite um endereço desta máquina.',
      'must not contain control characters': 'Caracteres de controle não são permitidos aqui.',
      'is no header that can be set': 'Este cabeçalho não pode ser definido.',
      'is no address such as: {what}': 'Isto não é um endereço. Um é assim: {what}',
      'has no template for {what}': 'Falta um modelo para {what}.',
      'needs a user and a password, or neither': 'Digite usuário e senha, ou nenhum dos dois.',
      'needs a refresh token or an access token': 'Digite um token de renovação ou um token de acesso.',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        'É preciso um login (user e pass), uma conta de serviço (user, serviceClient e privateKey) ou tokens (user, com refreshToken ou accessToken).',
    },
    items: {
      host: { label: 'Host' },
      security: {
        label: 'Criptografia',
        options: {
          starttls: 'STARTTLS (porta 587)',
          implicit: 'TLS desde o início (porta 465)',
          none: 'Nenhuma: um relay seu, sem login (porta 25)',
        },
      },
      port: { label: 'Porta' },
      authentication: {
        label: 'Login',
        options: {
          login: 'Usuário e senha',
          tokens: 'OAuth2, com os tokens de uma caixa',
          service: 'OAuth2, com uma conta de serviço do Google',
          none: 'Nenhum: o relay conhece esta máquina',
        },
      },
      'login.user': { label: 'Usuário' },
      'login.pass': { label: 'Senha' },
      'tokens.user': mailbox,
      'tokens.clientId': clientId,
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: 'Token de renovação' },
      'tokens.accessUrl': { label: 'Endereço dos tokens', help: 'Se vazio, o do Google.' },
      'tokens.accessToken': { label: 'Token de acesso', help: 'Desnecessário onde há um token de renovação.' },
      'tokens.expires': { label: 'Fim do token de acesso', help: 'Em milissegundos desde 1970.' },
      'service.user': mailbox,
      'service.serviceClient': { label: 'Cliente da conta de serviço' },
      'service.privateKey': { label: 'Chave privada' },
      'service.passphrase': { label: 'Frase secreta da chave' },
      fromEmail: { label: 'De' },
      replyTo: { label: 'Responder a' },
      templates,
      customHeaders: { label: 'Cabeçalhos', help: 'Como X-… e List-…' },
      name: { label: 'Nome no EHLO' },
      servername: { label: 'Nome no certificado' },
      'tls.ca': {
        label: 'Certificado confiável',
        help: 'Em PEM: o do próprio servidor ou de uma autoridade privada. As autoridades usuais deixam de ser confiáveis.',
      },
      'tls.minVersion': { label: 'Versão mais antiga de TLS' },
      localAddress: { label: 'Endereço próprio', help: 'O endereço desta máquina de onde conectar.' },
      dnsTimeout: { label: 'Tempo para encontrar o host', help: most(5000) },
      connectionTimeout: { label: 'Tempo para conectar', help: most(5000) },
      greetingTimeout: { label: 'Tempo para a saudação', help: most(5000) },
      socketTimeout: { label: 'Tempo de silêncio', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: 'Caixa de entrada da demonstração',
    description: 'Coloca os SMS na caixa de entrada desta demonstração.',
    items: { templates: { ...templates, help: 'Um texto para cada uso. {{code}} representa o código e {{application.name}} o aplicativo.' } },
  },
  'aliyun-direct-mail': {
    description: 'O serviço de envio da Alibaba Cloud.',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: 'Região',
        help: 'A região do DirectMail em que o endereço de remetente está configurado.',
        options: {
          'ap-southeast-1': 'Singapura',
          'ap-southeast-2': 'Estados Unidos (antes Sydney)',
          'eu-central-1': 'Alemanha (Frankfurt)',
          'us-east-1': 'EUA (Virgínia)',
        },
      },
      accountName: { label: 'Endereço de remetente' },
      fromAlias: { label: 'Nome do remetente' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'O serviço de envio da Amazon Web Services.',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: 'Região' },
      emailAddress: { label: 'Endereço de e-mail' },
      emailAddressIdentityArn: { label: 'ARN da identidade do endereço' },
      feedbackForwardingEmailAddress: { label: 'Endereço para avisos' },
      feedbackForwardingEmailAddressIdentityArn: { label: 'ARN da identidade do endereço para avisos' },
      configurationSetName: { label: 'Nome do conjunto de configurações' },
      templates,
    },
  },
  'mailgun-email': {
    description: 'Um serviço que envia, recebe e acompanha e-mails.',
    items: {
      endpoint: { label: 'Endereço do Mailgun' },
      domain: { label: 'Domínio', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: 'Endereço de remetente', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: 'Mensagens' },
    },
  },
  'sendgrid-email-service': {
    name: 'E-mail pelo SendGrid',
    description: 'Um serviço para e-mails de aplicativos e publicidade.',
    items: { apiKey, fromEmail: { label: 'Endereço de remetente' }, fromName: { label: 'Nome do remetente', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'SMS pela Twilio',
    description: 'Chamadas e mensagens pela API da Twilio.',
    items: {
      accountSID: { label: 'SID da conta' },
      authToken: { label: 'Token de autenticação' },
      fromMessagingServiceSID: { label: 'SID do serviço de mensagens' },
      disableRiskCheck: {
        label: 'Desativar a verificação de risco',
        help: 'Desativa a verificação de risco integrada da Twilio, que normalmente fica ativa. Mais: https://www.twilio.com/docs/messaging/api/message-resource',
      },
      templates,
    },
  },
  'github-universal': {
    description: 'Contas do GitHub, onde se desenvolve e gerencia software.',
    items: {
      clientId,
      clientSecret,
      scope: {
        label: 'Escopos',
        placeholder: 'Escopos, separados por espaços',
        help: 'Os escopos definem o que o consentimento da pessoa permite.',
      },
    },
  },
};
