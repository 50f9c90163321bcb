import type { ServerFindings } from '../../finding-words';

export const es: ServerFindings = {
  'smtp.host.found': { message: '{host} lleva a {addresses}.' },
  'smtp.host.blocked': {
    message: 'El servicio no llama a {host} en el puerto {port}: la dirección no es pública, o el puerto no es de correo. No se probó nada más.',
    fix: 'Usa el puerto 465, 587, 2525 o 25 de un servidor de correo público, o pide al operador que incluya este en OUTBOUND_ALLOW.',
  },
  'smtp.host.unknown': {
    message: 'No se encontró ninguna dirección para {host}.',
    fix: 'Compara el host con la guía de tu proveedor, letra por letra.',
  },
  'smtp.connection.made': { message: 'El puerto {port} de {host} responde en {ms} ms.' },
  'smtp.connection.refused': {
    message: 'Nadie escucha en el puerto {port} de {host}.',
    fix: 'Usa el puerto que indica tu proveedor, normalmente 465 o 587.',
  },
  'smtp.connection.timeout': {
    message: 'El puerto {port} de {host} no responde. Un cortafuegos en el camino descarta la conexión.',
    fix: 'Usa otro puerto del servidor, o haz que se abran las conexiones salientes al puerto {port} donde corre el servicio; muchas nubes cierran el puerto 25.',
  },
  'smtp.connection.failed': {
    message: 'La conexión al puerto {port} de {host} falló: {reason}.',
    fix: 'Comprueba desde donde corre el servicio si la red lleva a este host.',
  },
  'smtp.banner.greeted': { message: 'Un servidor de correo saluda en el puerto {port}.' },
  'smtp.banner.refused': {
    message: 'El servidor de correo rechaza este servicio antes de que se pida nada: {reply}',
    fix: 'Espera un rato si nombra un límite; si no, pide a su operador que admita la dirección de este servicio.',
  },
  'smtp.banner.foreign': {
    message: 'Lo que responde en el puerto {port} de {host} no es un servidor de correo.',
    fix: 'Usa el puerto que tu proveedor indica para SMTP, normalmente 465 o 587.',
  },
  'smtp.banner.silent': {
    message: 'El puerto {port} de {host} acepta la conexión y luego no dice nada.',
    fix: 'Usa otro puerto del servidor; si ninguno saluda, pregunta a su operador si frena a los clientes desconocidos.',
  },
  'smtp.banner.tls_expected': {
    message: 'El puerto {port} habla TLS desde el principio, y los ajustes esperan un saludo en claro.',
    fix: 'Activa TLS desde el principio.',
  },
  'smtp.name.resolves': { message: 'El servicio se presenta como {name}, un nombre que lleva a una dirección.' },
  'smtp.name.unresolved': {
    message: 'El servicio se presenta como {name}, y ese nombre no lleva a ninguna dirección. Algunos servidores rechazan a esos clientes.',
    fix: 'Pon como nombre en EHLO un nombre de host tuyo que tenga registro de dirección, o déjalo vacío.',
  },
  'smtp.name.default': {
    message: 'El servicio se presenta como {name}. Basta donde inicia sesión; un relay que conoce a los clientes por su nombre puede rechazarlo.',
  },
  'smtp.capabilities.listed': { message: 'El servidor ofrece {extensions}.' },
  'smtp.capabilities.none': {
    message: 'El servidor solo conoce el SMTP de 1982: ni TLS ni inicio de sesión.',
    fix: 'Usa un servidor que responda a EHLO, o haz que se actualice este.',
  },
  'smtp.size.enough': { message: 'Acepta correos de hasta {bytes} bytes.' },
  'smtp.size.small': {
    message: 'Solo acepta correos de hasta {bytes} bytes. Las plantillas con imágenes o textos largos no pasarán.',
    fix: 'Haz que el límite de tamaño del servidor suba al menos a 1 MB.',
  },
  'smtp.tls.works': { message: 'La conexión es segura: {version} con {cipher}.' },
  'smtp.tls.off': {
    message: 'Los correos, y los códigos que llevan, viajan en claro, aunque el servidor ofrece TLS.',
    fix: 'Desactiva «No usar nunca TLS».',
  },
  'smtp.tls.off_here': { message: 'Los correos viajan en claro hasta {host}. Cualquiera en el camino puede leer los códigos que llevan.' },
  'smtp.tls.missing': {
    message: 'El servidor no ofrece STARTTLS en el puerto {port}, o algo en el camino quita la oferta. No se envían ni credenciales ni correos en claro.',
    fix: 'Usa el puerto con TLS desde el principio, normalmente 465.',
  },
  'smtp.tls.refused': {
    message: 'El servidor ofrece STARTTLS y luego lo rechaza: {reply}',
    fix: 'Haz que se instale el certificado del servidor, o usa su puerto con TLS desde el principio.',
  },
  'smtp.tls.not_spoken': {
    message: 'El puerto {port} saluda en claro, y los ajustes empiezan con TLS.',
    fix: 'Desactiva TLS desde el principio; la conexión se asegura entonces con STARTTLS.',
  },
  'smtp.tls.too_old': {
    message: 'El servidor solo habla versiones de TLS anteriores a {version}.',
    fix: 'Haz que se active TLS 1.2 o 1.3 en el servidor.',
  },
  'smtp.tls.failed': { message: 'TLS con {host} falló: {reason}.', fix: 'Busca este motivo en el registro del servidor de correo.' },
  'smtp.certificate.valid': {
    message: {
      one: 'Su certificado, emitido por {issuer}, es para {name} y vale {days} día más.',
      many: 'Su certificado, emitido por {issuer}, es para {name} y vale {days} días más.',
      other: 'Su certificado, emitido por {issuer}, es para {name} y vale {days} días más.',
    },
  },
  'smtp.certificate.expiring': {
    message: {
      one: 'Su certificado termina en {days} día, el {until}. Desde entonces no se envía ningún correo.',
      many: 'Su certificado termina en {days} días, el {until}. Desde entonces no se envía ningún correo.',
      other: 'Su certificado termina en {days} días, el {until}. Desde entonces no se envía ningún correo.',
    },
    fix: 'Haz que se renueve el certificado del servidor.',
  },
  'smtp.certificate.expired': { message: 'Su certificado terminó el {until}.', fix: 'Haz que se renueve el certificado del servidor.' },
  'smtp.certificate.not_yet_valid': {
    message: 'Según el reloj de este servicio, su certificado no vale hasta el {since}.',
    fix: 'Pon en hora el reloj donde corre el servicio, o el de la máquina que hizo el certificado.',
  },
  'smtp.certificate.self_signed': {
    message: 'El servidor hizo su certificado él mismo, así que nadie responde por él. Su huella es {fingerprint}.',
    fix: 'Compara la huella con la del servidor; si son iguales, introduce el certificado en TLS como `ca`.',
  },
  'smtp.certificate.unknown_issuer': {
    message: 'Su certificado viene de {issuer}, una autoridad que este servicio no conoce. La huella de la autoridad es {fingerprint}.',
    fix: 'Compara la huella con la de tu autoridad; si son iguales, introduce su certificado en TLS como `ca`.',
  },
  'smtp.certificate.incomplete': {
    message: 'Nadie a quien este servicio conozca responde por su certificado: el servidor omite certificados intermedios, o {issuer} es una autoridad tuya.',
    fix: 'Haz que se instale la cadena completa en el servidor, o introduce el certificado de tu autoridad en TLS como `ca`.',
  },
  'smtp.certificate.other_name': {
    message: 'Su certificado es para {names} y no para {name}.',
    fix: 'Usa como host un nombre para el que valga el certificado, o introdúcelo como nombre en el certificado.',
  },
  'smtp.certificate.untrusted': {
    message: 'Su certificado no vale: {reason}.',
    fix: 'Haz que se instale en el servidor un certificado de una autoridad pública.',
  },
  'smtp.login.accepted': { message: 'El servidor acepta las credenciales ({method}).' },
  'smtp.login.none': { message: 'Los ajustes no tienen credenciales. El servidor tiene que conocer este servicio por su dirección.' },
  'smtp.login.not_offered': {
    message: 'El servidor no ofrece inicio de sesión en el puerto {port}, y los ajustes tienen credenciales.',
    fix: 'Usa el puerto para clientes que inician sesión, normalmente 465 o 587, o quita las credenciales si es un relay que conoce el servicio por su dirección.',
  },
  'smtp.login.methods': {
    message: 'El servidor no acepta contraseñas, solo {methods}.',
    fix: 'Cambia a OAuth 2.0, o haz que se permitan contraseñas (PLAIN o LOGIN) en el servidor.',
  },
  'smtp.login.refused': {
    message: 'El servidor no acepta el usuario y la contraseña: {reply}',
    fix: 'Escribe ambos de nuevo y comprueba en los ajustes de tu proveedor si SMTP necesita una contraseña propia.',
  },
  'smtp.login.later': {
    message: 'El servidor no decide ahora sobre las credenciales: {reply}',
    fix: 'Inténtalo de nuevo en unos minutos; tras muchos intentos fallidos puede tardar una hora.',
  },
  'smtp.login.token': {
    message: 'No se pudo obtener un token de acceso: {reason}',
    fix: 'Comprueba el cliente, el secreto y el token de renovación, y si se retiró el permiso para enviar correo.',
  },
  'smtp.login.gmail_password': {
    message:
      'Gmail no acepta las credenciales: {reply} Aquí solo vale una contraseña de aplicación de 16 letras; termina cuando cambia la contraseña de la cuenta.',
    fix: 'Activa la verificación en dos pasos de la cuenta, crea otra contraseña de aplicación e introduce sus 16 letras, o cambia a OAuth 2.0.',
  },
  'smtp.login.microsoft_password': {
    message: 'Microsoft no acepta las credenciales: {reply} Las contraseñas están desactivadas para SMTP en la mayoría de las organizaciones.',
    fix: 'Cambia a OAuth 2.0, o haz que se active el SMTP autenticado para este buzón.',
  },
  'smtp.login.ses_password': {
    message: 'Amazon SES no acepta las credenciales: {reply} Las credenciales SMTP no son las claves de acceso y se crean para una sola región.',
    fix: 'Crea credenciales SMTP en la consola de SES de la región que nombra el host e introdúcelas.',
  },
  'smtp.sender.accepted': { message: 'El servidor acepta correos de {from}.' },
  'smtp.sender.refused': {
    message: 'El servidor no acepta correos de {from}: {reply}',
    fix: 'Envía desde una dirección que la cuenta pueda usar, o haz que esta se añada en tu proveedor.',
  },
  'smtp.sender.later': {
    message: 'El servidor no acepta por ahora correos de {from}: {reply}',
    fix: 'Inténtalo de nuevo en unos minutos; si sigue así, busca un límite en los ajustes de tu proveedor.',
  },
  'smtp.sender.login_needed': {
    message: 'El servidor no acepta correos de clientes que no han iniciado sesión: {reply}',
    fix: 'Introduce el usuario y la contraseña.',
  },
  'smtp.sender.not_own': {
    message: 'La cuenta no puede enviar como {from}: {reply}',
    fix: 'Da a la cuenta el derecho a enviar con esta dirección, o envía desde la suya.',
  },
  'smtp.sender.unverified': {
    message: 'Tu proveedor todavía no sabe que {from} es tuya: {reply}',
    fix: 'Verifica la dirección o su dominio en tu proveedor.',
  },
  'smtp.recipient.accepted': { message: 'El servidor llevaría un correo al destinatario. No se envió ninguno.' },
  'smtp.recipient.refused': {
    message: 'El servidor no lleva correos al destinatario: {reply}',
    fix: 'Examina de nuevo con una dirección tuya que exista; si también se rechaza, pregunta al operador del servidor.',
  },
  'smtp.recipient.later': {
    message: 'El servidor pide volver más tarde para este destinatario: {reply} Los correos se reintentan solos.',
  },
  'smtp.recipient.relay_denied': {
    message: 'El servidor solo lleva correos a sus propios dominios: {reply}',
    fix: 'Inicia sesión, o haz que el servidor reenvíe para la dirección de este servicio.',
  },
  'smtp.recipient.unverified': {
    message: 'Tu proveedor solo deja que la cuenta envíe a direcciones verificadas: {reply}',
    fix: 'Pide a tu proveedor el acceso de producción; hasta entonces solo reciben códigos las direcciones que hayas verificado allí.',
  },
  'smtp.dialogue.timeout': {
    message: 'El servidor no respondió a tiempo después de {command}.',
    fix: 'Inténtalo de nuevo; si sigue así, pregunta al operador del servidor si frena a los clientes desconocidos.',
  },
  'smtp.dialogue.closed': {
    message: 'El servidor terminó la conexión después de {command}, o lo que dice no es SMTP.',
    fix: 'Inténtalo de nuevo; si sigue así, mira el registro del servidor de correo.',
  },
  'smtp.ports.other': {
    message: 'El puerto {port} del mismo host funciona, con {manner} y un certificado válido.',
    fix: 'Usa el puerto {port} con {manner}.',
  },
  'smtp.ports.none': {
    message: 'De los otros puertos habituales ({ports}) tampoco funciona ninguno.',
    fix: 'Compara el host con la guía de tu proveedor y comprueba si la red del servicio deja salir el correo.',
  },
};
