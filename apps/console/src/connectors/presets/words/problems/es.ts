import type { PresetWords } from '../../preset-words';

const registerApp = 'Registra una aplicación en Microsoft y usa OAuth2.';
const onlyMicrosoft = 'Los tokens para Microsoft solo los da Microsoft; sin dirección se piden a Google.';
const sesCredentials = 'Crea credenciales SMTP en la consola de SES, en SMTP settings.';
const sesInRegion = 'Crea credenciales SMTP en la consola de SES, en la región del host.';
const tokenTwice = 'Usa el token Server API en ambos sitios, o la clave de acceso y la clave secreta de un token SMTP.';

export const es: PresetWords['problems'] = {
  'host.other': { message: '{host} no es el servidor en el que {provider} acepta correo.', fix: 'Usa {meant}.' },
  'port.unknown': { message: '{provider} no responde en el puerto {port}, solo en {ports}.', fix: 'Usa el puerto {meant}.' },
  'tls.never': { message: '{provider} no acepta correo sin cifrado.', fix: 'Elige un cifrado.' },
  'tls.implicit': { message: 'El puerto {port} está cifrado desde el primer byte.', fix: 'Elige TLS desde el principio.' },
  'tls.starttls': { message: 'El puerto {port} empieza en claro y pasa al cifrado con STARTTLS.', fix: 'Elige STARTTLS.' },
  'login.missing': { message: '{provider} no acepta correo sin credenciales.', fix: 'Rellena las credenciales.' },
  'user.no_address': {
    message: 'El usuario no es una dirección completa. {provider} conoce a sus usuarios por su dirección.',
    fix: 'Escribe la dirección como usuario, con lo que sigue a la @.',
  },
  'from.mailbox': {
    message: '{domain} no permite que {provider} envíe su correo: los destinatarios lo rechazan o lo toman por spam.',
    fix: 'Usa una dirección de un dominio tuyo que esté verificado en {provider}.',
  },
  'blanks.api_key': { message: 'Hay espacios o saltos de línea en la clave de API.', fix: 'Pega la clave de API sin ellos.' },
  'blanks.smtp_password': { message: 'Hay espacios o saltos de línea en la contraseña SMTP.', fix: 'Pega la contraseña SMTP sin ellos.' },
  'blanks.password': { message: 'Hay espacios o saltos de línea en la contraseña.', fix: 'Pega la contraseña sin ellos.' },
  'blanks.token': { message: 'Hay espacios o saltos de línea en el token.', fix: 'Pega el token sin ellos.' },
  'tokens.end': { message: 'El token de acceso termina en una hora aproximadamente, y nada aquí lo renueva.', fix: 'Rellena {missing}.' },
  'tokens.none': { message: 'No hay nada con que obtener un token de acceso.', fix: 'Rellena {missing}.' },
  'gmail.blanks': {
    message: 'Google muestra una contraseña de aplicación en grupos; los espacios no forman parte de ella.',
    fix: 'Quita los espacios.',
  },
  'gmail.password': {
    message: 'Esto no es una contraseña de aplicación: esa tiene 16 letras. Google rechaza la contraseña de la propia cuenta.',
    fix: 'Crea una contraseña de aplicación en myaccount.google.com/apppasswords y pégala.',
  },
  'gmail.service_account': {
    message: 'Una cuenta de servicio no puede enviar como una dirección de gmail.com: solo lo puede permitir un Google Workspace.',
    fix: 'Usa una dirección de tu Workspace, o un ID de cliente con un token de renovación.',
  },
  'gmail.access_url': { message: 'Gmail solo acepta tokens emitidos por Google.', fix: 'Pon {url} como dirección de los tokens.' },
  'gmail.from': {
    message: 'Gmail escribe la dirección de la cuenta en el remitente, salvo que esta esté entre sus direcciones «Send mail as».',
    fix: 'Usa la dirección de la cuenta, o añade antes esta en los ajustes de Gmail.',
  },
  'microsoft.password_personal': {
    message: 'Outlook.com no acepta contraseñas para SMTP desde septiembre de 2024, tampoco contraseñas de aplicación.',
    fix: registerApp,
  },
  'microsoft.password': {
    message:
      'Microsoft desactiva por defecto las contraseñas para SMTP a finales de diciembre de 2026. Hasta entonces tienen que permitirlas la organización y el buzón.',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: 'Las cuentas de servicio de este tipo son de Google.',
    fix: 'Usa el ID de cliente, el secreto de cliente y el token de renovación de una aplicación registrada en Microsoft.',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: 'Pon {url} como dirección de los tokens.' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: 'Pon {url} como dirección de los tokens, con el ID de tu directorio.' },
  'microsoft.from': {
    message: 'Microsoft rechaza una dirección de remitente con la que el buzón no puede enviar.',
    fix: 'Usa la dirección del buzón, o dale el permiso «Send as» para esta.',
  },
  'sendgrid.user_is_key': {
    message: 'La clave de API está en el lugar del usuario.',
    fix: 'Pon {user} como usuario y la clave como contraseña.',
  },
  'sendgrid.user': { message: 'En SendGrid el usuario es para todos la palabra apikey.', fix: 'Pon {user} como usuario.' },
  'sendgrid.password': {
    message: 'Esto no es una clave de API: esa empieza por SG. y tiene dos partes más. SendGrid rechaza la contraseña de la cuenta.',
    fix: 'Crea una clave de API con el permiso Mail Send y pégala.',
  },
  'ses.user_temporary': { message: 'Las claves que empiezan por ASIA son temporales: SES no acepta ninguna por SMTP.', fix: sesCredentials },
  'ses.user': { message: 'Esto no es un nombre de usuario SMTP de SES: ese empieza por AKIA.', fix: sesCredentials },
  'ses.password_secret_key': {
    message: 'Parece una clave de acceso secreta. La contraseña SMTP se obtiene de ella, para una región, y tiene 44 caracteres.',
    fix: sesInRegion,
  },
  'ses.password': { message: 'Esto no es una contraseña SMTP de SES: esa tiene 44 caracteres y empieza por B.', fix: sesInRegion },
  'mailgun.password': {
    message: 'Esto es una clave de API. Por SMTP, Mailgun solo acepta la contraseña de un usuario SMTP.',
    fix: 'Restablece la contraseña del usuario SMTP en los ajustes del dominio y pega la nueva.',
  },
  'mailgun.from': {
    message: 'Mailgun firma este correo para {sending}, y el remitente dice {shown}: los destinatarios pueden tomarlo por spam.',
    fix: 'Usa como remitente una dirección de {sending}.',
  },
  'mailgun.sandbox': {
    message: 'Un dominio de pruebas solo envía a destinatarios que lo han aceptado en Mailgun.',
    fix: 'Añade un dominio tuyo en Mailgun y usa un usuario SMTP suyo.',
  },
  'postmark.login': {
    message: 'Postmark toma el token Server API como usuario y como contraseña; aquí son distintos.',
    fix: tokenTwice,
  },
  'postmark.no_token': { message: 'Esto no es un token Server API.', fix: tokenTwice },
  'aliyun.former_host': {
    message: 'Este es un servidor antiguo que Alibaba Cloud ya no recomienda.',
    fix: 'Si tu consola muestra esa región, usa {meant}.',
  },
  'aliyun.from': {
    message: 'Aliyun DirectMail solo acepta un correo de la dirección de envío que inicia sesión.',
    fix: 'Usa la dirección de envío como remitente.',
  },
  'zoho.host': { message: 'Este servidor es para organizaciones que pagan; la dirección es personal.', fix: 'Usa {meant}.' },
  'zoho.from': {
    message: 'Zoho rechaza una dirección de remitente que no es la del buzón ni un alias suyo.',
    fix: 'Usa la dirección del buzón, o añade antes esta como alias.',
  },
};
