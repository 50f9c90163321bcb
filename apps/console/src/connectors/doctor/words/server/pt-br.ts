import type { ServerFindings } from '../../finding-words';

export const ptBr: ServerFindings = {
  'smtp.host.found': { message: '{host} leva a {addresses}.' },
  'smtp.host.blocked': {
    message: 'O serviço não chama {host} na porta {port}: o endereço não é público, ou a porta não é de e-mail. Nada mais foi tentado.',
    fix: 'Use a porta 465, 587, 2525 ou 25 de um servidor de e-mail público, ou peça ao operador que inclua este em OUTBOUND_ALLOW.',
  },
  'smtp.host.unknown': {
    message: 'Nenhum endereço foi encontrado para {host}.',
    fix: 'Compare o host com o guia do seu provedor, letra por letra.',
  },
  'smtp.connection.made': { message: 'A porta {port} de {host} responde em {ms} ms.' },
  'smtp.connection.refused': {
    message: 'Nada escuta na porta {port} de {host}.',
    fix: 'Use a porta que o seu provedor indica, quase sempre 465 ou 587.',
  },
  'smtp.connection.timeout': {
    message: 'A porta {port} de {host} não responde. Um firewall no caminho descarta a conexão.',
    fix: 'Use outra porta do servidor, ou peça que as conexões de saída para a porta {port} sejam abertas onde o serviço roda; muitas nuvens fecham a porta 25.',
  },
  'smtp.connection.failed': {
    message: 'A conexão com a porta {port} de {host} falhou: {reason}.',
    fix: 'Verifique, de onde o serviço roda, se a rede leva a este host.',
  },
  'smtp.banner.greeted': { message: 'Um servidor de e-mail se apresenta na porta {port}.' },
  'smtp.banner.refused': {
    message: 'O servidor de e-mail dispensa este serviço antes de qualquer pedido: {reply}',
    fix: 'Espere um pouco se ele citar um limite; senão, peça ao operador que aceite o endereço deste serviço.',
  },
  'smtp.banner.foreign': {
    message: 'O que responde na porta {port} de {host} não é um servidor de e-mail.',
    fix: 'Use a porta que o seu provedor indica para SMTP, quase sempre 465 ou 587.',
  },
  'smtp.banner.silent': {
    message: 'A porta {port} de {host} aceita a conexão e depois não diz nada.',
    fix: 'Use outra porta do servidor; se nenhuma se apresentar, pergunte ao operador se ele retarda clientes desconhecidos.',
  },
  'smtp.banner.tls_expected': {
    message: 'A porta {port} usa TLS desde o início, e as configurações esperam uma saudação sem criptografia.',
    fix: 'Ative TLS desde o início.',
  },
  'smtp.name.resolves': { message: 'O serviço se apresenta como {name}, um nome que leva a um endereço.' },
  'smtp.name.unresolved': {
    message: 'O serviço se apresenta como {name}, e esse nome não leva a nenhum endereço. Alguns servidores recusam clientes assim.',
    fix: 'Defina o nome no EHLO como um nome de host seu que tenha registro de endereço, ou deixe-o vazio.',
  },
  'smtp.name.default': {
    message: 'O serviço se apresenta como {name}. Isso basta onde ele faz login; um relay que conhece os clientes pelo nome pode recusá-lo.',
  },
  'smtp.capabilities.listed': { message: 'O servidor oferece {extensions}.' },
  'smtp.capabilities.none': {
    message: 'O servidor só conhece o SMTP de 1982: sem TLS, sem login.',
    fix: 'Use um servidor que responda a EHLO, ou peça que este seja atualizado.',
  },
  'smtp.size.enough': { message: 'Ele aceita e-mails de até {bytes} bytes.' },
  'smtp.size.small': {
    message: 'Ele só aceita e-mails de até {bytes} bytes. Modelos com imagens ou textos longos não passarão.',
    fix: 'Peça que o limite de tamanho do servidor suba para pelo menos 1 MB.',
  },
  'smtp.tls.works': { message: 'A conexão é segura: {version} com {cipher}.' },
  'smtp.tls.off': {
    message: 'Os e-mails, e os códigos neles, viajam sem criptografia, embora o servidor ofereça TLS.',
    fix: 'Desative “Nunca usar TLS”.',
  },
  'smtp.tls.off_here': { message: 'Os e-mails viajam sem criptografia até {host}. Qualquer um no caminho pode ler os códigos neles.' },
  'smtp.tls.missing': {
    message: 'O servidor não oferece STARTTLS na porta {port}, ou algo no caminho remove a oferta. Nem login nem e-mail são enviados sem criptografia.',
    fix: 'Use a porta com TLS desde o início, quase sempre 465.',
  },
  'smtp.tls.refused': {
    message: 'O servidor oferece STARTTLS e depois o recusa: {reply}',
    fix: 'Peça que o certificado do servidor seja instalado, ou use a porta dele com TLS desde o início.',
  },
  'smtp.tls.not_spoken': {
    message: 'A porta {port} começa sem criptografia, e as configurações começam com TLS.',
    fix: 'Desative TLS desde o início; a conexão passa então a ser protegida com STARTTLS.',
  },
  'smtp.tls.too_old': {
    message: 'O servidor só fala versões de TLS mais antigas que {version}.',
    fix: 'Peça que TLS 1.2 ou 1.3 seja ativado no servidor.',
  },
  'smtp.tls.failed': { message: 'TLS com {host} falhou: {reason}.', fix: 'Procure este motivo no log do servidor de e-mail.' },
  'smtp.certificate.valid': {
    message: {
      one: 'O certificado dele, emitido por {issuer}, é para {name} e vale por mais {days} dia.',
      many: 'O certificado dele, emitido por {issuer}, é para {name} e vale por mais {days} dias.',
      other: 'O certificado dele, emitido por {issuer}, é para {name} e vale por mais {days} dias.',
    },
  },
  'smtp.certificate.expiring': {
    message: {
      one: 'O certificado dele termina em {days} dia, em {until}. A partir daí nenhum e-mail é enviado.',
      many: 'O certificado dele termina em {days} dias, em {until}. A partir daí nenhum e-mail é enviado.',
      other: 'O certificado dele termina em {days} dias, em {until}. A partir daí nenhum e-mail é enviado.',
    },
    fix: 'Peça que o certificado do servidor seja renovado.',
  },
  'smtp.certificate.expired': { message: 'O certificado dele terminou em {until}.', fix: 'Peça que o certificado do servidor seja renovado.' },
  'smtp.certificate.not_yet_valid': {
    message: 'Pelo relógio deste serviço, o certificado dele só vale a partir de {since}.',
    fix: 'Acerte o relógio onde o serviço roda, ou o da máquina que fez o certificado.',
  },
  'smtp.certificate.self_signed': {
    message: 'O servidor fez o próprio certificado, então ninguém responde por ele. A impressão digital é {fingerprint}.',
    fix: 'Compare a impressão digital com a do servidor; se forem iguais, informe o certificado em TLS como `ca`.',
  },
  'smtp.certificate.unknown_issuer': {
    message: 'O certificado dele vem de {issuer}, uma autoridade que este serviço não conhece. A impressão digital da autoridade é {fingerprint}.',
    fix: 'Compare a impressão digital com a da sua autoridade; se forem iguais, informe o certificado dela em TLS como `ca`.',
  },
  'smtp.certificate.incomplete': {
    message: 'Ninguém que este serviço conheça responde pelo certificado dele: o servidor omite certificados intermediários, ou {issuer} é uma autoridade sua.',
    fix: 'Peça que a cadeia completa seja instalada no servidor, ou informe o certificado da sua autoridade em TLS como `ca`.',
  },
  'smtp.certificate.other_name': {
    message: 'O certificado dele é para {names} e não para {name}.',
    fix: 'Use como host um nome para o qual o certificado vale, ou informe-o como nome no certificado.',
  },
  'smtp.certificate.untrusted': {
    message: 'O certificado dele não vale: {reason}.',
    fix: 'Peça que um certificado de uma autoridade pública seja instalado no servidor.',
  },
  'smtp.login.accepted': { message: 'O servidor aceita o login ({method}).' },
  'smtp.login.none': { message: 'As configurações não têm login. O servidor precisa conhecer este serviço pelo endereço.' },
  'smtp.login.not_offered': {
    message: 'O servidor não oferece login na porta {port}, e as configurações têm um.',
    fix: 'Use a porta para clientes que fazem login, quase sempre 465 ou 587, ou retire o login se este for um relay que conhece o serviço pelo endereço.',
  },
  'smtp.login.methods': {
    message: 'O servidor não aceita login com senha, só {methods}.',
    fix: 'Mude o login para OAuth 2.0, ou peça que senhas (PLAIN ou LOGIN) sejam permitidas no servidor.',
  },
  'smtp.login.refused': {
    message: 'O servidor não aceita o usuário e a senha: {reply}',
    fix: 'Digite os dois novamente e verifique nas configurações do seu provedor se o SMTP precisa de uma senha própria.',
  },
  'smtp.login.later': {
    message: 'O servidor não decide agora sobre o login: {reply}',
    fix: 'Tente novamente em alguns minutos; depois de muitos logins que falharam, pode levar uma hora.',
  },
  'smtp.login.token': {
    message: 'Não foi possível obter um token de acesso para o login: {reason}',
    fix: 'Verifique o cliente, o segredo e o token de renovação, e se o consentimento para enviar e-mails foi retirado.',
  },
  'smtp.login.gmail_password': {
    message: 'O Gmail não aceita o login: {reply} Aqui só funciona uma senha de app de 16 letras; ela termina quando a senha da conta muda.',
    fix: 'Ative a verificação em duas etapas da conta, crie uma nova senha de app e digite as 16 letras, ou mude o login para OAuth 2.0.',
  },
  'smtp.login.microsoft_password': {
    message: 'A Microsoft não aceita o login: {reply} Na maioria das organizações as senhas estão desativadas para SMTP.',
    fix: 'Mude o login para OAuth 2.0, ou peça que o SMTP autenticado seja ativado para esta caixa.',
  },
  'smtp.login.ses_password': {
    message: 'O Amazon SES não aceita o login: {reply} Credenciais SMTP não são chaves de acesso e são feitas para uma única região.',
    fix: 'Crie credenciais SMTP no console do SES da região que o host indica e digite-as.',
  },
  'smtp.sender.accepted': { message: 'O servidor aceita e-mails de {from}.' },
  'smtp.sender.refused': {
    message: 'O servidor não aceita e-mails de {from}: {reply}',
    fix: 'Envie de um endereço que a conta possa usar, ou peça que este seja adicionado no seu provedor.',
  },
  'smtp.sender.later': {
    message: 'O servidor não aceita por enquanto e-mails de {from}: {reply}',
    fix: 'Tente novamente em alguns minutos; se continuar assim, procure um limite nas configurações do seu provedor.',
  },
  'smtp.sender.login_needed': {
    message: 'O servidor não aceita e-mails de clientes que não fizeram login: {reply}',
    fix: 'Digite o usuário e a senha.',
  },
  'smtp.sender.not_own': {
    message: 'A conta não pode enviar como {from}: {reply}',
    fix: 'Dê à conta o direito de enviar como este endereço, ou envie do endereço dela.',
  },
  'smtp.sender.unverified': {
    message: 'O seu provedor ainda não sabe que {from} é seu: {reply}',
    fix: 'Verifique o endereço ou o domínio dele no seu provedor.',
  },
  'smtp.recipient.accepted': { message: 'O servidor levaria um e-mail ao destinatário. Nenhum foi enviado.' },
  'smtp.recipient.refused': {
    message: 'O servidor não leva e-mails ao destinatário: {reply}',
    fix: 'Examine novamente com um endereço seu que exista; se ele também for recusado, pergunte ao operador do servidor.',
  },
  'smtp.recipient.later': {
    message: 'O servidor pede para voltar mais tarde para este destinatário: {reply} Os e-mails são tentados novamente sozinhos.',
  },
  'smtp.recipient.relay_denied': {
    message: 'O servidor só leva e-mails aos próprios domínios: {reply}',
    fix: 'Faça login, ou peça que o servidor encaminhe para o endereço deste serviço.',
  },
  'smtp.recipient.unverified': {
    message: 'O seu provedor só deixa a conta enviar para endereços verificados: {reply}',
    fix: 'Peça ao seu provedor o acesso de produção; até lá só recebem códigos os endereços que você verificou lá.',
  },
  'smtp.dialogue.timeout': {
    message: 'O servidor não respondeu a tempo depois de {command}.',
    fix: 'Tente novamente; se continuar assim, pergunte ao operador do servidor se ele retarda clientes desconhecidos.',
  },
  'smtp.dialogue.closed': {
    message: 'O servidor encerrou a conexão depois de {command}, ou o que ele diz não é SMTP.',
    fix: 'Tente novamente; se continuar assim, veja o log do servidor de e-mail.',
  },
  'smtp.ports.other': {
    message: 'A porta {port} do mesmo host funciona, com {manner} e um certificado válido.',
    fix: 'Use a porta {port} com {manner}.',
  },
  'smtp.ports.none': {
    message: 'Das outras portas usuais ({ports}), nenhuma funciona também.',
    fix: 'Compare o host com o guia do seu provedor e verifique se a rede do serviço deixa sair e-mails.',
  },
};
