import { accounts } from './accounts/pt-br';
import { management } from './management/pt-br';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) =>
  minutes === undefined ? 'Tente novamente mais tarde.' : `Tente novamente em ${minutes === 1 ? 'um minuto' : `${minutes} minutos`}.`;

export const ptBr = {
  'auth.authorization_header_missing': 'É preciso um token de acesso. Envie-o como Authorization: Bearer.',
  'auth.authorization_token_type_not_supported': 'Este tipo de token não é aceito aqui. Envie-o como Authorization: Bearer.',
  'auth.forbidden': 'Você não tem permissão para isso. Escolha outro caminho ou peça a permissão a um administrador.',
  'auth.unauthorized': 'Este token de acesso não é válido ou expirou. Entre novamente ou peça um novo token.',
  'connector.general': 'O serviço de e-mail recusou a mensagem. Tente novamente em um minuto; se continuar, avise o administrador.',
  'connector.invalid_config': 'O conector não está configurado corretamente. Confira as configurações dele.',
  'connector.not_found': 'Ainda não há um conector para isso, então nada pode ser enviado. Primeiro um administrador precisa configurar um.',
  'connector.template_not_found': 'Não há um modelo para este e-mail. Adicione um ao conector.',
  'connector.unavailable': (facts) => `Não foi possível enviar o código agora. ${later(facts)}`,
  'entity.not_found': 'Não há nada neste endereço. Confira o endereço e o identificador nele.',
  'guard.invalid_input': 'Algo nesta solicitação está faltando ou malformado. Os detalhes dizem o quê.',
  'request.cross_site': 'Esta solicitação veio de outro site e foi recusada. Abra a página diretamente e tente novamente.',
  'request.invalid_input': 'Não foi possível ler esta solicitação. Confira o formato dela.',
  'request.message_rate_limited': (facts) => `Foram pedidos códigos demais. ${later(facts)}`,
  'request.rate_limited': (facts) => `Vieram solicitações demais daqui. ${later(facts)}`,
  'request.too_large': 'Esta solicitação é grande demais. Envie menos de uma vez.',
  'request.unsupported_media_type': 'Este tipo de conteúdo não é lido aqui. Envie JSON.',
  'server.internal': 'O serviço falhou. Você pode tentar novamente sem risco; se acontecer de novo, informe a solicitação ao suporte.',
  'server.unavailable': 'O serviço não está pronto no momento. Nada se perdeu: tente novamente em um minuto.',
  'session.identifier_not_found': 'Ainda não se sabe quem está entrando. Comece de novo.',
  'session.identity_conflict': 'Este login começou com outra conta. Comece de novo.',
  'session.interaction_not_found': 'Este login não foi iniciado ou já terminou. Comece de novo.',
  'session.not_found': 'Nenhum login está em andamento neste navegador. Volte ao aplicativo e comece de novo.',
  'session.not_supported_for_forgot_password': 'Uma senha esquecida não pode virar um login. Comece de novo.',
  'session.verification_blocked_too_many_attempts': (facts) =>
    `Tentativas demais falharam, então por ora os códigos e as senhas desta conta são recusados. ${later(facts)}`,
  'session.verification_failed': 'Este endereço ainda não foi verificado. Primeiro digite o código do e-mail.',
  'session.verification_session_not_found': 'Este código é de um e-mail anterior. Use o código do mais recente.',
  'setup.already_claimed': 'O primeiro administrador já foi criado. Entre com essa conta.',
  'setup.invalid_token': 'Este link não vale mais. Use o mais recente ou peça que criem um novo.',
  'user.email_already_in_use': 'Este endereço já pertence a uma conta. Entre com ele ou use outro endereço.',
  'user.sign_in_method_not_enabled': 'Esta forma de entrar está desativada aqui. Escolha outra.',
  'user.suspended': 'Esta conta está suspensa. Fale com quem opera este serviço.',
  'user.user_not_exist': 'Não há conta com este endereço.',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined
      ? 'Este código não confere. Compare-o com o e-mail.'
      : `Este código não confere. Compare-o com o e-mail; ${triesLeft === 1 ? 'resta 1 tentativa' : `restam ${triesLeft} tentativas`}.`,
  'verification_code.email_mismatch': 'Este código foi enviado para outro endereço. Use o endereço para o qual ele foi enviado.',
  'verification_code.exceed_max_try': 'Houve tentativas erradas demais e este código não vale mais. Peça um novo.',
  'verification_code.expired': 'Este código expirou. Peça um novo.',
  'verification_code.not_found': 'Este código não vale mais. Use o código do e-mail mais recente ou peça um novo.',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
