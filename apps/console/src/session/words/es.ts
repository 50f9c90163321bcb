import type { SessionWords } from './en';

export const es: SessionWords = {
  signIn: {
    title: 'Inicia sesión en la consola',
    lead: 'Te enviamos un código por correo. No necesitas contraseña.',
    action: 'Iniciar sesión',
    resuming: 'Iniciando tu sesión',
    again: 'Tu sesión ha terminado. Inicia sesión de nuevo para seguir donde estabas.',
  },
  unclaimed: {
    title: 'Aún no hay administrador',
    lead: 'Este servicio espera a su primer administrador. Abre el enlace de configuración: está en el terminal donde se inició el servicio y tiene este aspecto.',
    once: 'El enlace sirve una vez, durante 24 horas. Si ha caducado, reinicia el servicio: muestra uno nuevo.',
    action: 'Volver a mirar',
  },
  unreachable: {
    title: 'El servicio no responde',
    lead: 'No se ha cambiado nada. Comprueba que está en marcha; puedes reintentarlo sin riesgo.',
  },
  signedOut: {
    title: 'Has cerrado la sesión',
    lead: 'La sesión de la consola está cerrada en este navegador.',
    action: 'Iniciar sesión de nuevo',
  },
  callback: { title: 'Iniciando tu sesión' },
  again: {
    title: 'Inicia sesión para continuar',
    lead: 'Tu sesión ha terminado. Lo que escribiste en esta página sigue aquí; continúa en cuanto inicies sesión.',
    action: 'Iniciar sesión en otra ventana',
    leave: 'Salir de esta página',
    close: 'Puedes cerrar esta ventana.',
    somebodyElse: 'Era otra persona. Inicia sesión como {name}.',
  },
  failedAction: 'Iniciar sesión de nuevo',
  failed: {
    cancelled: { title: 'El inicio de sesión se detuvo', lead: 'Se canceló antes de terminar. No se ha cambiado nada.' },
    mismatch: {
      title: 'Este inicio de sesión no es de aquí',
      lead: 'Empezó en otra pestaña, o la página se abrió por segunda vez. Empieza de nuevo en esta pestaña.',
    },
    clock: {
      title: 'El reloj de este dispositivo va mal',
      lead: 'Se desvía más de cinco minutos del reloj del servicio, y por eso los inicios de sesión parecen demasiado antiguos o aún no válidos. Ponlo en hora y vuelve a iniciar sesión.',
    },
    unreachable: {
      title: 'El servicio no responde',
      lead: 'No se pudo terminar el inicio de sesión. Comprueba que el servicio está en marcha y vuelve a iniciar sesión.',
    },
    unexpected: {
      title: 'El inicio de sesión no ha funcionado',
      lead: 'El servicio dio una respuesta que la consola no puede usar. Puedes iniciar sesión de nuevo sin riesgo; el registro del servicio dice más.',
    },
  },
};
