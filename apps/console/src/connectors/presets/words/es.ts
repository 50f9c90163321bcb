import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { es as problems } from './problems/es';

const address = { label: 'Dirección', help: 'La dirección completa del buzón.' };
const google = { label: 'Dirección', help: 'La dirección completa de la cuenta de Google, también si es de un dominio tuyo.' };
const clientSecret = 'Secreto de cliente';
const refreshToken = 'Token de renovación';
const smtpPassword = 'Contraseña SMTP';
const gmailLimits = 'Unos 500 correos al día desde gmail.com, 2000 desde Google Workspace.';
const overSmtp = 'Enviar por SMTP';
const region = 'Región';

export const es: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: 'Gmail con contraseña de aplicación',
      description: 'Una cuenta de Google con verificación en dos pasos. Buena para probar y para equipos pequeños.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': {
          label: 'Contraseña de aplicación',
          help: 'Las 16 letras de myaccount.google.com/apppasswords. La contraseña de la propia cuenta se rechaza.',
        },
      },
      links: ['Contraseñas de aplicación', 'Enviar desde una aplicación', 'Enviar con otra dirección', 'Límites'],
    },
    'gmail-oauth2': {
      name: 'Gmail con OAuth2',
      description: 'Una cuenta de Google sin contraseña guardada: con tokens, o con una cuenta de servicio de un Google Workspace.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: 'ID de cliente', help: 'El del cliente OAuth en la consola de Google Cloud.' },
        'auth.clientSecret': { label: clientSecret, help: 'El del mismo cliente.' },
        'auth.refreshToken': { label: refreshToken, help: 'Para el scope https://mail.google.com/.' },
      },
      links: ['Cómo acepta Gmail OAuth2', 'OAuth2 en Google', 'Cuentas de servicio para todo un dominio'],
    },
    'microsoft-365': {
      name: 'Outlook y Microsoft 365',
      description: 'Un buzón en Microsoft: de una organización, o personal en Outlook.com.',
      limits: '30 correos por minuto, 10 000 destinatarios al día y tres conexiones a la vez por buzón.',
      choices: [
        {
          label: 'Cuenta',
          help: 'Una organización tiene su propio dominio. Una cuenta personal termina en outlook.com, hotmail.com o live.com.',
          options: { organisation: 'Microsoft 365 de una organización', personal: 'Cuenta personal en Outlook.com' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': { label: 'ID de aplicación (cliente)', help: 'El del registro de la aplicación en el centro de administración de Microsoft Entra.' },
        'auth.clientSecret': { label: clientSecret, help: 'Su valor, no su ID. Termina el día que se eligió para él.' },
        'auth.refreshToken': { label: refreshToken, help: 'Para los scopes https://outlook.office.com/SMTP.Send y offline_access.' },
        'auth.accessUrl': {
          label: 'Dirección de los tokens',
          help: 'https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token con el ID del directorio (inquilino); «consumers» para una cuenta personal.',
        },
      },
      links: ['OAuth2 para SMTP', 'Permitir el SMTP autenticado', 'El fin de las contraseñas para SMTP', 'Límites'],
    },
    sendgrid: {
      description: 'El servicio de envío de Twilio.',
      limits: 'Hasta 5000 correos por conexión. Cuántos al día depende del plan.',
      choices: [
        {
          label: region,
          help: 'UE solo para un subusuario creado para la UE; sus claves no valen en ningún otro sitio.',
          options: { global: 'Global', eu: 'UE' },
        },
      ],
      asks: { 'auth.pass': { label: 'Clave de API', help: 'Una clave con el permiso Mail Send. Empieza por SG. y se muestra una vez.' } },
      links: [overSmtp, 'Claves de API', 'Verificar un dominio'],
    },
    'amazon-ses': {
      description: 'El servicio de envío de Amazon Web Services.',
      limits: 'En el entorno de pruebas, 200 correos al día, uno por segundo, solo a direcciones verificadas. Después, lo que AWS conceda.',
      choices: [
        {
          label: region,
          help: 'En la que está verificado tu dominio. La contraseña SMTP pertenece a una sola región.',
          options: {
            'us-east-1': 'Este de EE. UU. (Norte de Virginia)',
            'us-east-2': 'Este de EE. UU. (Ohio)',
            'us-west-1': 'Oeste de EE. UU. (Norte de California)',
            'us-west-2': 'Oeste de EE. UU. (Oregón)',
            'ca-central-1': 'Canadá (Centro)',
            'sa-east-1': 'América del Sur (São Paulo)',
            'eu-central-1': 'Europa (Fráncfort)',
            'eu-west-1': 'Europa (Irlanda)',
            'eu-west-2': 'Europa (Londres)',
            'eu-west-3': 'Europa (París)',
            'eu-north-1': 'Europa (Estocolmo)',
            'ap-south-1': 'Asia-Pacífico (Bombay)',
            'ap-northeast-1': 'Asia-Pacífico (Tokio)',
            'ap-northeast-2': 'Asia-Pacífico (Seúl)',
            'ap-northeast-3': 'Asia-Pacífico (Osaka)',
            'ap-southeast-1': 'Asia-Pacífico (Singapur)',
            'ap-southeast-2': 'Asia-Pacífico (Sídney)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Nombre de usuario SMTP', help: 'De SMTP settings en la consola de SES. Empieza por AKIA.' },
        'auth.pass': { label: smtpPassword, help: '44 caracteres, que se muestran una vez con el nombre de usuario. No es una clave de acceso secreta.' },
      },
      links: ['Credenciales SMTP', 'Puertos y TLS', 'Servidores de las regiones', 'Salir del entorno de pruebas', 'Qué puede fallar'],
    },
    mailgun: {
      description: 'El servicio de envío de Sinch.',
      limits: 'Un dominio de pruebas envía a cinco direcciones que lo han aceptado. Por lo demás, depende del plan.',
      choices: [
        {
          label: region,
          help: 'La que se eligió al añadir el dominio. Un dominio solo existe en una región.',
          options: { us: 'EE. UU.', eu: 'UE' },
        },
      ],
      asks: {
        'auth.user': { label: 'Usuario SMTP', help: 'Una dirección completa de tu dominio de envío.' },
        'auth.pass': { label: smtpPassword, help: 'La de este usuario, de SMTP credentials del dominio. No es una clave de API.' },
      },
      links: [overSmtp, 'Dónde están las credenciales'],
    },
    postmark: {
      description: 'Un servicio de envío para correos que alguien espera.',
      limits: 'Hasta que Postmark aprueba la cuenta, solo envía a direcciones de tu propio dominio.',
      choices: [{ label: 'Puerto', help: 'Algunos alojamientos bloquean el 587.' }],
      asks: {
        'auth.user': { label: 'Usuario', help: 'El token Server API, o la clave de acceso de un token SMTP.' },
        'auth.pass': { label: 'Contraseña', help: 'El mismo token Server API otra vez, o la clave secreta del token SMTP.' },
      },
      links: [overSmtp, 'Qué puede fallar'],
    },
    'aliyun-direct-mail': {
      description: 'El servicio de envío de Alibaba Cloud.',
      limits: 'Una cuota diaria que crece con la reputación de la cuenta; la consola la muestra.',
      choices: [
        {
          label: region,
          help: 'La que muestra la consola. Los dominios y las direcciones de envío solo valen en la región en que se crearon.',
          options: {
            'cn-hangzhou': 'China (Hangzhou)',
            'ap-southeast-1': 'Singapur',
            'us-east-1': 'EE. UU. (Virginia)',
            'eu-central-1': 'Alemania (Fráncfort)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'Dirección de envío', help: 'Tal como figura en Sender Addresses. Es también la dirección del remitente.' },
        'auth.pass': { label: smtpPassword, help: 'La que se puso a esta dirección de envío con Set SMTP Password.' },
      },
      links: [overSmtp, 'Servidores de las regiones', 'Preguntas y respuestas'],
    },
    zoho: {
      description: 'Un buzón en Zoho, de una organización o de una persona.',
      limits: 'Un número de correos al día que depende del plan y de la antigüedad de la cuenta.',
      choices: [
        {
          label: 'Centro de datos y cuenta',
          help: 'El centro de datos es el final de la dirección en la que lees tu correo: mail.zoho.eu es Europa.',
          options: accounts(
            {
              'zoho.com': 'Estados Unidos',
              'zoho.eu': 'Europa',
              'zoho.in': 'India',
              'zoho.com.au': 'Australia',
              'zoho.jp': 'Japón',
              'zoho.com.cn': 'China',
              'zoho.sa': 'Arabia Saudí',
              'zohocloud.ca': 'Canadá',
            },
            { organisation: '{place}, organización de pago', personal: '{place}, personal o gratuita' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': {
          label: 'Contraseña',
          help: 'Una contraseña propia de la aplicación si está activa la autenticación de dos factores; si no, la de la cuenta.',
        },
      },
      links: ['Ajustes SMTP', 'Contraseñas propias de aplicaciones'],
    },
    'any-server': {
      name: 'Cualquier servidor SMTP',
      description: 'Un servidor de correo tuyo, o de un proveedor que no está en la lista.',
      choices: [
        {
          label: 'Cifrado',
          help: 'Tu proveedor indica el puerto. La mayoría ofrece los dos.',
          options: { starttls: 'STARTTLS, puerto 587', implicit: 'TLS desde el principio, puerto 465' },
        },
      ],
      asks: {
        host: { label: 'Host', help: 'El nombre que está en el certificado del servidor.' },
        'auth.user': { label: 'Usuario', help: 'A menudo la dirección completa. Vacío donde un relay conoce esta máquina por su dirección.' },
        'auth.pass': { label: 'Contraseña', help: 'Muchos proveedores quieren una creada para aplicaciones.' },
      },
      links: ['El envío de correo', 'Por qué es mejor TLS desde el principio'],
    },
  },
};
