import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { ptBr as problems } from './problems/pt-br';

const address = { label: 'Endereço', help: 'O endereço completo da caixa.' };
const google = { label: 'Endereço', help: 'O endereço completo da conta do Google, mesmo que seja de um domínio seu.' };
const clientSecret = 'Segredo do cliente';
const refreshToken = 'Token de renovação';
const smtpPassword = 'Senha SMTP';
const gmailLimits = 'Cerca de 500 e-mails por dia do gmail.com, 2.000 do Google Workspace.';
const overSmtp = 'Enviar por SMTP';
const region = 'Região';

export const ptBr: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: 'Gmail com senha de app',
      description: 'Uma conta do Google com verificação em duas etapas. Boa para experimentar e para equipes pequenas.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': { label: 'Senha de app', help: 'As 16 letras de myaccount.google.com/apppasswords. A senha da própria conta é recusada.' },
      },
      links: ['Senhas de app', 'Enviar de um aplicativo', 'Enviar como outro endereço', 'Limites'],
    },
    'gmail-oauth2': {
      name: 'Gmail com OAuth2',
      description: 'Uma conta do Google sem senha salva: com tokens, ou com uma conta de serviço de um Google Workspace.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: 'ID do cliente', help: 'O do cliente OAuth no console do Google Cloud.' },
        'auth.clientSecret': { label: clientSecret, help: 'O do mesmo cliente.' },
        'auth.refreshToken': { label: refreshToken, help: 'Para o escopo https://mail.google.com/.' },
      },
      links: ['Como o Gmail aceita OAuth2', 'OAuth2 no Google', 'Contas de serviço para um domínio inteiro'],
    },
    'microsoft-365': {
      name: 'Outlook e Microsoft 365',
      description: 'Uma caixa na Microsoft: de uma organização, ou pessoal no Outlook.com.',
      limits: '30 e-mails por minuto, 10.000 destinatários por dia e três conexões ao mesmo tempo por caixa.',
      choices: [
        {
          label: 'Conta',
          help: 'Uma organização tem o próprio domínio. Uma conta pessoal termina em outlook.com, hotmail.com ou live.com.',
          options: { organisation: 'Microsoft 365 de uma organização', personal: 'Conta pessoal no Outlook.com' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': { label: 'ID do aplicativo (cliente)', help: 'O do registro do aplicativo no centro de administração do Microsoft Entra.' },
        'auth.clientSecret': { label: clientSecret, help: 'O valor dele, não o ID. Ele termina no dia que foi escolhido.' },
        'auth.refreshToken': { label: refreshToken, help: 'Para os escopos https://outlook.office.com/SMTP.Send e offline_access.' },
        'auth.accessUrl': {
          label: 'Endereço dos tokens',
          help: 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token com o ID do diretório (locatário); “consumers” para uma conta pessoal.',
        },
      },
      links: ['OAuth2 para SMTP', 'Permitir o SMTP autenticado', 'O fim das senhas para SMTP', 'Limites'],
    },
    sendgrid: {
      description: 'O serviço de envio da Twilio.',
      limits: 'Até 5.000 e-mails por conexão. Quantos por dia depende do plano.',
      choices: [
        {
          label: region,
          help: 'UE só para um subusuário criado para a UE; as chaves dele não valem em nenhum outro lugar.',
          options: { global: 'Global', eu: 'UE' },
        },
      ],
      asks: { 'auth.pass': { label: 'Chave de API', help: 'Uma chave com a permissão Mail Send. Ela começa com SG. e é mostrada uma vez.' } },
      links: [overSmtp, 'Chaves de API', 'Verificar um domínio'],
    },
    'amazon-ses': {
      description: 'O serviço de envio da Amazon Web Services.',
      limits: 'No sandbox, 200 e-mails por dia, um por segundo, só para endereços verificados. Depois, o que a AWS conceder.',
      choices: [
        {
          label: region,
          help: 'Aquela em que o seu domínio está verificado. A senha SMTP pertence a uma única região.',
          options: {
            'us-east-1': 'Leste dos EUA (Norte da Virgínia)',
            'us-east-2': 'Leste dos EUA (Ohio)',
            'us-west-1': 'Oeste dos EUA (Norte da Califórnia)',
            'us-west-2': 'Oeste dos EUA (Oregon)',
            'ca-central-1': 'Canadá (Central)',
            'sa-east-1': 'América do Sul (São Paulo)',
            'eu-central-1': 'Europa (Frankfurt)',
            'eu-west-1': 'Europa (Irlanda)',
            'eu-west-2': 'Europa (Londres)',
            'eu-west-3': 'Europa (Paris)',
            'eu-north-1': 'Europa (Estocolmo)',
            'ap-south-1': 'Ásia-Pacífico (Mumbai)',
            'ap-northeast-1': 'Ásia-Pacífico (Tóquio)',
            'ap-northeast-2': 'Ásia-Pacífico (Seul)',
            'ap-northeast-3': 'Ásia-Pacífico (Osaka)',
            'ap-southeast-1': 'Ásia-Pacífico (Singapura)',
            'ap-southeast-2': 'Ásia-Pacífico (Sydney)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Nome de usuário SMTP', help: 'De SMTP settings no console do SES. Começa com AKIA.' },
        'auth.pass': { label: smtpPassword, help: '44 caracteres, mostrados uma vez com o nome de usuário. Não é uma chave de acesso secreta.' },
      },
      links: ['Credenciais SMTP', 'Portas e TLS', 'Servidores das regiões', 'Sair do sandbox', 'O que pode dar errado'],
    },
    mailgun: {
      description: 'O serviço de envio da Sinch.',
      limits: 'Um domínio sandbox envia a cinco endereços que concordaram. Fora isso, depende do plano.',
      choices: [
        {
          label: region,
          help: 'A que foi escolhida quando o domínio foi adicionado. Um domínio só existe em uma região.',
          options: { us: 'EUA', eu: 'UE' },
        },
      ],
      asks: {
        'auth.user': { label: 'Usuário SMTP', help: 'Um endereço completo do seu domínio de envio.' },
        'auth.pass': { label: smtpPassword, help: 'A deste usuário, de SMTP credentials do domínio. Não é uma chave de API.' },
      },
      links: [overSmtp, 'Onde estão as credenciais'],
    },
    postmark: {
      description: 'Um serviço de envio para e-mails que alguém espera.',
      limits: 'Até o Postmark aprovar a conta, ela só envia para endereços do seu próprio domínio.',
      choices: [{ label: 'Porta', help: 'Algumas hospedagens bloqueiam a 587.' }],
      asks: {
        'auth.user': { label: 'Usuário', help: 'O token Server API, ou a chave de acesso de um token SMTP.' },
        'auth.pass': { label: 'Senha', help: 'O mesmo token Server API mais uma vez, ou a chave secreta do token SMTP.' },
      },
      links: [overSmtp, 'O que pode dar errado'],
    },
    'aliyun-direct-mail': {
      description: 'O serviço de envio da Alibaba Cloud.',
      limits: 'Uma cota diária que cresce com a reputação da conta; o console a mostra.',
      choices: [
        {
          label: region,
          help: 'A que o console mostra. Domínios e endereços de remetente só valem na região em que foram criados.',
          options: {
            'cn-hangzhou': 'China (Hangzhou)',
            'ap-southeast-1': 'Singapura',
            'us-east-1': 'EUA (Virgínia)',
            'eu-central-1': 'Alemanha (Frankfurt)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Endereço de remetente', help: 'Como está em Sender Addresses. É também o endereço From.' },
        'auth.pass': { label: smtpPassword, help: 'Definida para este endereço de remetente com Set SMTP Password.' },
      },
      links: [overSmtp, 'Servidores das regiões', 'Perguntas e respostas'],
    },
    zoho: {
      description: 'Uma caixa no Zoho, de uma organização ou de uma pessoa.',
      limits: 'Um número de e-mails por dia que depende do plano e da idade da conta.',
      choices: [
        {
          label: 'Data center e conta',
          help: 'O data center é o fim do endereço em que você lê os seus e-mails: mail.zoho.eu é a Europa.',
          options: accounts(
            {
              'zoho.com': 'Estados Unidos',
              'zoho.eu': 'Europa',
              'zoho.in': 'Índia',
              'zoho.com.au': 'Austrália',
              'zoho.jp': 'Japão',
              'zoho.com.cn': 'China',
              'zoho.sa': 'Arábia Saudita',
              'zohocloud.ca': 'Canadá',
            },
            { organisation: '{place}, organização pagante', personal: '{place}, pessoal ou gratuita' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': { label: 'Senha', help: 'Uma senha específica do aplicativo onde a autenticação de dois fatores está ativa; senão, a da conta.' },
      },
      links: ['Configurações SMTP', 'Senhas específicas de aplicativos'],
    },
    'any-server': {
      name: 'Qualquer servidor SMTP',
      description: 'Um servidor de e-mail seu, ou de um provedor que não está na lista.',
      choices: [
        {
          label: 'Criptografia',
          help: 'O seu provedor indica a porta. A maioria oferece as duas.',
          options: { starttls: 'STARTTLS, porta 587', implicit: 'TLS desde o início, porta 465' },
        },
      ],
      asks: {
        host: { label: 'Host', help: 'O nome que está no certificado do servidor.' },
        'auth.user': { label: 'Usuário', help: 'Muitas vezes o endereço completo. Vazio onde um relay conhece esta máquina pelo endereço.' },
        'auth.pass': { label: 'Senha', help: 'Muitos provedores querem uma feita para aplicativos.' },
      },
      links: ['O envio de e-mails ao servidor', 'Por que TLS desde o início é melhor'],
    },
  },
};
