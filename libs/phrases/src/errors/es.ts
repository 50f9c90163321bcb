import { accounts } from './accounts/es';
import { management } from './management/es';
import type { ErrorFacts, ErrorSentences } from './sentences';

const later = ({ minutes }: ErrorFacts) =>
  minutes === undefined ? 'Inténtalo más tarde.' : `Inténtalo de nuevo en ${minutes === 1 ? 'un minuto' : `${minutes} minutos`}.`;

export const es = {
  'auth.authorization_header_missing': 'Aquí hace falta un token de acceso. Envíalo como Authorization: Bearer.',
  'auth.authorization_token_type_not_supported': 'Aquí no se acepta este tipo de token. Envíalo como Authorization: Bearer.',
  'auth.forbidden': 'No se te permite hacer esto. Elige otra forma o pide el permiso a quien administra el servicio.',
  'auth.unauthorized': 'Este token de acceso no es válido o ha terminado. Inicia sesión de nuevo o pide otro.',
  'connector.general': 'El servicio de correo rechazó el mensaje. Inténtalo en un minuto; si sigue igual, avisa a quien administra el servicio.',
  'connector.invalid_config': 'El conector no está bien configurado. Revisa sus ajustes.',
  'connector.not_found': 'Aún no hay conector para esto, así que no se puede enviar nada. Antes hay que configurar uno en la administración.',
  'connector.template_not_found': 'No hay plantilla para este correo. Añade una al conector.',
  'connector.unavailable': (facts) => `Ahora mismo no se pudo enviar el código. ${later(facts)}`,
  'entity.not_found': 'No hay nada en esta dirección. Revísala, y también el identificador que contiene.',
  'guard.invalid_input': 'En esta solicitud falta algo o algo tiene mala forma. Los detalles dicen qué.',
  'request.cross_site': 'Esta solicitud llegó desde otro sitio y se rechazó. Abre la página directamente e inténtalo de nuevo.',
  'request.invalid_input': 'No se pudo leer esta solicitud. Revisa su forma.',
  'request.message_rate_limited': (facts) => `Se han pedido demasiados códigos. ${later(facts)}`,
  'request.rate_limited': (facts) => `Han llegado demasiadas solicitudes desde aquí. ${later(facts)}`,
  'request.too_large': 'Esta solicitud es demasiado grande. Envía menos de una vez.',
  'request.unsupported_media_type': 'Aquí no se lee ese tipo de contenido. Envía JSON.',
  'server.internal': 'El servicio ha fallado. Puedes reintentarlo sin riesgo; si vuelve a ocurrir, indica la solicitud a soporte.',
  'server.unavailable': 'El servicio no está listo en este momento. No se ha perdido nada: inténtalo en un minuto.',
  'session.identifier_not_found': 'Aún no se sabe quién inicia sesión. Empieza de nuevo.',
  'session.identity_conflict': 'Este inicio de sesión empezó con otra cuenta. Empieza de nuevo.',
  'session.interaction_not_found': 'Este inicio de sesión no ha empezado o ya terminó. Empieza de nuevo.',
  'session.not_found': 'No hay ningún inicio de sesión en curso en este navegador. Vuelve a la app y empieza de nuevo.',
  'session.not_supported_for_forgot_password': 'Una contraseña olvidada no puede convertirse en un inicio de sesión. Empieza de nuevo.',
  'session.verification_blocked_too_many_attempts': (facts) =>
    `Demasiados intentos han fallado y por ahora se rechazan los códigos y las contraseñas de esta cuenta. ${later(facts)}`,
  'session.verification_failed': 'Esta dirección aún no está verificada. Escribe primero el código del correo.',
  'session.verification_session_not_found': 'Este código es de un correo anterior. Usa el código del más reciente.',
  'setup.already_claimed': 'La primera cuenta de administración ya existe. Inicia sesión con ella.',
  'setup.invalid_token': 'Este enlace ya no es válido. Usa el más reciente o pide uno nuevo.',
  'user.email_already_in_use': 'Esta dirección ya pertenece a una cuenta. Inicia sesión con ella o usa otra.',
  'user.sign_in_method_not_enabled': 'Esta forma de iniciar sesión está desactivada aquí. Elige otra.',
  'user.suspended': 'Esta cuenta está suspendida. Consulta a quien gestiona este servicio.',
  'user.user_not_exist': 'No hay ninguna cuenta con esta dirección.',
  'verification_code.code_mismatch': ({ triesLeft }) =>
    triesLeft === undefined
      ? 'Ese código no coincide. Compáralo con el del correo.'
      : `Ese código no coincide. Compáralo con el del correo; ${triesLeft === 1 ? 'te queda 1 intento' : `te quedan ${triesLeft} intentos`}.`,
  'verification_code.email_mismatch': 'Este código se envió a otra dirección. Usa la dirección a la que se envió.',
  'verification_code.exceed_max_try': 'Este código no coincidió demasiadas veces y ya no sirve. Pide uno nuevo.',
  'verification_code.expired': 'Este código ha caducado. Pide uno nuevo.',
  'verification_code.not_found': 'Este código ya no sirve. Usa el código del correo más reciente o pide uno nuevo.',
  ...accounts,
  ...management,
} satisfies ErrorSentences;
