import type { SetupWords } from './en';

export const es: SetupWords = {
  checking: 'Comprobando el enlace de configuración',
  form: {
    title: 'Conviértete en el primer administrador',
    lead: 'El enlace de configuración demuestra que este servicio es tuyo. Después, un código enviado a esta dirección demuestra que también lo es.',
    email: 'Correo electrónico',
    emailMissing: 'Escribe tu correo electrónico.',
    emailWrong: 'Esa dirección no está completa. Tiene esta forma: nombre@example.com.',
    name: 'Nombre',
    optional: 'opcional',
    nameTooLong: 'Un nombre tiene como máximo 128 caracteres.',
    action: 'Ser administrador',
    sending: 'Un momento',
  },
  problem: {
    link: {
      title: 'Este enlace de configuración ya no sirve',
      text: 'Ha caducado o se mostró uno más reciente. Reinicia el servicio y abre el enlace que muestra.',
    },
    limit: {
      title: 'Demasiados intentos desde aquí',
      text: {
        one: 'No se ha cambiado nada. Inténtalo de nuevo en un minuto.',
        many: 'No se ha cambiado nada. Inténtalo de nuevo en {count} minutos.',
        other: 'No se ha cambiado nada. Inténtalo de nuevo en {count} minutos.',
      },
    },
    network: { title: 'El servicio no responde', text: 'Comprueba que está en marcha. Puedes reintentarlo sin riesgo.' },
    service: {
      title: 'El servicio no pudo hacerlo',
      text: 'No se ha cambiado nada. Puedes reintentarlo sin riesgo; el registro del servicio dice más.',
    },
    request: 'Solicitud',
  },
  claimed: {
    title: 'Ya hay un administrador',
    lead: 'El enlace de configuración ya cumplió su función. Inicia sesión con la dirección que se indicó entonces.',
    action: 'Iniciar sesión',
  },
  done: {
    title: 'Ya eres administrador',
    lead: 'Inicia sesión ahora. El código llega a {email}.',
    action: 'Iniciar sesión',
  },
  noLink: {
    title: 'El enlace de configuración no está completo',
    lead: 'Le falta el final, o esta página se volvió a cargar. Abre el enlace entero desde el terminal donde se inició el servicio.',
    sample: 'Termina en #token= y una larga serie de letras y cifras.',
  },
};
