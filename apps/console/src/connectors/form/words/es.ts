import type { FactoryWords } from '../factory-words';

const templates = { label: 'Plantillas' };
const accessKeyId = { label: 'ID de clave de acceso' };
const accessKeySecret = { label: 'Clave de acceso secreta' };
const apiKey = { label: 'Clave de API' };
const clientId = { label: 'ID de cliente' };
const clientSecret = { label: 'Secreto de cliente' };
const mailbox = { label: 'Buzón' };
const most = (milliseconds: number) => `En milisegundos; nunca más de ${milliseconds}.`;

export const es: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: 'Envía correos por cualquier servidor SMTP.',
    issues: {
      'must be a host name or an address': 'Escribe un nombre de host o una dirección.',
      'must be an address of this machine': 'Escribe una dirección de esta máquina.',
      'must not contain control characters': 'Aquí no se permiten caracteres de control.',
      'is no header that can be set': 'Esta cabecera no se puede establecer.',
      'is no address such as: {what}': 'No es una dirección. Una es así: {what}',
      'has no template for {what}': 'Falta una plantilla para {what}.',
      'needs a user and a password, or neither': 'Escribe usuario y contraseña, o ninguno de los dos.',
      'needs a refresh token or an access token': 'Escribe un token de renovación o un token de acceso.',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        'Hace falta un usuario con contraseña (user y pass), una cuenta de servicio (user, serviceClient y privateKey) o tokens (user, con refreshToken o accessToken).',
    },
    items: {
      host: { label: 'Host' },
      security: {
        label: 'Cifrado',
        options: {
          starttls: 'STARTTLS (puerto 587)',
          implicit: 'TLS desde el principio (puerto 465)',
          none: 'Ninguno: un relay tuyo, sin credenciales (puerto 25)',
        },
      },
      port: { label: 'Puerto' },
      authentication: {
        label: 'Credenciales',
        options: {
          login: 'Usuario y contraseña',
          tokens: 'OAuth2, con los tokens de un buzón',
          service: 'OAuth2, con una cuenta de servicio de Google',
          none: 'Ninguna: el relay conoce esta máquina',
        },
      },
      'login.user': { label: 'Usuario' },
      'login.pass': { label: 'Contraseña' },
      'tokens.user': mailbox,
      'tokens.clientId': clientId,
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: 'Token de renovación' },
      'tokens.accessUrl': { label: 'Dirección de los tokens', help: 'La de Google, si no se indica otra.' },
      'tokens.accessToken': { label: 'Token de acceso', help: 'No hace falta si hay un token de renovación.' },
      'tokens.expires': { label: 'Fin del token de acceso', help: 'En milisegundos desde 1970.' },
      'service.user': mailbox,
      'service.serviceClient': { label: 'Cliente de la cuenta de servicio' },
      'service.privateKey': { label: 'Clave privada' },
      'service.passphrase': { label: 'Frase de la clave' },
      fromEmail: { label: 'Remitente' },
      replyTo: { label: 'Responder a' },
      templates,
      customHeaders: { label: 'Cabeceras', help: 'Como X-… y List-…' },
      name: { label: 'Nombre en EHLO' },
      servername: { label: 'Nombre en el certificado' },
      'tls.ca': {
        label: 'Certificado de confianza',
        help: 'En PEM: el del propio servidor o el de una autoridad privada. Entonces no se confía en las autoridades habituales.',
      },
      'tls.minVersion': { label: 'Versión más antigua de TLS' },
      localAddress: { label: 'Dirección propia', help: 'La dirección de esta máquina desde la que conectar.' },
      dnsTimeout: { label: 'Tiempo para encontrar el host', help: most(5000) },
      connectionTimeout: { label: 'Tiempo para conectar', help: most(5000) },
      greetingTimeout: { label: 'Tiempo para el saludo', help: most(5000) },
      socketTimeout: { label: 'Tiempo de silencio', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: 'Bandeja de la demo',
    description: 'Pone los SMS en la bandeja de entrada de esta demo.',
    items: { templates: { ...templates, help: 'Un texto para cada uso. {{code}} representa el código y {{application.name}} la aplicación.' } },
  },
  'aliyun-direct-mail': {
    description: 'El servicio de envío de Alibaba Cloud.',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: 'Región',
        help: 'La región de DirectMail en la que está configurada la dirección de envío.',
        options: {
          'ap-southeast-1': 'Singapur',
          'ap-southeast-2': 'Estados Unidos (antes Sídney)',
          'eu-central-1': 'Alemania (Fráncfort)',
          'us-east-1': 'EE. UU. (Virginia)',
        },
      },
      accountName: { label: 'Dirección de envío' },
      fromAlias: { label: 'Nombre del remitente' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'El servicio de envío de Amazon Web Services.',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: 'Región' },
      emailAddress: { label: 'Dirección de correo' },
      emailAddressIdentityArn: { label: 'ARN de la identidad de la dirección' },
      feedbackForwardingEmailAddress: { label: 'Dirección para los avisos' },
      feedbackForwardingEmailAddressIdentityArn: { label: 'ARN de la identidad de la dirección de avisos' },
      configurationSetName: { label: 'Nombre del conjunto de configuración' },
      templates,
    },
  },
  'mailgun-email': {
    description: 'Un servicio que envía, recibe y sigue correos.',
    items: {
      endpoint: { label: 'Dirección de Mailgun' },
      domain: { label: 'Dominio', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: 'Dirección de envío', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: 'Mensajes' },
    },
  },
  'sendgrid-email-service': {
    name: 'Correo por SendGrid',
    description: 'Un servicio para correos de aplicaciones y publicidad.',
    items: { apiKey, fromEmail: { label: 'Dirección de envío' }, fromName: { label: 'Nombre del remitente', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'SMS por Twilio',
    description: 'Llamadas y mensajes por la API de Twilio.',
    items: {
      accountSID: { label: 'SID de la cuenta' },
      authToken: { label: 'Token de autenticación' },
      fromMessagingServiceSID: { label: 'SID del servicio de mensajes' },
      disableRiskCheck: {
        label: 'Desactivar el control de riesgos',
        help: 'Desactiva el control de riesgos integrado de Twilio, que normalmente está activo. Más: https://www.twilio.com/docs/messaging/api/message-resource',
      },
      templates,
    },
  },
  'github-universal': {
    description: 'Cuentas de GitHub, donde se desarrolla y gestiona software.',
    items: {
      clientId,
      clientSecret,
      scope: {
        label: 'Scopes',
        placeholder: 'Scopes, separados por espacios',
        help: 'Los scopes determinan qué permite el consentimiento de la persona.',
      },
    },
  },
};
